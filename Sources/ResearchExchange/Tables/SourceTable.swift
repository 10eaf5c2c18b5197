public import Parsing
public import QualitativeCoding

/// Sources as a table beside files with their texts: a row per source. Columns that are not of ours are what is known of the
/// sources. docs/research-files.md says what stands in which column.
public enum SourceTable {
  static let columns = ["id", "name", "file", "kind", "date"]

  private static let names: [String: [String]] = [
    "id": ["guid"], "name": ["naam", "source", "bron"], "file": ["bestand", "text", "tekst"], "kind": ["soort"],
    "date": ["datum"],
  ]

  /// What a perspective may be called, in small letters.
  private static let perspectives: Set<String> = ["perspective", "perspectief"]

  /// Reads sources into a study.
  ///
  /// - Parameter text: gives the bytes of a file with text, by its name; `nil` when it is not there.
  public static func read(
    _ source: any ByteSource, into study: Project, name: String, limits: TableLimits = .standard,
    text: (String) -> [UInt8]?
  ) -> ResearchReading<Project> {
    do {
      var table = try CSVTable(CSVReader(source, limits: limits.csv))
      let columns = TableColumns(table.header.fields, known: names)
      guard columns.has("name") || columns.has("file") || columns.has("id") else {
        let needed = RefiProblem.missingColumns(["name", "file"])
        return ResearchReading(refusal: RefiRefusal(needed, at: ResearchPlace(file: name, line: 1)))
      }
      var study = study
      var report = ResearchReport()
      let own = table.header.fields.enumerated().filter { columns.unknown.contains($0.element) }
      for column in own { study.variables.append(variable(column.element)) }
      study.perspective = study.perspective ?? study.variables.first { perspectives.contains($0.name.lowercased()) }?.id
      while let record = try table.next() {
        guard record.number <= limits.rows else {
          throw RefiRefusal(.tooManyRows(limit: limits.rows), at: ResearchPlace(file: name))
        }
        var one = Self.source(columns, record)
        for column in own {
          let value = CSVCell.unguarded(record.fields[column.offset])
          if !value.trimmingBlanks().isEmpty { one.values[variableID(column.element)] = .text(value) }
        }
        let file = columns.value("file", in: record) ?? one.name + ".txt"
        add(one, file: file, to: &study, &report, at: ResearchPlace(file: name, line: record.line), text)
      }
      report.add(.kept(.textSource), count: study.sources.count, at: ResearchPlace(file: name))
      return ResearchReading(study, report: report)
    } catch {
      return ResearchReading(refused: error, file: name)
    }
  }

  /// Sources from files with texts alone: each is called after its file.
  public static func sources(
    of files: [String], into study: Project, name: String, text: (String) -> [UInt8]?
  ) -> (study: Project, report: ResearchReport) {
    var study = study
    var report = ResearchReport()
    for file in files {
      let title = file.lowercased().hasSuffix(".txt") ? String(file.dropLast(4)) : file
      add(
        Source(id: title, name: title, kind: .unknown), file: file, to: &study, &report, at: ResearchPlace(file: name),
        text)
    }
    report.add(.kept(.textSource), count: study.sources.count, at: ResearchPlace(file: name))
    return (study, report)
  }

  /// Writes the sources: the same bytes for the same study.
  ///
  /// - Returns: the table, and the texts by the names of their files.
  public static func bytes(
    of study: Project, delimiter: CSVDelimiter = .comma
  ) -> (table: [UInt8], texts: [(file: String, text: String)]) {
    let writer = CSVWriter(delimiter: delimiter)
    var texts: [(file: String, text: String)] = []
    var bytes = writer.record((columns + study.variables.map(\.name)).map(CSVCell.text))
    for (number, source) in study.sources.enumerated() {
      var file = ""
      if let text = source.text?.text.string {
        file = fileName(source.name, number: number + 1)
        texts.append((file, text))
      }
      let values = study.variables.map { value(of: $0.id, in: source, of: study) }
      bytes += writer.record(
        ([source.id, source.name, file, source.kind.rawValue, source.date ?? ""] + values).map(CSVCell.text))
    }
    return (bytes, texts)
  }

  /// The source's own value, else that of the only case it has one of.
  private static func value(of variable: Variable.ID, in source: Source, of study: Project) -> String {
    if let own = source.values[variable] { return own.text }
    let others = Set(study.cases.filter { $0.sources.contains(source.id) }.compactMap { $0.values[variable]?.text })
    return others.count == 1 ? others.first ?? "" : ""
  }

  /// Letters, digits and a few marks of the name, after a number that makes it the only one.
  private static func fileName(_ name: String, number: Int) -> String {
    let kept = name.unicodeScalars.map { scalar -> Character in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_. ".unicodeScalars.contains(scalar)
        ? Character(scalar) : "-"
    }
    return "\(number) \(String(kept.prefix(80)))".trimmingBlanks() + ".txt"
  }

  private static func variableID(_ name: String) -> String { "variable " + name }

  private static func variable(_ name: String) -> Variable { Variable(id: variableID(name), name: name) }

  private static func source(_ columns: TableColumns, _ record: CSVRecord) -> Source {
    let file = columns.value("file", in: record)
    let name = columns.value("name", in: record) ?? file ?? columns.value("id", in: record) ?? ""
    return Source(
      id: columns.value("id", in: record) ?? name, name: name,
      kind: columns.value("kind", in: record).flatMap(SourceKind.init(rawValue:)) ?? .unknown,
      date: columns.value("date", in: record))
  }

  private static func add(
    _ source: Source, file: String, to study: inout Project, _ report: inout ResearchReport, at place: ResearchPlace,
    _ text: (String) -> [UInt8]?
  ) {
    var source = source
    if study.sources.contains(where: { $0.id == source.id }) {
      report.add(.doubleEntry(source.id), at: place)
      return
    }
    if let bytes = text(file) {
      if let decoded = DecodedText(bytes) {
        let counted = CountedText(decoded)
        if counted.isChanged { report.add(.lineEnds, at: place, example: file) }
        if let encoding = decoded.encoding { report.add(.encoding(encoding.rawValue), at: place, example: file) }
        source.texts = [TextVersion(id: source.id, text: PlainText(counted.text))]
      } else {
        report.add(.unreadableFile, at: place, example: file)
      }
    } else {
      report.add(.missingFile, at: place, example: file)
    }
    study.sources.append(source)
  }
}
