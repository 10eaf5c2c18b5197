public import CivilTime
public import Language
public import Storage

public typealias OrganisationID = Identifier<Organisation>

/// An organisation that runs the program: the outermost wall. Nobody sees over it.
public struct Organisation: Sendable, Hashable, Identifiable {
  public let id: OrganisationID
  public let name: String
  /// Where its "today" is.
  public let zone: CivilZone
  /// The language a new account starts in.
  public let language: DisplayLanguage
  /// What it calls the person who gets support: "cliënt", "klant", "bewoner"…
  public let wordForClient: String
  public let version: Int
  public let createdAt: Instant

  public init(
    id: OrganisationID, name: String, zone: CivilZone, language: DisplayLanguage = .nl,
    wordForClient: String = "cliënt", version: Int = 1, createdAt: Instant
  ) {
    self.id = id
    self.name = name
    self.zone = zone
    self.language = language
    self.wordForClient = wordForClient
    self.version = version
    self.createdAt = createdAt
  }
}
