public import People

/// Which dossiers a list shows.
public struct DossierListInput: Sendable, Hashable {
  public enum Scope: Sendable, Hashable {
    /// Those in which the actor has a role, whatever the team.
    case mine
    /// Everything of a team that the actor may see.
    case team(TeamID)
  }

  public enum State: String, CaseIterable, Sendable, Codable {
    case open, closed
  }

  public var scope: Scope
  /// Without a search: open or closed ones. A search finds both.
  public var state: State
  /// The beginnings of words of a name: "jan", "jan berg".
  public var search: String
  public var after: DossierCursor?

  /// How many dossiers a page holds.
  public static let pageSize = 50

  public init(scope: Scope, state: State = .open, search: String = "", after: DossierCursor? = nil) {
    self.scope = scope
    self.state = state
    self.search = search
    self.after = after
  }
}
