public import CivilTime
public import Storage

/// One-time links in the database, by the hash of their secret.
public enum LinkRecords {
  /// Seconds for which each kind of link works.
  public static func lifetime(of purpose: OneTimeLink.Purpose) -> Int {
    switch purpose {
    case .firstAdministrator, .reset: 24 * 60 * 60
    case .invitation: 7 * 24 * 60 * 60
    }
  }

  /// Makes a link for an account: an invitation when it has no password yet, otherwise a reset. Earlier links of the account stop
  /// working.
  /// - Returns: the secret, to be shown once; nil when there is no such account or it is closed.
  public static func issue(
    for account: AccountID, by giver: AccountID, identifiers: any IdentifierSource, secrets: any SecretSource,
    at now: Instant, _ c: any Connection
  ) throws -> LinkSecret? {
    guard let found = try AccountRecords.find(account, c), found.state != .disabled else { return nil }
    try revokeAll(of: account, at: now, c)
    let secret = LinkSecret(from: secrets)
    try insert(
      identifiers.next(), secret, found.state == .invited ? .invitation : .reset, account, by: giver, at: now, c)
    return secret
  }

  /// Makes the link for a first administrator; earlier ones stop working.
  static func issueFirst(
    identifiers: any IdentifierSource, secrets: any SecretSource, at now: Instant, _ c: any Connection
  ) throws -> LinkSecret {
    try c.run(
      """
      UPDATE one_time_links SET revoked_at = \(now)
      WHERE purpose = 'firstAdministrator' AND used_at IS NULL AND revoked_at IS NULL
      """)
    let secret = LinkSecret(from: secrets)
    try insert(identifiers.next(), secret, .firstAdministrator, nil, by: nil, at: now, c)
    return secret
  }

  private static func insert(
    _ id: OneTimeLinkID, _ secret: LinkSecret, _ purpose: OneTimeLink.Purpose, _ account: AccountID?,
    by giver: AccountID?, at now: Instant, _ c: any Connection
  ) throws {
    try c.run(
      """
      INSERT INTO one_time_links (id, secret_hash, purpose, account_id, created_at, created_by, expires_at)
      VALUES (\(id), \(secret.hash), \(code: purpose), \(account), \(now), \(giver),
        \(now.adding(seconds: lifetime(of: purpose))))
      """)
  }

  /// The link of a secret, if it still works now.
  static func find(_ secret: LinkSecret, at now: Instant, _ c: any Connection) throws -> OneTimeLink? {
    try c.fetchFirst(
      """
      SELECT l.id, l.purpose, l.account_id, l.expires_at FROM one_time_links l
      WHERE l.secret_hash = \(secret.hash) AND l.used_at IS NULL AND l.revoked_at IS NULL AND l.expires_at > \(now)
      """
    ).map { row in
      OneTimeLink(
        id: try row.get("id"), purpose: try row.code("purpose"), account: try row.get("account_id"),
        expiresAt: try row.get("expires_at"))
    }
  }

  /// Uses a link up.
  /// - Returns: false when somebody else was first.
  static func use(_ id: OneTimeLinkID, at now: Instant, _ c: any Connection) throws -> Bool {
    try c.run(
      """
      UPDATE one_time_links SET used_at = \(now)
      WHERE id = \(id) AND used_at IS NULL AND revoked_at IS NULL AND expires_at > \(now)
      """) == 1
  }

  static func revokeAll(of account: AccountID, at now: Instant, _ c: any Connection) throws {
    try c.run(
      """
      UPDATE one_time_links SET revoked_at = \(now)
      WHERE account_id = \(account) AND used_at IS NULL AND revoked_at IS NULL
      """)
  }
}
