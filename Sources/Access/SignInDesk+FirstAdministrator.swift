public import CivilTime
public import Language
public import People
public import Storage

/// What the first administrator fills in.
public struct FirstAdministrator: Sendable {
  /// Asked only when there is no organisation yet.
  public var organisationName: String
  public var name: String
  public var login: String
  public var password: String
  public var language: DisplayLanguage
  public var zone: CivilZone

  public init(
    organisationName: String, name: String, login: String, password: String, language: DisplayLanguage,
    zone: CivilZone
  ) {
    self.organisationName = organisationName
    self.name = name
    self.login = login
    self.password = password
    self.language = language
    self.zone = zone
  }
}

extension SignInDesk {
  /// Makes the link that the program prints when nobody can administer it: at the first start, or when the last administrator's
  /// account is gone. Earlier ones stop working.
  /// - Returns: nil as long as an administrator is active.
  public func firstLink() async throws -> LinkSecret? {
    let now = timekeeper.now
    return try await database.write { c in
      guard try GrantRecords.countAdministrators(beside: nil, at: now, c) == 0 else { return nil }
      let secret = try LinkRecords.issueFirst(identifiers: identifiers, secrets: secrets, at: now, c)
      try witness.note(
        AccessEvent(
          what: .firstLinkPrinted, result: .done, account: nil, organisation: nil, sessionHash: nil,
          accessPoint: .commandLine, at: now), c)
      return secret
    }
  }

  /// Makes the first administrator, and the organisation if there is none, and lets the administrator in.
  /// - Parameter organisation: which one, when there are several.
  public func useFirst(
    _ secret: LinkSecret, _ first: FirstAdministrator, organisation: OrganisationID? = nil, device: String?
  ) async throws -> PasswordResult {
    let now = timekeeper.now
    let login: LoginName
    do { login = try LoginName(first.login) } catch { return .problem(error) }
    let wanted = Password(first.password)
    if let problem = problem(with: wanted, about: [login.value, first.name, first.organisationName]) {
      return .problem(problem)
    }
    let isFirst = try await database.read { c in try isFirstLink(secret, at: now, c) }
    guard isFirst else {
      try await noteRefusal(.firstAdministrator)
      return .problem(.linkNotValid)
    }
    do {
      let entry = Entry(account: identifiers.next(), device: device, event: .firstAdministrator)
      return try await setPassword(wanted, entry, []) { c in
        try settle(secret, first, login, entry.account, in: organisation, at: now, c)
      }
    } catch let problem as AccountProblem {
      return .problem(problem)
    } catch is PeopleProblem {
      return .problem(.nameNotUsable)
    }
  }

  private func isFirstLink(_ secret: LinkSecret, at now: Instant, _ c: any Connection) throws -> Bool {
    try LinkRecords.find(secret, at: now, c)?.purpose == .firstAdministrator
      && GrantRecords.countAdministrators(beside: nil, at: now, c) == 0
  }

  private func settle(
    _ secret: LinkSecret, _ first: FirstAdministrator, _ login: LoginName, _ account: AccountID,
    in chosen: OrganisationID?, at now: Instant, _ c: any Connection
  ) throws -> Bool {
    guard try isFirstLink(secret, at: now, c), let link = try LinkRecords.find(secret, at: now, c),
      try LinkRecords.use(link.id, at: now, c)
    else { return false }
    let organisation =
      try chosen.flatMap { try OrganisationRecords.find($0, c) } ?? Self.onlyOne(c)
      ?? OrganisationRecords.add(
        identifiers.next(), named: first.organisationName, zone: first.zone, language: first.language, at: now, c)
    let person = try PersonRecords.add(identifiers.next(), named: first.name, in: organisation.id, at: now, c)
    try AccountRecords.add(account, for: person, login: login, language: first.language, at: now, c)
    try GrantRecords.give(
      .administrator, on: .organisation(organisation.id), to: account, by: nil, from: now, at: now,
      identifiers: identifiers, c)
    return true
  }
}
