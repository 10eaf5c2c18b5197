public import CivilTime
import Language
public import Storage

public typealias TeamID = Identifier<Team>

/// A team within an organisation. Who is in it is not kept here: a membership is a grant on the team (room Access).
public struct Team: Sendable, Hashable, Identifiable {
  public let id: TeamID
  public let organisation: OrganisationID
  public let name: String
  public let sortKey: String
  public let version: Int
  public let createdAt: Instant

  public init(id: TeamID, organisation: OrganisationID, name: String, version: Int = 1, createdAt: Instant) {
    self.id = id
    self.organisation = organisation
    self.name = name
    self.sortKey = NameOrder.key(name)
    self.version = version
    self.createdAt = createdAt
  }
}
