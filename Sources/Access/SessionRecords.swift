import CivilTime
import Crypto
import Foundation
import Language
import People
import Storage

/// Sessions in the database, by the hash of their secret.
enum SessionRecords {
  /// Finds who is signed in with a secret: one query, and nothing is written.
  static func find(
    _ secret: SessionSecret, at now: Instant, _ rules: SessionRules, _ c: any Connection
  ) throws -> (SignedIn, lastSeenAt: Instant)? {
    let row = try c.fetchFirst(
      """
      SELECT s.id AS session_id, s.last_seen_at AS last_seen_at, s.proven_at AS proven_at, a.id AS account_id,
        a.language AS language, p.id AS person_id, p.name AS name, o.id AS organisation_id,
        o.name AS organisation_name, o.zone AS zone, o.word_for_client AS word_for_client
      FROM sessions s
      JOIN accounts a ON a.id = s.account_id AND a.state = 'active'
      JOIN people p ON p.id = a.person_id
      JOIN organisations o ON o.id = a.organisation_id
      WHERE s.secret_hash = \(secret.hash) AND s.last_seen_at > \(now.adding(seconds: -rules.idle))
        AND s.started_at > \(now.adding(seconds: -rules.absolute))
      """)
    return try row.map { (try signedIn(from: $0, secret, rules), try $0.get("last_seen_at")) }
  }

  private static func signedIn(from row: Row, _ secret: SessionSecret, _ rules: SessionRules) throws -> SignedIn {
    let zone: String = try row.get("zone")
    guard let zone = CivilZone(identifier: zone) else {
      throw StorageError.malformedRow(column: "zone", reason: "not a known time zone")
    }
    let actor = Actor(
      account: try row.get("account_id"), person: try row.get("person_id"), name: try row.get("name"),
      organisation: try row.get("organisation_id"), sessionHash: secret.hash, accessPoint: .web,
      language: try row.code("language"))
    let proven: Instant = try row.get("proven_at")
    return SignedIn(
      actor: actor, session: try row.get("session_id"), csrfSecret: csrfSecret(of: secret),
      freshUntil: proven.adding(seconds: rules.fresh), organisationName: try row.get("organisation_name"),
      wordForClient: try row.get("word_for_client"), zone: zone)
  }

  /// Derived, so that there is nothing to store and nothing in the database to forge it from.
  private static func csrfSecret(of secret: SessionSecret) -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: Data("samenspel csrf 1".utf8), using: SymmetricKey(data: Data(secret.value.utf8)))
    return SecretText.encode(Array(code))
  }

  /// Starts a session, and ends the oldest of the account beyond the most it may have, and those that ran out.
  static func start(
    _ id: SessionID, _ secret: SessionSecret, for account: AccountID, device: String?, at now: Instant,
    _ rules: SessionRules, _ c: any Connection
  ) throws {
    try c.run(
      """
      DELETE FROM sessions WHERE account_id = \(account) AND (last_seen_at <= \(now.adding(seconds: -rules.idle))
        OR started_at <= \(now.adding(seconds: -rules.absolute)))
      """)
    try c.run(
      """
      DELETE FROM sessions WHERE account_id = \(account) AND id IN (
        SELECT s.id FROM sessions s WHERE s.account_id = \(account) ORDER BY s.started_at DESC, s.id DESC
        LIMIT \(Int(Int32.max)) OFFSET \(rules.most - 1))
      """)
    let device = device.map { String($0.unicodeScalars.filter { $0.value >= 0x20 }.prefix(200).map(Character.init)) }
    try c.run(
      """
      INSERT INTO sessions (id, secret_hash, account_id, started_at, last_seen_at, proven_at, device)
      VALUES (\(id), \(secret.hash), \(account), \(now), \(now), \(now), \(device?.isEmpty ?? true ? nil : device))
      """)
  }

  static func noteSeen(_ id: SessionID, at now: Instant, _ c: any Connection) throws {
    try c.run("UPDATE sessions SET last_seen_at = \(now) WHERE id = \(id) AND last_seen_at < \(now)")
  }

  static func noteProven(_ id: SessionID, at now: Instant, _ c: any Connection) throws {
    try c.run("UPDATE sessions SET proven_at = \(now) WHERE id = \(id)")
  }

  /// The running sessions of an account, newest first.
  static func all(
    of account: AccountID, at now: Instant, _ rules: SessionRules, _ c: any Connection
  ) throws -> [Session] {
    try c.fetch(
      """
      SELECT s.id, s.account_id, s.started_at, s.last_seen_at, s.device FROM sessions s
      WHERE s.account_id = \(account) AND s.last_seen_at > \(now.adding(seconds: -rules.idle))
        AND s.started_at > \(now.adding(seconds: -rules.absolute))
      ORDER BY s.started_at DESC, s.id DESC
      """
    ).map { row in
      Session(
        id: try row.get("id"), account: try row.get("account_id"), startedAt: try row.get("started_at"),
        lastSeenAt: try row.get("last_seen_at"), device: try row.get("device"))
    }
  }

  /// - Returns: whether there was such a session of that account.
  static func end(_ id: SessionID, of account: AccountID, _ c: any Connection) throws -> Bool {
    try c.run("DELETE FROM sessions WHERE id = \(id) AND account_id = \(account)") == 1
  }

  static func end(_ secret: SessionSecret, _ c: any Connection) throws {
    try c.run("DELETE FROM sessions WHERE secret_hash = \(secret.hash)")
  }

  static func endAll(of account: AccountID, _ c: any Connection) throws {
    try c.run("DELETE FROM sessions WHERE account_id = \(account)")
  }
}
