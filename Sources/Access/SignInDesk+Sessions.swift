import CivilTime
public import Storage

extension SignInDesk {
  /// Who is signed in with this cookie: one read, and at most once a minute a note that the session was seen.
  /// - Returns: nil when the session ran out, was ended, or never was.
  public func resume(_ secret: SessionSecret) async throws -> SignedIn? {
    try await resume(secret) { _, _ in }?.signedIn
  }

  /// The same, and what a page reads of it anyway, from the same picture of the database.
  public func resume<More: Sendable>(
    _ secret: SessionSecret, reading more: @escaping @Sendable (SignedIn, any Connection) throws -> More
  ) async throws -> (signedIn: SignedIn, more: More)? {
    let now = timekeeper.now
    let rules = self.rules
    let found = try await database.read { c in
      try SessionRecords.find(secret, at: now, rules, c).map { ($0, $1, try more($0, c)) }
    }
    guard let (signedIn, seen, read) = found else { return nil }
    if seen.adding(seconds: rules.noteEvery) <= now {
      do {
        try await database.write { c in try SessionRecords.noteSeen(signedIn.session, at: now, c) }
      } catch StorageError.busy, StorageError.full {
        // Reading goes on when a note cannot be written: at worst the session ends early.
      }
    }
    return (signedIn, read)
  }

  /// Ends the session somebody is working in.
  public func signOut(_ signedIn: SignedIn) async throws {
    _ = try await end(signedIn.session, by: signedIn, as: .signedOut)
  }

  /// Where this account is signed in, newest first.
  public func sessions(of signedIn: SignedIn) async throws -> [Session] {
    let now = timekeeper.now
    return try await database.read { c in try SessionRecords.all(of: signedIn.actor.account, at: now, rules, c) }
  }

  /// Ends one of the account's own sessions.
  /// - Returns: false when the account has no such session.
  public func end(_ session: SessionID, by signedIn: SignedIn) async throws -> Bool {
    try await end(session, by: signedIn, as: .sessionEnded)
  }

  private func end(_ session: SessionID, by signedIn: SignedIn, as what: AccessEvent.What) async throws -> Bool {
    let now = timekeeper.now
    return try await database.write { c in
      guard try SessionRecords.end(session, of: signedIn.actor.account, c) else { return false }
      try note(
        what, .done, signedIn.actor.account, signedIn.actor.organisation, session: signedIn.actor.sessionHash, at: now,
        c)
      return true
    }
  }

  /// Throws away sessions that ran out and failures that no longer count. The program does this once in a while.
  public func sweep() async throws {
    let now = timekeeper.now
    try await database.write { c in
      try c.run(
        """
        DELETE FROM sessions WHERE last_seen_at <= \(now.adding(seconds: -rules.idle))
          OR started_at <= \(now.adding(seconds: -rules.absolute))
        """)
      _ = try DelayRecords.sweep(at: now, c)
    }
  }
}
