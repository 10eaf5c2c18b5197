public import Storage

extension SignInDesk {
  /// Whose session this was, also when it has run out, for as long as it is known. For one thing only: to keep for its
  /// writer what was sent a moment too late. It proves nothing and lets nobody in.
  /// - Returns: nil when no such session is known any more.
  public func lastOwner(of secret: SessionSecret) async throws -> AccountID? {
    try await database.read { c in
      try c.fetchFirst("SELECT s.account_id FROM sessions s WHERE s.secret_hash = \(secret.hash)")?.get("account_id")
    }
  }
}
