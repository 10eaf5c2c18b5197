/// Makes a document of the rows of a QualCoder project, so that what we do not show (pictures, sound) is kept too.
struct QualCoderReader {
  private let rows: QualCoderRows
  let place: ResearchPlace
  var report = ResearchReport()
  private var users: [String] = []
  private var texts: [Int: Int] = [:]
  private var notes: [RefiTextSource] = []
  private var links: [RefiLink] = []
  /// Stretches of text that belong to cases, per source.
  var stretches: [Int: [RefiTextSelection]] = [:]

  private let valuesOf: [String: [Int: [QualCoderRows.Value]]]
  private let numeric: Set<String>

  init(_ rows: QualCoderRows, file: String) {
    (self.rows, place) = (rows, ResearchPlace(file: file))
    valuesOf = Dictionary(grouping: rows.values, by: \.attributeType)
      .mapValues { Dictionary(grouping: $0, by: \.id) }
    numeric = Set(rows.attributes.filter { $0.valuetype == "numeric" }.map(\.name))
    for source in rows.sources where source.fulltext != nil { texts[source.id] = source.fulltext?.unicodeScalars.count }
  }

  /// Always the same one for the same row.
  func guid(_ table: String, _ id: some CustomStringConvertible) -> RefiGUID {
    RefiGUID(derivedFrom: "qualcoder \(rows.name) \(table) \(id)")
  }

  mutating func user(_ owner: String?) -> RefiGUID? {
    guard let owner, !owner.isEmpty else { return nil }
    if !users.contains(owner) { users.append(owner) }
    return guid("user", owner)
  }

  mutating func date(_ text: String?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    if let form = RefiForm.dateTime(text) { return form.text }
    report.add(.wrongValue(attribute: "date", of: "QualCoder"), at: place, example: text)
    return nil
  }

  mutating func memo(_ text: String?, as guid: RefiGUID) -> [RefiGUID] {
    guard let text, !text.isEmpty else { return [] }
    let note = RefiTextSource(guid: guid, content: text)
    notes.append(note)
    return [note.guid]
  }

