import Storage

/// Seals in the database.
enum SealRecords {
  /// The end of the chain.
  static func head(_ c: any Connection) throws -> LogHead {
    let row = try c.fetchFirst("SELECT s.sequence, s.seal FROM log_seals s ORDER BY s.sequence DESC LIMIT 1")
    return try row.map { LogHead(sequence: try $0.get("sequence"), seal: try $0.get("seal")) } ?? .beginning
  }

  static func hasWaiting(_ c: any Connection) throws -> Bool {
    try c.exists("SELECT 1 FROM log_unsealed")
  }

  /// The next lines that wait for their seal, in the order of their ids, which is the order of time.
  static func waiting(after last: String, limit: Int, _ c: any Connection) throws -> [Row] {
    try c.fetch(waitingSQL(after: last, limit: limit))
  }

  /// A list of ids and not a join: without figures about its tables SQLite joins them by walking the whole log first.
  static func waitingSQL(after last: String, limit: Int) -> SQL {
    """
    SELECT \(LogRecords.columns) FROM log_lines l
    WHERE l.id IN (SELECT u.line_id FROM log_unsealed u WHERE u.line_id > \(last) ORDER BY u.line_id LIMIT \(constant: limit))
    ORDER BY l.id
    """
  }

  /// Keeps seals that follow one another; their lines wait no longer.
  static func insert(_ seals: [LogSeal], _ c: any Connection) throws {
    guard let first = seals.first else { return }
    for start in stride(from: 0, to: seals.count, by: rowsAtOnce) {
      try c.queue(
        """
        INSERT INTO log_seals (sequence, line_id, sealed_at, key_name, line_code, seal)
        VALUES \(seals[start..<min(start + rowsAtOnce, seals.count)].map(row).joined(separator: ", "))
        """)
    }
    try c.queue(
      """
      DELETE FROM log_unsealed
      WHERE line_id IN (SELECT s.line_id FROM log_seals s WHERE s.sequence >= \(first.sequence))
      """)
  }

  /// Few enough for any engine's limit of values in a statement (six for each row).
  private static let rowsAtOnce = 50

  private static func row(_ seal: LogSeal) -> SQL {
    "(\(seal.sequence), \(seal.lineID), \(seal.sealedAt), \(seal.keyName), \(seal.lineCode), \(seal.seal))"
  }

  /// Every seal with its line, along the chain. The line's columns are NULL where the line is gone.
  static let chain: SQL = """
    SELECT s.sequence AS seal_sequence, s.line_id AS seal_line_id, s.sealed_at AS seal_sealed_at,
      s.key_name AS seal_key_name, s.line_code AS seal_line_code, s.seal AS seal_seal, \(LogRecords.columns)
    FROM log_seals s LEFT JOIN log_lines l ON l.id = s.line_id ORDER BY s.sequence
    """

  /// Where a line with this code was sealed; nil when nowhere.
  static func place(ofCode code: [UInt8], _ c: any Connection) throws -> Int64? {
    try c.fetchValue("SELECT s.sequence FROM log_seals s WHERE s.line_code = \(code) ORDER BY s.sequence LIMIT 1")
  }
}
