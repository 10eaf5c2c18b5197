import Access
import Storage

/// History in the database: one row per change of one thing.
enum HistoryRecords {
  static func insert(_ entry: HistoryEntry, _ c: any Connection) throws {
    try c.queue(
      """
      INSERT INTO history (id, scope_kind, scope_id, thing_kind, thing_id, version, at, account_id, actor_name, event,
        changes, undoes_id)
      VALUES (\(entry.id), \(entry.scopeKind), \(entry.scopeID), \(entry.thing.kind), \(entry.thing.id),
        \(entry.version), \(entry.at), \(entry.account), \(entry.actorName), \(entry.event),
        \(try JSONText.encode(entry.changes)), \(entry.undoes))
      """)
  }

  static func entries(
    where condition: SQL, order: SQL, limit: Int, _ c: any Connection
  ) throws -> [HistoryEntry] {
    try c.fetch(
      """
      SELECT h.id, h.scope_kind, h.scope_id, h.thing_kind, h.thing_id, h.version, h.at, h.account_id, h.actor_name,
        h.event, h.changes, h.undoes_id
      FROM history h WHERE \(condition) ORDER BY \(order) LIMIT \(constant: limit)
      """
    ).map(entry(from:))
  }

  private static func entry(from row: Row) throws -> HistoryEntry {
    HistoryEntry(
      id: try row.get("id"), scopeKind: try row.get("scope_kind"), scopeID: try row.get("scope_id"),
      thing: HistoryThing(try row.get("thing_kind"), try row.get("thing_id") as String),
      version: try row.get("version"), at: try row.get("at"), account: try row.get("account_id"),
      actorName: try row.get("actor_name"), event: try row.get("event"),
      changes: try JSONText.decode([FieldChange].self, from: row, "changes"), undoes: try row.get("undoes_id"))
  }
}
