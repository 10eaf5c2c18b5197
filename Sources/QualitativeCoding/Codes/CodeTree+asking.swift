extension CodeTree {
  /// The code with an id; nil when the tree has none.
  public func code(_ id: Code.ID) -> Code? { codes.first { $0.id == id } }

  /// The codes right under a code, or at the top for nil, in order.
  public func children(of parent: Code.ID?) -> [Code] { outline().filter { $0.parent == parent }.map(\.code) }

  /// A code and everything under it; empty when the tree does not have it.
  public func family(of id: Code.ID) -> Set<Code.ID> {
    guard codes.contains(where: { $0.id == id }) else { return [] }
    let below = Dictionary(grouping: codes, by: \.parent)
    var family: Set<Code.ID> = [id]
    var waiting = [id]
    while let next = waiting.popLast() {
      for child in below[next] ?? [] where family.insert(child.id).inserted { waiting.append(child.id) }
    }
    return family
  }

  /// A code in its place in the tree.
  public struct Line: Sendable, Hashable {
    public let code: Code
    /// 0 at the top.
    public let depth: Int
    /// The code it is shown under; nil at the top, also for a code whose parent is unknown.
    public let parent: Code.ID?
    /// Names from the top down to this code.
    public let path: [String]
  }

  /// How many levels a tree may have; codes below that are shown at the top. No study has so many: a file can.
  public static let deepest = 200

  /// All codes as one reads the tree: every code right before what stands under it. A code whose parent is unknown, that
  /// stands under itself, or that lies deeper than ``deepest``, is shown at the top.
  public func outline() -> [Line] {
    let ids = Set(codes.map(\.id))
    let circling = self.circling
    let below = Dictionary(grouping: codes) { code -> Code.ID? in
      guard let parent = code.parent, ids.contains(parent), !circling.contains(code.id) else { return nil }
      return parent
    }
    var lines: [Line] = []
    lines.reserveCapacity(codes.count)
    var tops = below[nil] ?? []
    // Of two codes with one id the first has what stands under it.
    var opened: Set<Code.ID> = []
    func add(_ code: Code, under parent: Code.ID?, depth: Int, path: [String]) {
      let own = path + [code.name]
      lines.append(Line(code: code, depth: depth, parent: parent, path: own))
      guard opened.insert(code.id).inserted else { return }
      guard depth + 1 < Self.deepest else {
        tops += below[code.id] ?? []
        return
      }
      for child in below[code.id] ?? [] { add(child, under: code.id, depth: depth + 1, path: own) }
    }
    var place = 0
    while place < tops.count {
      add(tops[place], under: nil, depth: 0, path: [])
      place += 1
    }
    return lines
  }

  /// The codes that lie on a circle of parents. Every code is passed once.
  private var circling: Set<Code.ID> {
    let parents = Dictionary(codes.map { ($0.id, $0.parent) }) { first, _ in first }
    var walks: [Code.ID: Int] = [:]
    var found: Set<Code.ID> = []
    for (walk, code) in codes.enumerated() {
      var way: [Code.ID] = []
      var next: Code.ID? = code.id
      while let id = next, parents[id] != nil, walks[id] == nil {
        walks[id] = walk
        way.append(id)
        next = parents[id] ?? nil
      }
      if let id = next, walks[id] == walk, let start = way.firstIndex(of: id) { found.formUnion(way[start...]) }
    }
    return found
  }

  var problems: [ProjectProblem] {
    let ids = Set(codes.map(\.id))
    let circling = self.circling
    return codes.compactMap { code in
      guard let parent = code.parent else { return nil }
      if !ids.contains(parent) { return .unknownParent(code: code.id, parent: parent) }
      return circling.contains(code.id) ? .circle(code: code.id) : nil
    }
      + outline().filter {
        $0.depth == 0 && $0.code.parent.map(ids.contains) ?? false && !circling.contains($0.code.id)
      }
      .map { .tooDeep(code: $0.code.id) }
  }
}
