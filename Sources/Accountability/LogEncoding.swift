import Storage

/// The bytes of a line that are sealed: the stored row itself, column by column, so that whatever stands in the database is what
/// is checked.
///
/// Format 1, for as long as the log is kept: the columns of `columns` in that order, each as `CanonicalBytes` writes it (type,
/// length, content). A line of another format gets another list beside this one, never a changed one.
enum LogEncoding {
  static let columns = [
    "id", "format", "at", "event", "action", "outcome", "refusal", "purpose", "ground", "account_id", "role",
    "on_behalf_of", "organisation_id", "session_hash", "access_point", "client_id", "object_kind", "object_id",
    "object_part", "shown", "touched", "query_hash", "hits", "emergency_reason", "rule", "permission_id",
  ]

  /// - Parameter row: has the columns of `LogRecords.columns`.
  /// - Returns: nil for a format this program does not know, and for values that no line has.
  static func bytes(of row: Row) throws -> [UInt8]? {
    guard try row.get("format", as: SQLValue.self) == .integer(1) else { return nil }
    var encoding = CanonicalBytes()
    for column in columns {
      switch try row.get(column, as: SQLValue.self) {
      case .null: encoding.add(nil as String?)
      case .text(let text): encoding.add(text)
      case .integer(let number): encoding.add(number)
      case .boolean, .double, .bytes: return nil
      }
    }
    return encoding.bytes
  }
}
