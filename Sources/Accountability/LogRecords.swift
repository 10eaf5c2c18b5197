import Access
import CivilTime
import Storage

/// The access log in the database. Lines are only ever added. `log_unsealed` is the sealer's queue.
enum LogRecords {
  static func insert(_ line: LogLine, _ c: any Connection) throws {
    try c.queue(
      """
      INSERT INTO log_lines (id, format, at, event, action, outcome, refusal, purpose, ground, account_id, role,
        on_behalf_of, organisation_id, session_hash, access_point, client_id, object_kind, object_id, object_part,
        shown, touched, query_hash, hits, emergency_reason, rule, permission_id)
      VALUES (\(line.id), \(line.format), \(line.at), \(line.event), \(code: line.action), \(code: line.outcome),
        \(line.refusal), \(line.purpose), \(line.ground), \(line.account), \(code: line.role), \(line.onBehalfOf),
        \(line.organisation), \(line.sessionHash), \(code: line.accessPoint), \(line.client), \(line.objectKind),
        \(line.objectID), \(line.objectPart), \(try list(line.shown)), \(try list(line.touched)), \(line.queryHash),
        \(line.hits), \(line.emergencyReason), \(line.rule), \(line.permission))
      """)
    try c.queue("INSERT INTO log_unsealed (line_id) VALUES (\(line.id))")
  }

  /// A list as JSON; an empty one is not written. Ids need no escaping, and a page shows fifty of them, so these are written
  /// without the encoder.
  private static func list(_ members: [String]) throws -> String? {
    guard !members.isEmpty else { return nil }
    guard members.allSatisfy({ $0.utf8.allSatisfy(isPlain) }) else { return try JSONText.encode(members) }
    return "[\"" + members.joined(separator: "\",\"") + "\"]"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  static let columns: SQL = """
    l.id, l.format, l.at, l.event, l.action, l.outcome, l.refusal, l.purpose, l.ground, l.account_id, l.role,
    l.on_behalf_of, l.organisation_id, l.session_hash, l.access_point, l.client_id, l.object_kind, l.object_id,
    l.object_part, l.shown, l.touched, l.query_hash, l.hits, l.emergency_reason, l.rule, l.permission_id
    """

  static func line(from row: Row) throws -> LogLine {
    LogLine(
      id: try row.get("id"), format: try row.get("format"), at: try row.get("at"), event: try row.get("event"),
      action: try row.code("action"), outcome: try row.code("outcome"), refusal: try row.get("refusal"),
      purpose: try row.get("purpose"), ground: try row.get("ground"), account: try row.get("account_id"),
      role: try row.code("role", as: Role?.self), onBehalfOf: try row.get("on_behalf_of"),
      organisation: try row.get("organisation_id"), sessionHash: try row.get("session_hash"),
      accessPoint: try row.code("access_point"), client: try row.get("client_id"),
      objectKind: try row.get("object_kind"), objectID: try row.get("object_id"),
      objectPart: try row.get("object_part"), shown: try list(from: row, "shown"),
      touched: try list(from: row, "touched"), queryHash: try row.get("query_hash"), hits: try row.get("hits"),
      emergencyReason: try row.get("emergency_reason"), rule: try row.get("rule"),
      permission: try row.get("permission_id"))
  }

  private static func list(from row: Row, _ column: String) throws -> [String] {
    try row.get(column, as: String?.self) == nil ? [] : try JSONText.decode([String].self, from: row, column)
  }
}
