public import Access
import CivilTime
import Language
public import People
public import Storage

/// Somebody with an account, signed in.
public struct Employee: Sendable {
  public let actor: Access.Actor
  public let account: Account
  public let signedIn: SignedIn
  /// What the browser's cookie holds.
  public let session: SessionSecret
}

extension Office {
  /// Somebody of whom nothing is known but a name.
  public func person(named name: String, in organisation: OrganisationID? = nil) async throws -> Person {
    try await database.write { c in
      try PersonRecords.add(
        identifiers.next(), named: name, in: organisation ?? self.organisation.id, at: clock.now, c)
    }
  }

  /// Somebody with an active account and these roles from now on, signed in. The login name is the name in lower case
  /// `@example.org`, the password `Office.password`.
  public func employ(
    _ name: String, _ roles: [(Role, ObjectReference)] = [], in organisation: OrganisationID? = nil
  ) async throws -> Employee {
    let person = try await person(named: name, in: organisation)
    let login = try LoginName("\(name.lowercased().filter { !$0.isWhitespace })@example.org")
    let id: AccountID = identifiers.next()
    let link = try await database.write { c in
      try AccountRecords.add(id, for: person, login: login, language: .nl, at: clock.now, c)
      for (role, object) in roles {
        try GrantRecords.give(
          role, on: object, to: id, by: nil, from: clock.now, at: clock.now, identifiers: identifiers, c)
      }
      return try LinkRecords.issue(
        for: id, by: id, identifiers: identifiers, secrets: secrets, at: clock.now, c)
    }
    guard let link,
      case .done(let signedIn, let session?) = try await desk.use(link, password: Office.password, device: nil),
      let account = try await database.read({ c in try AccountRecords.find(id, c) })
    else { throw Unemployable(name: name) }
    return Employee(actor: signedIn.actor, account: account, signedIn: signedIn, session: session)
  }

  /// Closes somebody's account, whatever version it has.
  public func disable(_ id: AccountID) async throws {
    try await database.write { c in
      guard let account = try AccountRecords.find(id, c),
        try AccountRecords.disable(id, version: account.version, at: clock.now, c)
      else { throw Unemployable(name: id.rawValue) }
    }
  }

  /// Thrown when an account could not be made: a mistake in the test.
  public struct Unemployable: Error {
    public let name: String

    public init(name: String) { self.name = name }
  }
}
