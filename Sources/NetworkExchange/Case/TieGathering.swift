import PersonalNetwork

/// The ties of a case as they come in, by numbers of people: per type, and together.
///
/// When every type has the name of one of our kinds of tie, they are those kinds; a `parent` tie then goes from parent to child.
/// Otherwise each pair of people knows each other, once.
struct TieGathering {
  private(set) var notes = LossReport()
  private var typeOrder: [String] = []
  private var byType: [String: [Ends]] = [:]
  private var seen: [String: Set<Ends>] = [:]
  private var typesOfPair: [Ends: Int] = [:]
  private var pairOrder: [Ends] = []

  private struct Ends: Hashable {
    let from: Int
    let to: Int
    var pair: Ends { from < to ? self : Ends(from: to, to: from) }
  }

  mutating func add(from: Int, to: Int, type: String, place: FilePlace) {
    let ends = Ends(from: from, to: to)
    let told = type.lowercased() == MemberTieKind.parent.rawValue ? ends : ends.pair
    guard seen[type, default: []].insert(told).inserted else { return notes.add(.samePairTwice, place: place) }
    if byType[type] == nil { typeOrder.append(type) }
    byType[type, default: []].append(told)
    let types = typesOfPair[ends.pair, default: 0]
    if types == 0 { pairOrder.append(ends.pair) }
    if types == 1 { notes.add(.pairWithSeveralTypes, place: place) }
    typesOfPair[ends.pair] = types + 1
  }

  /// Our kinds of tie by type; `nil` as soon as one type is another word.
  private var kinds: [String: MemberTieKind]? {
    var kinds: [String: MemberTieKind] = [:]
    for type in typeOrder {
      guard let kind: MemberTieKind = PersonTrait.code(type) else { return nil }
      kinds[type] = kind
    }
    return kinds.isEmpty ? nil : kinds
  }

  /// Whether the types are our own kinds of tie, and say more than that people know each other.
  var knowsKinds: Bool { kinds?.values.contains { $0 != .know } ?? false }

  /// The ties of the network: of every kind when we know them, else every pair once.
  func union(ids: [String]) -> [MemberTie] {
    guard let kinds else { return pairOrder.map { tie($0, .know, ids) } }
    return typeOrder.flatMap { type in (byType[type] ?? []).map { tie($0, kinds[type] ?? .know, ids) } }
  }

  /// The ties of each type, in the order in which types came.
  func types(ids: [String]) -> [ImportedCase.TieType] {
    let kinds = kinds
    return typeOrder.map { type in
      ImportedCase.TieType(name: type, ties: (byType[type] ?? []).map { tie($0, kinds?[type] ?? .know, ids) })
    }
  }

  private func tie(_ ends: Ends, _ kind: MemberTieKind, _ ids: [String]) -> MemberTie {
    MemberTie(a: ids[ends.from], b: ids[ends.to], kind: kind)
  }
}
