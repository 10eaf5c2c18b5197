/// A kind of thing that access is decided on: an organisation, a team, a dossier.
///
/// The table of a kind that a workspace declares has the columns `id`, `team_id` (may be null) and `organisation_id`.
public struct ObjectKind: Sendable, Hashable, CustomStringConvertible {
  /// The stable word for it in grants and in the log: "dossier".
  public let name: String
  /// The table that holds the things.
  public let table: StaticString

  public init(name: String, table: StaticString) {
    self.name = name
    self.table = table
  }

  public static let organisation = ObjectKind(name: "organisation", table: "organisations")
  public static let team = ObjectKind(name: "team", table: "teams")
  /// For naming an account in the log. Rights on accounts are rights on their organisation.
  public static let account = ObjectKind(name: "account", table: "accounts")

  /// Whether a refusal on it is about a function of the program (a page that says "not for you") and not about a thing whose
  /// being there is itself a secret.
  public var isFunctionScope: Bool { self == .organisation || self == .team }

  public static func == (a: ObjectKind, b: ObjectKind) -> Bool { a.name == b.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
  public var description: String { name }
}
