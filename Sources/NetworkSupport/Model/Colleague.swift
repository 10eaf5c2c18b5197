public import Access
public import People

/// Somebody of the organisation who can be given a part in a dossier.
public struct Colleague: Sendable, Hashable {
  public let account: AccountID
  public let person: PersonID
  public let name: String

  public init(account: AccountID, person: PersonID, name: String) {
    self.account = account
    self.person = person
    self.name = name
  }
}
