public import People
public import Storage

/// One protected thing, or a part of it ("dossier 0197…, part member/0198…").
public struct ObjectReference: Sendable, Hashable, CustomStringConvertible {
  public let kind: ObjectKind
  public let id: String
  /// The part of the thing that is meant; nil for the whole.
  public let part: String?

  public init(kind: ObjectKind, id: String, part: String? = nil) {
    self.kind = kind
    self.id = id
    self.part = part
  }

  public init<Subject>(_ kind: ObjectKind, _ id: Identifier<Subject>, part: String? = nil) {
    self.init(kind: kind, id: id.rawValue, part: part)
  }

  public static func organisation(_ id: OrganisationID) -> ObjectReference { ObjectReference(.organisation, id) }
  public static func team(_ id: TeamID) -> ObjectReference { ObjectReference(.team, id) }

  /// The same thing, narrowed to a part.
  public func part(_ part: String) -> ObjectReference { ObjectReference(kind: kind, id: id, part: part) }

  /// "dossier/0197…" or "dossier/0197…/member/0198…": how the log writes it.
  public var description: String { part.map { "\(kind.name)/\(id)/\($0)" } ?? "\(kind.name)/\(id)" }
}
