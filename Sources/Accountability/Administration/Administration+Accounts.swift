public import Access
public import Language
import People
public import Storage

/// A new account, and the link to hand over to its owner. The link is shown once; the database keeps only a hash.
public struct Invitation: Sendable, Hashable {
  public let account: AccountID
  public let link: LinkSecret
}

/// An account with the roles that its owner has.
public struct AccountOverview: Sendable, Hashable {
  public let account: Account
  public let grants: [Grant]
}

extension Administration {
  /// Everybody with an account here, in the order of their names.
  public func accounts(by actor: Actor) async throws -> Outcome<[AccountOverview]> {
    try await ledger.look(act("account.list", .read, .manageAccounts, by: actor), by: actor) { look in
      let accounts = try AccountRecords.all(in: look.actor.organisation, look.connection)
      look.shows(accounts.map(\.id))
      return try accounts.map {
        AccountOverview(account: $0, grants: try GrantRecords.list(of: $0.id, at: look.now, look.connection))
      }
    }
  }

  /// One account with its roles.
  public func account(_ id: AccountID, by actor: Actor) async throws -> Outcome<AccountOverview> {
    try await ledger.look(act("account.see", .read, .manageAccounts, by: actor), by: actor) { look in
      look.shows([id])
      let account = try Administration.account(id, for: look.actor, look.connection)
      return AccountOverview(account: account, grants: try GrantRecords.list(of: id, at: look.now, look.connection))
    }
  }

  /// Makes an account with a person behind it, and its invitation. Posting it twice makes one account: a login name exists once.
  public func createAccount(
    name: String, login: String, language: DisplayLanguage, by actor: Actor
  ) async throws -> Outcome<Invitation> {
    let secrets = secrets
    return try await ledger.change(act("account.create", .create, .manageAccounts, by: actor), by: actor) { change in
      let c = change.connection
      let login = try Administration.checking("login") { try LoginName(login) }
      let person = try Administration.checking("name") {
        try PersonRecords.add(change.identifiers.next(), named: name, in: change.actor.organisation, at: change.now, c)
      }
      let id: AccountID = change.identifiers.next()
      try Administration.checking("login") {
        try AccountRecords.add(id, for: person, login: login, language: language, at: change.now, c)
      }
      change.touches(ObjectReference(kind: .account, id: id.rawValue))
      try change.record(
        HistoryThing("account", id), version: 1,
        FieldChange.between(
          [:], ["name": .text(person.name), "login": .text(login.value), "state": .text("invited")]))
      return Invitation(account: id, link: try Administration.link(for: id, change, secrets))
    }
  }

  /// Makes a new link for an account: to set a first password, or another one. Earlier links stop working.
  public func makeLink(for id: AccountID, by actor: Actor) async throws -> Outcome<LinkSecret> {
    let secrets = secrets
    return try await ledger.change(act("account.link", .execute, .manageAccounts, by: actor), by: actor) { change in
      _ = try Administration.account(id, for: change.actor, change.connection)
      change.touches(ObjectReference(kind: .account, id: id.rawValue))
      return try Administration.link(for: id, change, secrets)
    }
  }

  /// Closes an account: its sessions end at once, its links no longer work, its roles stay for when it is opened again.
  public func disableAccount(
    _ id: AccountID, version: Int, by actor: Actor, receipt: ReceiptKey?
  ) async throws -> Outcome<Void> {
    try await ledger.change(
      act("account.disable", .update, .manageAccounts, by: actor), by: actor, receipt: receipt
    ) { change in
      let account = try Administration.account(id, for: change.actor, change.connection)
      try Administration.checking("account") {
        guard account.id != change.actor.account else { throw AccountProblem.notForYourself }
        guard try !GrantRecords.isLastAdministrator(account, at: change.now, change.connection) else {
          throw AccountProblem.lastAdministrator
        }
      }
      let isDone = try AccountRecords.disable(id, version: version, at: change.now, change.connection)
      try Administration.settle(account, to: .disabled, seen: version, isDone: isDone, change)
    }
  }

  /// Opens a closed account again. Its owner sets a new password by a link.
  public func restoreAccount(
    _ id: AccountID, version: Int, by actor: Actor, receipt: ReceiptKey?
  ) async throws -> Outcome<Void> {
    try await ledger.change(
      act("account.restore", .update, .manageAccounts, by: actor), by: actor, receipt: receipt
    ) { change in
      let account = try Administration.account(id, for: change.actor, change.connection)
      guard account.state == .disabled else { return }
      let isDone = try AccountRecords.restore(id, version: version, change.connection)
      try Administration.settle(account, to: .invited, seen: version, isDone: isDone, change)
    }
  }

  private static func settle(
    _ account: Account, to state: Account.State, seen version: Int, isDone: Bool, _ change: Change
  ) throws {
    let thing = HistoryThing("account", account.id)
    change.touches(ObjectReference(kind: .account, id: account.id.rawValue))
    guard isDone else { return try change.expect(version: version, current: account.version, of: thing, texts: []) }
    let now = FieldValue.text(state.rawValue)
    try change.record(
      thing, version: version + 1, [FieldChange("state", from: .text(account.state.rawValue), to: now)])
  }

  private static func link(
    for account: AccountID, _ change: Change, _ secrets: any SecretSource
  ) throws -> LinkSecret {
    let link = try LinkRecords.issue(
      for: account, by: change.actor.account, identifiers: change.identifiers, secrets: secrets, at: change.now,
      change.connection)
    guard let link else { throw Refusal.notFound }
    return link
  }
}
