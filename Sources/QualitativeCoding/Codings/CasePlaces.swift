/// Which cases a piece of material belongs to.
///
/// A part of a source that is a case's own (what one person said in a focus group) belongs to that case; everything else
/// belongs to the cases that are in the source whole.
struct CasePlaces: Sendable {
  /// Per source the cases that are in it whole, in the order of the project.
  let whole: [[Int]]
  /// Per source the stretches that are a case's own.
  let parts: [[(range: Range<Int>, case: Int)]]
  let hasParts: Bool

  init(_ project: Project, _ selections: [Selection.ID: (source: Int, range: Range<Int>)]) {
    let sources = Dictionary(zip(project.sources.map(\.id), 0...)) { first, _ in first }
    var whole = Array(repeating: [Int](), count: project.sources.count)
    var parts = Array(repeating: [(range: Range<Int>, case: Int)](), count: project.sources.count)
    for (number, one) in project.cases.enumerated() {
      for source in Set(one.sources.compactMap { sources[$0] }) { whole[source].append(number) }
      for id in one.selections {
        if let place = selections[id] { parts[place.source].append((place.range, number)) }
      }
    }
    self.whole = whole
    self.parts = parts
    hasParts = parts.contains { !$0.isEmpty }
  }

  /// The cases of a stretch of a source, each once.
  func cases(source: Int, range: Range<Int>) -> [Int] { own(source: source, range: range) ?? whole[source] }

  /// The cases whose own part the stretch touches; nil when there is none.
  func own(source: Int, range: Range<Int>) -> [Int]? {
    guard hasParts, !parts[source].isEmpty else { return nil }
    var found: [Int] = []
    for part in parts[source] where part.range.overlaps(range) && !found.contains(part.case) { found.append(part.case) }
    return found.isEmpty ? nil : found
  }
}