  mutating func package() -> RefiPackage {
    var project = RefiProject(name: rows.name, origin: "QualCoder")
    project.description = rows.memo.flatMap { $0.isEmpty ? nil : $0 }
    project.codes = codes()
    project.variables = variables()
    project.cases = rows.cases.map { oneCase($0) }
    let known = Set(rows.codes.map(\.id))
    let codings = Dictionary(grouping: rows.codings.filter { known.contains($0.code) }, by: \.source)
    let lost = rows.codings.count { !known.contains($0.code) }
    report.add(.row(.codingWithoutCode), count: lost, at: place)
    takeNotes(into: &project)
    for source in rows.sources { project.sources.append(self.source(source, codings[source.id] ?? [])) }
    let sources = Set(rows.sources.map(\.id))
    let orphans = codings.filter { !sources.contains($0.key) }.reduce(0) { $0 + $1.value.count }
    report.add(.row(.codingWithoutSource), count: orphans, at: place)
    project.notes += notes
    project.links += links
    project.users = users.map { RefiUser(guid: guid("user", $0), name: $0) }
    let files = rows.sources.compactMap { row in media(of: row) == nil ? nil : row.file }
    let sizes = Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first }
    let package = RefiPackage(project: project, media: sizes)
    RefiInspection(package, file: place.file).add(to: &report)
    return package
  }

  private mutating func codes() -> [RefiCode] {
    let ids = Set(rows.categories.map(\.id))
    let categories = Dictionary(grouping: rows.categories) { $0.parent.flatMap { ids.contains($0) ? $0 : nil } }
    let codes = Dictionary(grouping: rows.codes) { $0.parent.flatMap { ids.contains($0) ? $0 : nil } }
    var made: Set<Int> = []
    func under(_ parent: Int?, _ reader: inout QualCoderReader) -> [RefiCode] {
      let headings = (categories[parent] ?? []).filter { made.insert($0.id).inserted }.map { category in
        RefiCode(
          guid: reader.guid("category", category.id), name: category.name, isCodable: false,
          description: category.memo.flatMap { $0.isEmpty ? nil : $0 }, codes: under(category.id, &reader))
      }
      return headings
        + (codes[parent] ?? []).map { code in
          RefiCode(
            guid: reader.guid("code", code.id), name: code.name, color: code.color.flatMap(RefiForm.color)?.text,
            description: code.memo.flatMap { $0.isEmpty ? nil : $0 })
        }
    }
    var result = under(nil, &self)
    // Categories that stand under themselves come to the top, so that nothing is lost.
    for category in rows.categories where made.insert(category.id).inserted {
      report.add(.leadsNowhere(to: .code), at: place, example: category.name)
      result.append(
        RefiCode(
          guid: guid("category", category.id), name: category.name, isCodable: false, codes: under(category.id, &self)))
    }
    return result
  }

  private func variables() -> [RefiVariable] {
    rows.attributes.map { attribute in
      RefiVariable(
        guid: guid("attribute", attribute.name), name: attribute.name,
        kind: attribute.valuetype == "numeric" ? .float : .text,
        description: attribute.memo.flatMap { $0.isEmpty ? nil : $0 })
    }
  }

  func values(of type: String, _ id: Int) -> [RefiVariableValue] {
    (valuesOf[type]?[id] ?? []).compactMap { value in
      guard let text = value.value, !text.isEmpty else { return nil }
      let number = numeric.contains(value.name) ? RefiForm.decimal(text) : nil
      let known = number.map { RefiVariableValue.Value(.float, $0.text) } ?? RefiVariableValue.Value(.text, text)
      return RefiVariableValue(variable: guid("attribute", value.name), value: known)
    }
  }

  private mutating func oneCase(_ one: QualCoderRows.Case) -> RefiCase {
    var result = RefiCase(guid: guid("case", one.id), name: one.name)
    result.description = one.memo.flatMap { $0.isEmpty ? nil : $0 }
    result.values = values(of: "case", one.id)
    for part in one.parts {
      let length = texts[part.source]
      guard let start = part.pos0, let end = part.pos1, start < end, let length, !(start == 0 && end >= length - 1)
      else {
        result.sources.append(guid("source", part.source))
        continue
      }
      let selection = RefiTextSelection(
        guid: guid("case text \(one.id)", "\(part.source) \(start) \(end)"), start: start, end: end)
      stretches[part.source, default: []].append(selection)
      result.selections.append(selection.guid)
    }
    return result
  }

  private mutating func takeNotes(into project: inout RefiProject) {
    for journal in rows.journals {
      var note = RefiTextSource(guid: guid("journal", journal.id), name: journal.title, content: journal.text)
      note.trail = RefiTrail(creatingUser: user(journal.owner), creationDateTime: date(journal.date))
      project.notes.append(note)
    }
    for annotation in rows.annotations {
      var note = RefiTextSource(guid: guid("annotation", annotation.id), content: annotation.text)
      note.trail = RefiTrail(creatingUser: user(annotation.owner), creationDateTime: date(annotation.date))
      project.notes.append(note)
      guard let part = annotation.part, let start = part.pos0, let end = part.pos1 else { continue }
      var selection = RefiTextSelection(guid: guid("annotated", annotation.id), start: start, end: end)
      selection.notes = [note.guid]
      stretches[part.source, default: []].append(selection)
    }
  }
}

extension RefiPackage {
  /// A QualCoder project, from its rows. Positions there are characters (code points), half-open, as ours are.
  ///
  /// - Parameter file: what to report it by.
  public static func of(_ rows: QualCoderRows, file: String) -> (package: RefiPackage, report: ResearchReport) {
    var reader = QualCoderReader(rows, file: file)
    let package = reader.package()
    return (package, reader.report)
  }
}
