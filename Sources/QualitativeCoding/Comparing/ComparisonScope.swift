/// What an agreement is about: one code, or decisions on several put together.
public enum ComparisonScope: Sendable, Hashable {
  /// One code, without what stands under it.
  case code(Code.ID)
  /// One code and everything under it as if they were one code.
  case family(Code.ID)
  /// All codes of one level of a tree, each with everything under it: their decisions together. Level 0 is the top. A
  /// code above the level that has nothing under it counts as it is; codings of a heading above the level do not count.
  case level(Int, tree: CodeTree.ID)
  /// All codes of a tree (nil: of all trees), each by itself: their decisions together.
  case all(tree: CodeTree.ID?)
}

extension CodePlaces {
  /// The groups of codes a scope decides on; each group counts as one code.
  func groups(_ scope: ComparisonScope) -> [[Int]] {
    switch scope {
    case .code(let id): return place(of: id).map { [[$0]] } ?? []
    case .family(let id): return place(of: id).map { [Array(family($0))] } ?? []
    case .level(let level, let tree):
      return lines.indices.compactMap { place in
        guard trees[place] == tree else { return nil }
        if lines[place].depth == level { return Array(family(place)) }
        return lines[place].depth < level && family(place).count == 1 ? [place] : nil
      }
    case .all(let tree):
      return lines.indices.compactMap { place in
        (tree == nil || trees[place] == tree) && lines[place].code.isCodable ? [place] : nil
      }
    }
  }
}
