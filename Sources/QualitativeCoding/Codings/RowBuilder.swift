/// Turns codings into rows. Ids are looked up once; runs of codings with the same source, code or coder are not looked up
/// again.
struct RowBuilder {
  let project: Project
  let codes: CodePlaces
  let sources: [Source.ID: Int]
  let coders: [Coder.ID: Int]
  let lengths: [Int]
  private let newest: [TextVersion.ID?]
  private(set) var leftOut = LeftOut()
  private var rows: [CodingRow] = []
  private var places: [SelectionPlace] = []
  private var lastCode = ("", -1)
  private var lastCoder = ("", -1)

  /// Where a selection lies in the newest text, or why it cannot be used.
  enum SelectionPlace: Sendable {
    case at(source: Int, range: Range<Int>, CodingRow.Extent)
    case leadsNowhere
    case outsideText
    case onOlderText
  }

  init(
    _ project: Project, codes: CodePlaces, sources: [Source.ID: Int], coders: [Coder.ID: Int], lengths: [Int]
  ) {
    self.project = project
    self.codes = codes
    self.sources = sources
    self.coders = coders
    self.lengths = lengths
    newest = project.sources.map { $0.text?.id }
    locateSelections()
  }

  private mutating func locateSelections() {
    places.reserveCapacity(project.selections.count)
    var last = ("", -1)
    for number in project.selections.indices {
      let source = project.selections[number].source
      if last.0 != source || last.1 < 0 { last = (source, sources[source] ?? -1) }
      guard last.1 >= 0 else {
        places.append(.leadsNowhere)
        continue
      }
      places.append(locate(project.selections[number].place, in: last.1))
    }
  }

  private func locate(_ place: Place, in source: Int) -> SelectionPlace {
    switch place {
    case .wholeSource: return .at(source: source, range: 0..<0, .wholeSource)
    case .part: return .at(source: source, range: 0..<0, .part)
    case .text(let version, let range):
      if newest[source] == version {
        guard range.lowerBound >= 0, range.upperBound <= lengths[source] else { return .outsideText }
        return .at(source: source, range: range, .text)
      }
      let texts = project.sources[source].texts
      guard let start = texts.firstIndex(where: { $0.id == version }) else { return .leadsNowhere }
      guard range.lowerBound >= 0, range.upperBound <= texts[start].text.count else { return .outsideText }
      var carried = range
      for text in texts[(start + 1)...] {
        guard let next = text.edits?.carry(carried).range else { return .onOlderText }
        carried = next
      }
      return .at(source: source, range: carried, .text)
    }
  }

  mutating func addAll() {
    rows.reserveCapacity(project.codings.count)
    var finder = SelectionFinder(project.selections)
    // Fields one by one: a whole coding would count references to all its texts.
    for number in project.codings.indices {
      let code = project.codings[number].code
      if lastCode.0 != code || lastCode.1 < 0 { lastCode = (code, codes.place(of: code) ?? -1) }
      guard let selection = finder.place(of: project.codings[number].selection), lastCode.1 >= 0 else {
        leftOut.leadingNowhere += 1
        continue
      }
      let coder = project.codings[number].coder ?? ""
      if lastCoder.0 != coder { lastCoder = (coder, coders[coder] ?? -1) }
      switch places[selection] {
      case .leadsNowhere: leftOut.leadingNowhere += 1
      case .outsideText: leftOut.outsideText += 1
      case .onOlderText: leftOut.onOlderText += 1
      case .at(let source, let range, let extent):
        rows.append(
          CodingRow(
            source: Int32(source), start: Int32(range.lowerBound), end: Int32(range.upperBound),
            code: Int32(lastCode.1), coder: Int32(lastCoder.1), selection: Int32(selection), coding: Int32(number),
            extent: extent, isAgreed: project.codings[number].isAgreed))
      }
    }
  }

  /// The rows in order of place, and where each source's begin: by counting, digit by digit of where they start, and then
  /// by source. Only rows that start at the same place are compared with one another.
  func sorted() -> (rows: [CodingRow], starts: [Int]) {
    var result = rows
    let longest = Int(rows.lazy.map(\.start).max() ?? 0)
    var shift: Int32 = 0
    while longest >> shift > 0 {
      let digit = shift
      result = Self.sorted(result, buckets: 2048) { Int($0.start >> digit) & 2047 }.rows
      shift += 11
    }
    let (inOrder, starts) = Self.sorted(result, buckets: project.sources.count) { Int($0.source) }
    result = inOrder
    var begin = 0
    for place in result.indices.dropFirst() {
      if result[place].source == result[begin].source, result[place].start == result[begin].start { continue }
      if place - begin > 1 { result[begin..<place].sort(by: CodingRow.precedes) }
      begin = place
    }
    if result.count - begin > 1 { result[begin...].sort(by: CodingRow.precedes) }
    return (result, starts)
  }

  /// Sorted by counting; rows with the same key stay in their order.
  private static func sorted(
    _ rows: [CodingRow], buckets: Int, by key: (CodingRow) -> Int
  ) -> (rows: [CodingRow], starts: [Int]) {
    var starts = Array(repeating: 0, count: buckets + 1)
    for row in rows { starts[key(row) + 1] += 1 }
    for bucket in 0..<buckets { starts[bucket + 1] += starts[bucket] }
    var (result, next) = (rows, starts)
    for row in rows {
      let bucket = key(row)
      result[next[bucket]] = row
      next[bucket] += 1
    }
    return (result, starts)
  }

  /// Selections by id, for cases that have parts of sources. Empty when no case has any.
  func selectionPlaces() -> [Selection.ID: (source: Int, range: Range<Int>)] {
    let wanted = Set(project.cases.flatMap(\.selections))
    guard !wanted.isEmpty else { return [:] }
    var found: [Selection.ID: (source: Int, range: Range<Int>)] = [:]
    for (selection, place) in zip(project.selections, places) where wanted.contains(selection.id) {
      if case .at(let source, let range, .text) = place { found[selection.id] = (source, range) }
    }
    return found
  }
}

/// Finds selections by id. Codings mostly follow the order of their selections, so the next one is tried first and the
/// table is only made when that fails.
private struct SelectionFinder {
  private let selections: [Selection]
  private var next = 0
  private var table: [Selection.ID: Int]?

  init(_ selections: [Selection]) { self.selections = selections }

  mutating func place(of id: Selection.ID) -> Int? {
    if next > 0, selections[next - 1].id == id { return next - 1 }
    if table == nil, next < selections.count, selections[next].id == id {
      next += 1
      return next - 1
    }
    let known = table ?? Dictionary(zip(selections.map(\.id), 0...)) { first, _ in first }
    table = known
    guard let place = known[id] else { return nil }
    next = place + 1
    return place
  }
}
