import PersonalNetwork

/// The pairs of people between whom a line is drawn, each once, and what kind of line.
struct DrawnTies {
  let pairs: [(Int, Int)]
  let forms: [PlacedTie.Form]

  /// - Parameter index: the place of everybody who is drawn, by id. Ties of others are left out, and so are pairs of
  ///   which was said that they have no contact.
  init(_ ties: [MemberTie], index: [String: Int]) {
    struct Pair: Hashable {
      let a: Int
      let b: Int
    }
    var form: [Pair: PlacedTie.Form] = [:]
    var apart: Set<Pair> = []
    var found: [Pair] = []
    for tie in ties {
      guard let a = index[tie.a], let b = index[tie.b], a != b else { continue }
      let pair = Pair(a: a, b: b)
      switch tie.kind {
      case .noContact: apart.insert(pair)
      case .strained: form[pair] = .strained
      case .parent, .partner, .sibling: if form[pair] != .strained { form[pair] = .family }
      case .know: form[pair] = form[pair] ?? .know
      }
      found.append(pair)
    }
    var seen: Set<Pair> = []
    let drawn = found.filter { !apart.contains($0) && seen.insert($0).inserted }
      .sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    pairs = drawn.map { ($0.a, $0.b) }
    forms = drawn.map { form[$0] ?? .know }
  }
}
