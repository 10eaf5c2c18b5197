import CivilTime
import People
import Storage

extension SignInDesk {
  /// Lets somebody in who shows the right password of an active account.
  ///
  /// Known and unknown, invited and disabled accounts get the same answer after the same work. Every attempt that was tried gets a line in
  /// the log; one that comes too soon is not tried and gets none.
  public func signIn(_ attempt: SignInAttempt) async throws -> SignInResult {
    let password = Password(attempt.password)
    switch try await prove(password, login: attempt.login, address: attempt.address) {
    case .tooSoon(let seconds): return .tooSoon(retryAfter: seconds)
    case .busy(let seconds): return .busy(retryAfter: seconds)
    case .wrong(let known):
      try await noteRefusal(.signedIn, known?.account, known?.organisation)
      return .refused
    case .right(let account, let rehash):
      let entry = Entry(account: account, device: attempt.device, replacing: attempt.replacing, rehash: rehash)
      let (signedIn, secret) = try await enter(entry, subjects: subjects(attempt.login, attempt.address))
      guard let signedIn else { return .refused }
      return .signedIn(signedIn, secret)
    }
  }

  /// What came of a password.
  enum Proof: Sendable {
    case right(AccountID, rehash: Rehash?)
    /// Whose it would have been, if there is an active account of that login name: for the log only.
    case wrong(AccountRecords.Credentials?)
    case tooSoon(Int)
    case busy(Int)
  }

  struct Rehash: Sendable {
    let old: String
    let new: String
  }

  func subjects(_ login: String, _ address: String?) -> [DelaySubject] {
    [.login(login)] + (address.map { [.address($0)] } ?? [])
  }

  /// Counts the attempt, then tries the password. A right one stays counted until the caller takes it back.
  func prove(_ password: Password, login: String, address: String?) async throws -> Proof {
    guard !passwords.isFull else { return .busy(passwords.busy.retryAfter) }
    let subjects = subjects(login, address)
    let now = timekeeper.now
    let name = LoginName.normalised(login)
    let (wait, stored) = try await database.write { c in
      (try DelayRecords.enter(subjects, at: now, c), try AccountRecords.credentials(name, c))
    }
    if let wait { return .tooSoon(wait) }
    do {
      let verdict = try await passwords.verify(password, against: stored?.hash)
      guard verdict.isRight, let stored else { return .wrong(stored) }
      return .right(stored.account, rehash: verdict.rehashed.map { Rehash(old: stored.hash, new: $0) })
    } catch let busy as PasswordWorker.Busy {
      try await database.write { c in for subject in subjects { try DelayRecords.release(subject, at: now, c) } }
      return .busy(busy.retryAfter)
    }
  }

  /// Somebody who comes in.
  struct Entry: Sendable {
    let account: AccountID
    var device: String?
    var replacing: SessionSecret?
    var rehash: Rehash?
    var event = AccessEvent.What.signedIn
  }

  /// Starts the session, ends the one it replaces, takes the counted failure back, and notes it: in one transaction.
  /// - Returns: no `SignedIn` when the account was closed meanwhile.
  func enter(_ entry: Entry, subjects: [DelaySubject]) async throws -> (SignedIn?, SessionSecret) {
    let secret = SessionSecret(from: secrets)
    let now = timekeeper.now
    let signedIn = try await database.write { c in
      if let rehash = entry.rehash {
        try AccountRecords.rehash(rehash.new, replacing: rehash.old, of: entry.account, c)
      }
      try forgive(subjects, at: now, c)
      return try start(entry, secret, at: now, c)
    }
    return (signedIn, secret)
  }

  /// The account's failures are forgotten; the address only gets this attempt back, or anyone with an account of their own could
  /// clear it.
  func forgive(_ subjects: [DelaySubject], at now: Instant, _ c: any Connection) throws {
    for subject in subjects {
      if subject.rule == .account {
        try DelayRecords.clear(subject, c)
      } else {
        try DelayRecords.release(subject, at: now, c)
      }
    }
  }

  func start(_ entry: Entry, _ secret: SessionSecret, at now: Instant, _ c: any Connection) throws -> SignedIn? {
    if let old = entry.replacing { try SessionRecords.end(old, c) }
    try SessionRecords.start(
      identifiers.next(), secret, for: entry.account, device: entry.device, at: now, rules, c)
    let signedIn = try SessionRecords.find(secret, at: now, rules, c)?.0
    try note(
      entry.event, signedIn == nil ? .refused : .done, entry.account, signedIn?.actor.organisation,
      session: signedIn?.actor.sessionHash, at: now, c)
    if signedIn == nil { try SessionRecords.end(secret, c) }
    return signedIn
  }

  /// Asks nothing of the database first, so that a known account takes no longer than an unknown one.
  func noteRefusal(
    _ what: AccessEvent.What, _ account: AccountID? = nil, _ organisation: OrganisationID? = nil
  ) async throws {
    let now = timekeeper.now
    try await database.write { c in try note(what, .refused, account, organisation, session: nil, at: now, c) }
  }

  func note(
    _ what: AccessEvent.What, _ result: AccessEvent.Result, _ account: AccountID?, _ organisation: OrganisationID?,
    session: String?, at now: Instant, _ c: any Connection
  ) throws {
    try witness.note(
      AccessEvent(
        what: what, result: result, account: account, organisation: organisation, sessionHash: session,
        accessPoint: .web, at: now), c)
  }
}
