/// What two network members are to each other.
public enum MemberTieKind: String, CaseIterable, Sendable, Codable {
  case know
  case strained
  /// Said in so many words: these two have no contact. It is kept, and it is not a tie in any measure.
  case noContact
  case parent
  case partner
  case sibling

  /// Whether people with this tie count as tied to each other in measures.
  public var joins: Bool { self != .noContact }
}

/// A tie between two network members, without direction: `a` is always the smaller of the two ids.
///
/// One pair may have several ties (siblings who have no contact). A tie to oneself can be written down but is kept out
/// of every `PersonalNetwork`.
public struct MemberTie: Sendable, Hashable {
  public let a: String
  public let b: String
  public let kind: MemberTieKind
  /// Of a `.parent` tie: which of the two is the parent. `nil` for every other kind.
  public let parentID: String?

  /// - Parameters:
  ///   - a: the one; of a `.parent` tie, the parent.
  ///   - b: the other; of a `.parent` tie, the child.
  public init(a: String, b: String, kind: MemberTieKind) {
    self.a = min(a, b)
    self.b = max(a, b)
    self.kind = kind
    parentID = kind == .parent ? a : nil
  }

  /// Of a `.parent` tie: the child.
  public var childID: String? { parentID.map { $0 == a ? b : a } }

  /// The kind and, of a `.parent` tie, which end is the parent, as a number below `forms`: with the two people it is all there
  /// is to a tie.
  var form: Int {
    switch kind {
    case .know: 0
    case .strained: 1
    case .noContact: 2
    case .parent: parentID == a ? 3 : 4
    case .partner: 5
    case .sibling: 6
    }
  }
  static let forms = 7

  /// Whether both ends are the same person.
  public var isToOneself: Bool { a == b }
}
