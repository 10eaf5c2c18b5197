import CivilTime
import People
import Storage

extension SignInDesk {
  /// Proves the password once more, for acts that need a fresh proof. Counted like signing in.
  public func confirm(_ password: String, by signedIn: SignedIn, address: String?) async throws -> PasswordResult {
    guard let login = try await login(of: signedIn) else { return .problem(.passwordNotRight) }
    switch try await prove(Password(password), login: login, address: address) {
    case .tooSoon(let seconds): return .tooSoon(retryAfter: seconds)
    case .busy(let seconds): return .busy(retryAfter: seconds)
    case .wrong:
      try await noteRefusal(.confirmed, signedIn.actor.account, signedIn.actor.organisation)
      return .problem(.passwordNotRight)
    case .right:
      return .done(try await noteConfirmed(signedIn, subjects(login, address)), nil)
    }
  }

  private func noteConfirmed(_ signedIn: SignedIn, _ subjects: [DelaySubject]) async throws -> SignedIn {
    let now = timekeeper.now
    try await database.write { c in
      try forgive(subjects, at: now, c)
      try SessionRecords.noteProven(signedIn.session, at: now, c)
      try note(
        .confirmed, .done, signedIn.actor.account, signedIn.actor.organisation, session: signedIn.actor.sessionHash,
        at: now, c)
    }
    return signedIn.proven(until: now.adding(seconds: rules.fresh))
  }

  /// Sets another password. Every session of the account ends, and a new one starts here.
  public func changePassword(
    from current: String, to new: String, by signedIn: SignedIn, address: String?, device: String?
  ) async throws -> PasswordResult {
    guard let login = try await login(of: signedIn) else { return .problem(.passwordNotRight) }
    let wanted = Password(new)
    if let problem = problem(with: wanted, about: [login, signedIn.actor.name, signedIn.organisationName]) {
      return .problem(problem)
    }
    switch try await prove(Password(current), login: login, address: address) {
    case .tooSoon(let seconds): return .tooSoon(retryAfter: seconds)
    case .busy(let seconds): return .busy(retryAfter: seconds)
    case .wrong:
      try await noteRefusal(.passwordChanged, signedIn.actor.account, signedIn.actor.organisation)
      return .problem(.passwordNotRight)
    case .right(let account, _):
      let entry = Entry(account: account, device: device, event: .passwordChanged)
      return try await setPassword(wanted, entry, subjects(login, address)) { _ in true }
    }
  }

  /// Hashes and stores a new password, and lets its owner in.
  /// - Parameter mayGoOn: asked inside the transaction; false when a link was used by somebody else meanwhile.
  func setPassword(
    _ password: Password, _ entry: Entry, _ subjects: [DelaySubject],
    _ mayGoOn: @escaping @Sendable (any Connection) throws -> Bool
  ) async throws -> PasswordResult {
    let hash: String
    do {
      hash = try await passwords.hash(password)
    } catch let busy as PasswordWorker.Busy {
      return .busy(retryAfter: busy.retryAfter)
    }
    let secret = SessionSecret(from: secrets)
    let now = timekeeper.now
    let signedIn = try await database.write { c -> SignedIn? in
      guard try mayGoOn(c) else { return nil }
      try forgive(subjects, at: now, c)
      try AccountRecords.setPassword(hash, of: entry.account, c)
      return try start(entry, secret, at: now, c)
    }
    return signedIn.map { .done($0, secret) } ?? .problem(.linkNotValid)
  }

  func problem(with password: Password, about words: [String]) -> AccountProblem? {
    do {
      try PasswordRules().check(password, about: words)
      return nil
    } catch {
      return .password(error)
    }
  }

  private func login(of signedIn: SignedIn) async throws -> String? {
    try await database.read { c in try AccountRecords.find(signedIn.actor.account, c)?.login.value }
  }
}
