import CivilTime
import Storage

extension Link {
  init(_ row: Row) throws(StorageError) {
    from = Thing(kind: try row.get("from_kind"), id: try row.get("from_id", as: String.self))
    relation = Relation(try row.get("relation"))
    to = Thing(kind: try row.get("to_kind"), id: try row.get("to_id", as: String.self))
    since = try row.get("since_at")
    by = try row.get("since_by")
    until = try row.get("until_at")
    endedBy = try row.get("until_by")
  }
}

extension LinkMoment {
  /// The rows of a table of links that count.
  func condition(on table: SQL) -> SQL {
    switch self {
    case .now: "\(table).until_at IS NULL"
    case .at(let instant):
      "\(table).since_at <= \(instant) AND (\(table).until_at IS NULL OR \(table).until_at > \(instant))"
    case .ever: "TRUE"
    }
  }
}
