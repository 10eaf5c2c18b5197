/// Something one may do with a kind of thing. Workspaces declare theirs:
/// `extension Right { static let seeDossier = Right("dossier.see") }`.
public struct Right: Sendable, Hashable, CustomStringConvertible {
  /// The stable name: the kind of thing, a full stop, the verb.
  public let name: String

  public init(_ name: String) { self.name = name }

  public var description: String { name }

  /// Create, invite, disable and restore accounts. No content comes with it.
  public static let manageAccounts = Right("account.manage")
  /// Create and rename teams.
  public static let manageTeams = Right("team.manage")
  /// Give and end roles of others in the organisation and its teams.
  public static let manageGrants = Right("grant.manage")
  /// Change what the organisation is called and calls people.
  public static let manageOrganisation = Right("organisation.manage")
  /// Be at work here: every active account has it on its own organisation, for what is one's own (own work, own sessions).
  public static let workHere = Right("organisation.workHere")
  /// Read the access log.
  public static let readLog = Right("log.read")
}
