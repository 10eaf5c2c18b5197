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

  /// Lines that wait for their seal, in the order of their ids, which is the order of time. Lines of a newer program's format wait
  /// for that program.
  static func waiting(limit: Int, _ c: any Connection) throws -> [Row] {
    try c.fetch(
      """
      SELECT \(LogRecords.columns) FROM log_unsealed u JOIN log_lines l ON l.id = u.line_id
      WHERE l.format <= \(LogLine.currentFormat) ORDER BY u.line_id LIMIT \(limit)
      """)
  }

  static func insert(_ seal: LogSeal, _ c: any Connection) throws {
    try c.run(
      """
      INSERT INTO log_seals (sequence, line_id, sealed_at, key_name, line_code, seal)
      VALUES (\(seal.sequence), \(seal.lineID), \(seal.sealedAt), \(seal.keyName), \(seal.lineCode), \(seal.seal))
      """)
    try c.run("DELETE FROM log_unsealed WHERE line_id = \(seal.lineID)")
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
