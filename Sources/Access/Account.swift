public import CivilTime
public import Language
public import People
public import Storage

/// A way in for a person: a login name, a state, and how it is proven.
public struct Account: Sendable, Hashable, Identifiable {
  public let id: AccountID
  public let person: PersonID
  public let organisation: OrganisationID
  /// The person's name, for lists.
  public let name: String
  /// Like an e-mail address, as `LoginName` normalises it.
  public let login: LoginName
  public let state: State
  public let secondFactor: SecondFactor
  public let language: DisplayLanguage
  public let version: Int
  public let createdAt: Instant

  public enum State: String, Sendable, Hashable, CaseIterable, Codable {
    /// Made, but nobody has set a password yet.
    case invited
    case active
    case disabled
  }

  /// The place of a second factor. Only `none` is in use so far.
  public enum SecondFactor: String, Sendable, Hashable, CaseIterable, Codable {
    case none
    /// RFC 6238, once it is built.
    case timeBased
  }
}
