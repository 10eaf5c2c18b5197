public import Access
import CivilTime
public import Storage

extension Drafts {
  /// What the account left unfinished, newest first.
  public func list(of account: AccountID, limit: Int = 20) async throws -> [Draft] {
    let now = timekeeper.now
    return try await database.read { c in
      try c.fetch(
        """
        SELECT d.form_key, d.fields, d.saved_at FROM drafts d
        WHERE d.account_id = \(account) AND d.expires_at > \(now)
        ORDER BY d.saved_at DESC, d.form_key LIMIT \(constant: limit)
        """
      ).map { row in
        Draft(
          key: try row.get("form_key"), fields: try JSONText.decode([Draft.Field].self, from: row, "fields"),
          savedAt: try row.get("saved_at"))
      }
    }
  }
}
