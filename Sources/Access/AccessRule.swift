/// One line of the policy: what a role at a level may do. Rules of all rooms are added together; none takes away.
public struct AccessRule: Sendable, Hashable {
  public let role: Role
  public let level: Level
  public let rights: Set<Right>

  public init(role: Role, level: Level, rights: Set<Right>) {
    self.role = role
    self.level = level
    self.rights = rights
  }

  /// "professional@team": what the log says allowed an act.
  public var name: String { "\(role.rawValue)@\(level.rawValue)" }

  /// What this room itself allows: an administrator keeps accounts, teams and roles, a privacy officer reads the log. Neither
  /// sees content.
  public static let administration: [AccessRule] = [
    AccessRule(
      role: .administrator, level: .organisation,
      rights: [.manageAccounts, .manageTeams, .manageGrants, .manageOrganisation]),
    AccessRule(role: .privacyOfficer, level: .organisation, rights: [.readLog]),
  ]
}
