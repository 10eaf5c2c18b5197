import Accountability
import CivilTime
public import Language
import PersonalNetwork
import Storage

/// What somebody is to the others in the network, as ticked: per kind the ids of the others.
public struct TiesInput: Sendable, Hashable {
  /// The kinds a form offers; each is the name of its field.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case know, strained, noContact, partner, sibling
    /// This person is the parent of the other; the child of the other.
    case parentOf, childOf
  }

  public var others: [Kind: [String]]
  /// Of who knows whom in the whole wave, as the form showed it.
  public var version: Int

  public init(_ others: [Kind: [String]] = [:], version: Int) {
    self.others = others
    self.version = version
  }

  /// The form as stored.
  public init(_ reading: MemberReading) {
    self.init(version: reading.wave.tiesVersion)
    for named in reading.ties {
      let kind = Kind(named.tie, of: reading.member.id)
      others[kind, default: []].append(named.other.id.rawValue)
    }
  }

  /// - Throws: `Refusal.invalid`, problems at the names of kinds.
  func checked(of member: MemberID, among others: Set<MemberID>) throws(Refusal) -> Set<MemberTie> {
    var problems: [FieldProblem] = []
    var ties: Set<MemberTie> = []
    for kind in Kind.allCases {
      let ids = (self.others[kind] ?? []).map { MemberID($0) }
      if ids.contains(where: { $0.map { !others.contains($0) } ?? true }) {
        problems.append(FieldProblem(field: kind.rawValue, message: FormCheck.chooseFromList))
      }
      for id in ids.compactMap(\.self) { ties.insert(kind.tie(of: member, with: id)) }
    }
    if overlap(.know, .noContact) { problems.append(FieldProblem(field: "noContact", message: Self.chooseOne)) }
    if overlap(.parentOf, .childOf) { problems.append(FieldProblem(field: "childOf", message: Self.chooseOne)) }
    guard problems.isEmpty else { throw .invalid(problems) }
    return ties
  }

  private func overlap(_ one: Kind, _ other: Kind) -> Bool {
    !Set(others[one] ?? []).isDisjoint(with: others[other] ?? [])
  }

  private static let chooseOne = Phrase(
    nl: "Kies bij iemand één van de twee: het kan niet allebei.", en: "Choose one of the two for a person: not both.")
}

extension TiesInput.Kind {
  /// What a stored tie is, seen from one side.
  init(_ tie: MemberTie, of member: MemberID) {
    self =
      switch tie.kind {
      case .know: .know
      case .strained: .strained
      case .noContact: .noContact
      case .partner: .partner
      case .sibling: .sibling
      case .parent: tie.parentID == member.rawValue ? .parentOf : .childOf
      }
  }

  func tie(of member: MemberID, with other: MemberID) -> MemberTie {
    let (one, two) = (member.rawValue, other.rawValue)
    return switch self {
    case .know: MemberTie(a: one, b: two, kind: .know)
    case .strained: MemberTie(a: one, b: two, kind: .strained)
    case .noContact: MemberTie(a: one, b: two, kind: .noContact)
    case .partner: MemberTie(a: one, b: two, kind: .partner)
    case .sibling: MemberTie(a: one, b: two, kind: .sibling)
    case .parentOf: MemberTie(a: one, b: two, kind: .parent)
    case .childOf: MemberTie(a: two, b: one, kind: .parent)
    }
  }
}

extension TiesInput.Kind: Worded {
  public var phrase: Phrase {
    switch self {
    case .know: Phrase(nl: "kent", en: "knows")
    case .strained: Phrase(nl: "gespannen met", en: "strained with")
    case .noContact: Phrase(nl: "geen contact met", en: "no contact with")
    case .partner: Phrase(nl: "partner van", en: "partner of")
    case .sibling: Phrase(nl: "broer of zus van", en: "brother or sister of")
    case .parentOf: Phrase(nl: "ouder van", en: "parent of")
    case .childOf: Phrase(nl: "kind van", en: "child of")
    }
  }
}
