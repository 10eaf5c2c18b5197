/// Makes a document of the rows of a Taguette project.
struct TaguetteReader {
  private let rows: TaguetteRows
  private let place: ResearchPlace
  private(set) var report = ResearchReport()

  init(_ rows: TaguetteRows, file: String) { (self.rows, place) = (rows, ResearchPlace(file: file)) }

  private func guid(_ table: String, _ id: Int) -> RefiGUID {
    RefiGUID(derivedFrom: "taguette \(rows.name) \(table) \(id)")
  }

  mutating func package() -> RefiPackage {
    var project = RefiProject(name: rows.name, origin: "Taguette")
    project.description = rows.description.isEmpty ? nil : rows.description
    project.codes = codes()
    let tags = Set(rows.tags.map(\.id))
    let highlights = Dictionary(grouping: rows.highlights, by: \.document)
    let documents = Set(rows.documents.map(\.id))
    let orphans = rows.highlights.count { !documents.contains($0.document) }
    report.add(.row(.fragmentWithoutDocument), count: orphans, at: place)
    for document in rows.documents {
      project.sources.append(.text(source(document, highlights[document.id] ?? [], tags)))
    }
    let package = RefiPackage(project: project)
    RefiInspection(package, file: place.file).add(to: &report)
    return package
  }

  /// Tags by their paths: `a.b` stands under `a`; a path whose beginning is no tag gets headings.
  private func codes() -> [RefiCode] {
    let own = Dictionary(rows.tags.map { ($0.path, $0) }) { first, _ in first }
    var order: [String] = []
    var seen: Set<String> = []
    for tag in rows.tags {
      let parts = tag.path.split(separator: ".", omittingEmptySubsequences: false)
      for length in 1...max(1, parts.count) {
        let path = parts.prefix(length).joined(separator: ".")
        if seen.insert(path).inserted { order.append(path) }
      }
    }
    let below = Dictionary(grouping: order) { path in path.lastIndex(of: ".").map { String(path[..<$0]) } }
    func codes(under parent: String?) -> [RefiCode] {
      (below[parent] ?? []).map { path in
        let name = path.lastIndex(of: ".").map { String(path[path.index(after: $0)...]) } ?? path
        let tag = own[path]
        return RefiCode(
          guid: tag.map { guid("tag", $0.id) } ?? RefiGUID(derivedFrom: "taguette \(rows.name) heading \(path)"),
          name: name, isCodable: tag != nil, description: tag.flatMap { $0.description.isEmpty ? nil : $0.description },
          codes: codes(under: path))
      }
    }
    return codes(under: nil)
  }

  private mutating func source(
    _ document: TaguetteRows.Document, _ highlights: [TaguetteRows.Highlight], _ tags: Set<Int>
  ) -> RefiTextSource {
    let text = TaguetteText(document.contents)
    var source = RefiTextSource(guid: guid("document", document.id), name: document.name, content: text.text)
    source.description = document.description.isEmpty ? nil : document.description
    source.trail.creationDateTime = document.created.flatMap { RefiForm.dateTime($0)?.text }
    for highlight in highlights.sorted(by: { ($0.startOffset, $0.id) < ($1.startOffset, $1.id) }) {
      let quote = TaguetteText(highlight.snippet).text
      guard let range = text.range(start: highlight.startOffset, end: highlight.endOffset) else {
        report.add(.row(.placeOutsideText), at: place, example: quote)
        continue
      }
      var selection = RefiTextSelection(
        guid: guid("highlight", highlight.id), name: quote, start: range.lowerBound, end: range.upperBound)
      for tag in highlight.tags.sorted() {
        guard tags.contains(tag) else {
          report.add(.row(.codingWithoutCode), at: place, example: quote)
          continue
        }
        selection.codings.append(
          RefiCoding(guid: RefiGUID(derivedFrom: "\(selection.guid.text) \(tag)"), code: guid("tag", tag)))
      }
      source.selections.append(selection)
    }
    return source
  }
}

extension RefiPackage {
  /// A Taguette project, from its rows. Who made a highlight is not kept in that program.
  ///
  /// - Parameter file: what to report it by.
  public static func of(_ rows: TaguetteRows, file: String) -> (package: RefiPackage, report: ResearchReport) {
    var reader = TaguetteReader(rows, file: file)
    let package = reader.package()
    return (package, reader.report)
  }
}
