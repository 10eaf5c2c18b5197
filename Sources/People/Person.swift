public import CivilTime
import Language
public import Storage

public typealias PersonID = Identifier<Person>

/// Somebody we know of: a client, a naaste, a volunteer, a colleague. One identity over dossiers and accounts, inside one
/// organisation; what a workspace knows about the person hangs on it and lives in that workspace.
///
/// Consents and permissions (legal ground, permission to share, consent to research: three records that are never mixed) will
/// hang on `id` as tables of this room; see docs/architecture.md, "People".
public struct Person: Sendable, Hashable, Identifiable {
  public let id: PersonID
  public let organisation: OrganisationID
  /// What the person is called: a full name or a nickname. The only thing that is compulsory about a person.
  public let name: String
  /// `NameOrder.key(name)`: what lists of people are ordered by, the same on every engine.
  public let sortKey: String
  /// One higher with every change; a form carries it back.
  public let version: Int
  public let createdAt: Instant

  public init(id: PersonID, organisation: OrganisationID, name: String, version: Int, createdAt: Instant) {
    self.id = id
    self.organisation = organisation
    self.name = name
    self.sortKey = NameOrder.key(name)
    self.version = version
    self.createdAt = createdAt
  }
}
