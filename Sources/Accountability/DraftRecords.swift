import Access
import CivilTime
import Storage

/// Drafts in the database: one per account and form.
enum DraftRecords {
  static let longestKey = 200

  static func save(
    _ json: String, key: String, of account: AccountID, at now: Instant, until: Instant, _ c: any Connection
  ) throws {
    try c.queue(
      """
      INSERT INTO drafts (account_id, form_key, fields, saved_at, expires_at)
      VALUES (\(account), \(key), \(json), \(now), \(until))
      ON CONFLICT (account_id, form_key) DO UPDATE
      SET fields = excluded.fields, saved_at = excluded.saved_at, expires_at = excluded.expires_at
      """)
  }

  static func keepNewest(_ most: Int, of account: AccountID, _ c: any Connection) throws {
    try c.queue(
      """
      DELETE FROM drafts WHERE account_id = \(account) AND form_key IN (
        SELECT d.form_key FROM drafts d WHERE d.account_id = \(account)
        ORDER BY d.saved_at DESC, d.form_key LIMIT \(Int(Int32.max)) OFFSET \(most))
      """)
  }

  static func load(_ key: String, of account: AccountID, at now: Instant, _ c: any Connection) throws -> Draft? {
    try c.fetchFirst(query(key, of: account, at: now)).map { row in
      Draft(
        key: key, fields: try JSONText.decode([Draft.Field].self, from: row, "fields"),
        savedAt: try row.get("saved_at"))
    }
  }

  /// What ``load(_:of:at:_:)`` asks.
  static func query(_ key: String, of account: AccountID, at now: Instant) -> SQL {
    """
    SELECT d.fields, d.saved_at FROM drafts d
    WHERE d.account_id = \(account) AND d.form_key = \(key) AND d.expires_at > \(now)
    """
  }

  static func discard(_ key: String, of account: AccountID, _ c: any Connection) throws {
    try c.queue("DELETE FROM drafts WHERE account_id = \(account) AND form_key = \(key)")
  }
}
