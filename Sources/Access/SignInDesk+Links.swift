import CivilTime
import People
import Storage

/// What a page says to somebody who came by a link.
public struct LinkGreeting: Sendable, Hashable {
  public let purpose: OneTimeLink.Purpose
  /// Whose account it is, and under which login name; nil for the first administrator.
  public let name: String?
  public let login: LoginName?
  public let organisationName: String?
}

extension SignInDesk {
  /// Looks at a link without using it up.
  /// - Returns: nil when it does not work: used, expired, taken back, or never made. Which of these is not told.
  public func greet(_ secret: LinkSecret) async throws -> LinkGreeting? {
    let now = timekeeper.now
    return try await database.read { c in
      guard let link = try LinkRecords.find(secret, at: now, c) else { return nil }
      let account = try link.account.flatMap { try AccountRecords.find($0, c) }
      let organisation = try account.map { try OrganisationRecords.find($0.organisation, c) } ?? Self.onlyOne(c)
      return LinkGreeting(
        purpose: link.purpose, name: account?.name, login: account?.login, organisationName: organisation?.name)
    }
  }

  /// Sets the password of an invited account, or another one after a reset, and lets its owner in.
  public func use(_ secret: LinkSecret, password: String, device: String?) async throws -> PasswordResult {
    let now = timekeeper.now
    let found = try await database.read { c -> (OneTimeLink, Account, Organisation?)? in
      guard let link = try LinkRecords.find(secret, at: now, c),
        let account = try link.account.flatMap({ try AccountRecords.find($0, c) }), account.state != .disabled
      else { return nil }
      return (link, account, try OrganisationRecords.find(account.organisation, c))
    }
    guard let (link, account, organisation) = found else {
      try await noteRefusal(.linkUsed)
      return .problem(.linkNotValid)
    }
    let wanted = Password(password)
    if let problem = problem(with: wanted, about: [account.login.value, account.name, organisation?.name ?? ""]) {
      return .problem(problem)
    }
    let entry = Entry(account: account.id, device: device, event: .linkUsed)
    return try await setPassword(wanted, entry, subjects(account.login.value, nil)) { c in
      guard try AccountRecords.find(account.id, c)?.state != .disabled else { return false }
      return try LinkRecords.use(link.id, at: now, c)
    }
  }

  static func onlyOne(_ c: any Connection) throws -> Organisation? {
    let all = try OrganisationRecords.all(c)
    return all.count == 1 ? all.first : nil
  }
}
