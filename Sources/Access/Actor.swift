public import Language
public import People
public import Storage

public typealias AccountID = Identifier<Account>

/// Where an actor stands: at a page or at the command line.
public enum AccessPoint: String, Sendable, Hashable, CaseIterable, Codable {
  case web
  case commandLine
}

/// The one who acts. An actor is a claim, not a proof: nothing is allowed because of what stands in it. The policy looks up the
/// account in the database at every act, so that an actor of an account that is disabled or does not exist may do nothing.
public struct Actor: Sendable, Hashable {
  public let account: AccountID
  public let person: PersonID
  /// What the person is called, for pages and for history.
  public let name: String
  public let organisation: OrganisationID
  /// SHA-256 of the session's secret in hex; nil at the command line.
  public let sessionHash: String?
  public let accessPoint: AccessPoint
  public let language: DisplayLanguage

  public init(
    account: AccountID, person: PersonID, name: String, organisation: OrganisationID, sessionHash: String? = nil,
    accessPoint: AccessPoint, language: DisplayLanguage
  ) {
    self.account = account
    self.person = person
    self.name = name
    self.organisation = organisation
    self.sessionHash = sessionHash
    self.accessPoint = accessPoint
    self.language = language
  }
}
