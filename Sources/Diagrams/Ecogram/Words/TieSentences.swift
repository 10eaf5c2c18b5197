import Language
import PersonalNetwork

/// Who knows whom and how, in sentences, under the one who comes first in the picture. That two people know each other
/// is not said of a pair of which more is said.
struct TieSentences {
  /// Everybody in the picture, clockwise.
  let people: [(id: String, name: String)]
  let ties: [MemberTie]
  let say: Speaker

  var all: [String] {
    let place = Dictionary(people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    struct Pair: Hashable { let a, b: String }
    let saidMore = Set(ties.filter { $0.kind != .know }.map { Pair(a: $0.a, b: $0.b) })
    // By first person, then by kind, then by second person.
    var others: [[MemberTieKind: [Int]]] = people.map { _ in [:] }
    for tie in ties {
      guard let a = place[tie.a], let b = place[tie.b] else { continue }
      if tie.kind == .know, saidMore.contains(Pair(a: tie.a, b: tie.b)) { continue }
      let isParent = tie.kind == .parent
      let first = isParent ? place[tie.parentID ?? tie.a] ?? a : min(a, b)
      let second = first == a ? b : a
      others[first][tie.kind, default: []].append(second)
    }
    return others.enumerated().flatMap { first, byKind in
      MemberTieKind.allCases.flatMap { kind in
        sentences(people[first].name, kind, (byKind[kind] ?? []).sorted().map { people[$0].name })
      }
    }
  }

  private func sentences(_ name: String, _ kind: MemberTieKind, _ others: [String]) -> [String] {
    guard !others.isEmpty else { return [] }
    switch kind {
    case .know: return [say(EcogramWords.knows(name, say.list(others)))]
    case .parent: return [say(EcogramWords.isParent(name, of: say.list(others)))]
    case .strained: return others.map { say(EcogramWords.strained(name, $0)) }
    case .noContact: return others.map { say(EcogramWords.noContact(name, $0)) }
    case .partner: return others.map { say(EcogramWords.partners(name, $0)) }
    case .sibling: return others.map { say(EcogramWords.siblings(name, $0)) }
    }
  }
}
