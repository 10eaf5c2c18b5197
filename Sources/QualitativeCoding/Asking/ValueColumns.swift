/// The values of one variable, and which material has which.
///
/// What a person said in a part of a source counts by that person's value; other text by the source's own value, and
/// when the source has none, by the values of the cases in it: a conversation of a client and a volunteer counts with both.
struct ValueColumns: Sendable {
  /// The values in the order of tables: those the study expects, then the others by their text.
  let values: [String]
  /// Per source the positions in ``values``; for material that is no part of a case's own.
  let ofSource: [[Int]]
  private let ofCase: [Int?]
  private let casesHaveValues: Bool
  private let index: CodingIndex

  /// - Parameter variable: one of sources or of cases; an unknown one gives no values.
  init(_ variable: Variable.ID, in index: CodingIndex) {
    let project = index.project
    let expected = project.variables.first { $0.id == variable }?.expected ?? []
    let used = Set(project.sources.compactMap { $0.values[variable]?.text })
      .union(project.cases.compactMap { $0.values[variable]?.text })
    var seen: Set<String> = []
    let values = (expected + used.subtracting(expected).sorted()).filter { seen.insert($0).inserted }
    let places = Dictionary(uniqueKeysWithValues: zip(values, 0...))
    let ofCase = project.cases.map { one in one.values[variable].flatMap { places[$0.text] } }
    self.values = values
    self.ofCase = ofCase
    casesHaveValues = ofCase.contains { $0 != nil }
    self.index = index
    ofSource = project.sources.enumerated().map { number, source in
      if let own = source.values[variable].flatMap({ places[$0.text] }) { return [own] }
      return Self.distinct(index.cases.whole[number].compactMap { ofCase[$0] })
    }
  }

  /// The positions in ``values`` of a coding.
  func places(of row: CodingRow) -> [Int] {
    guard index.cases.hasParts, row.extent == .text,
      let own = index.cases.own(source: Int(row.source), range: row.range)
    else { return ofSource[Int(row.source)] }
    let values = Self.distinct(own.compactMap { ofCase[$0] })
    return values.isEmpty ? ofSource[Int(row.source)] : values
  }

  /// The position in ``values`` of a case's own value.
  func place(ofCase one: Int) -> Int? { ofCase[one] }

  /// Those of some cases that can stand in a column: the ones with that value, and the ones without any, which stand where
  /// their source stands.
  func members(of column: Int, among whose: [Int]) -> [Int] {
    guard casesHaveValues, column < values.count else { return whose }
    return whose.filter { ofCase[$0] == nil || ofCase[$0] == column }
  }

  private static func distinct(_ values: [Int]) -> [Int] {
    var kept: [Int] = []
    for value in values where !kept.contains(value) { kept.append(value) }
    return kept
  }
}
