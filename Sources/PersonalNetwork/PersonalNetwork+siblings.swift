extension PersonalNetwork {
  /// Pairs that are siblings because they share a parent, and of whom no sibling tie was written down.
  /// In a fixed order. They are not in `ties`: nobody said that these two know each other.
  public var derivedSiblings: [MemberTie] {
    var children: [String: Set<String>] = [:]
    for tie in ties {
      guard let parent = tie.parentID, let child = tie.childID else { continue }
      children[parent, default: []].insert(child)
    }
    let written = Set(ties.filter { $0.kind == .sibling })
    var derived: Set<MemberTie> = []
    for brood in children.values {
      let sorted = brood.sorted()
      for (index, one) in sorted.enumerated() {
        for other in sorted[(index + 1)...] { derived.insert(MemberTie(a: one, b: other, kind: .sibling)) }
      }
    }
    return derived.subtracting(written).sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }
}
