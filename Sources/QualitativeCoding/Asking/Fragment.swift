/// A stretch of material with what was coded there: what a list of quotes is made of.
public struct Fragment: Sendable, Hashable {
  public let source: Source.ID
  /// Code points of the newest text; nil when it is no stretch of text.
  public let range: Range<Int>?
  /// In the order of the trees, each once.
  public let codes: [Code.ID]
  /// In the order of the project.
  public let codings: [Coding.ID]
  /// Who coded it, in the order of the project.
  public let coders: [Coder.ID]
  /// Whose words it may be: the cases of the stretch, in the order of the project.
  public let cases: [Case.ID]
}

extension CodingIndex {
  /// The fragments that a filter takes, in the order of the sources and of place. What several coders coded on the same
  /// stretch, or one coder with several codes, is one fragment.
  public func fragments(_ filter: CodingFilter = .init()) -> [Fragment] {
    let filter = RowFilter(filter, in: self)
    var found: [Fragment] = []
    var open: [CodingRow] = []
    for row in rows where filter.takes(row) {
      if let first = open.first, !first.isSameFragment(as: row) {
        found.append(fragment(open))
        open.removeAll(keepingCapacity: true)
      }
      open.append(row)
    }
    if !open.isEmpty { found.append(fragment(open)) }
    return found
  }

  private func fragment(_ rows: [CodingRow]) -> Fragment {
    let first = rows[0]
    let cases = cases.cases(source: Int(first.source), range: first.range)
    let coders = Set(rows.map(\.coder)).filter { $0 >= 0 }.sorted()
    return Fragment(
      source: project.sources[Int(first.source)].id, range: first.extent == .text ? first.range : nil,
      codes: Set(rows.map(\.code)).sorted().map { codes.id(Int($0)) },
      codings: rows.map(\.coding).sorted().map { project.codings[Int($0)].id },
      coders: coders.map { project.coders[Int($0)].id }, cases: cases.sorted().map { project.cases[$0].id })
  }

  /// The words of a fragment; empty when it is no stretch of text.
  public func text(of fragment: Fragment) -> Substring {
    guard let range = fragment.range, let source = sourcePlaces[fragment.source] else { return "" }
    return project.sources[source].text?.text[range] ?? ""
  }
}
