import PersonalNetwork
import Storage

/// Ties between members, keyed by wave.
enum TieRecords {
  static func all(in wave: WaveID, _ c: any Connection) throws -> [MemberTie] {
    try c.fetch(query(in: wave)).map(tie)
  }

  /// What ``all(in:_:)`` asks, to be announced.
  static func query(in wave: WaveID) -> SQL {
    "SELECT a, b, kind, parent FROM wave_ties WHERE wave_id = \(wave) ORDER BY a, b, kind"
  }

  static func all(of member: MemberID, in wave: WaveID, _ c: any Connection) throws -> [MemberTie] {
    try c.fetch(
      """
      SELECT a, b, kind, parent FROM wave_ties WHERE wave_id = \(wave) AND (a = \(member) OR b = \(member))
      ORDER BY a, b, kind
      """
    ).map(tie)
  }

  /// Writes a tie; what is there already stays.
  static func insert(_ tie: MemberTie, in wave: WaveID, _ c: any Connection) throws {
    try c.queue(
      """
      INSERT INTO wave_ties (wave_id, a, b, kind, parent)
      VALUES (\(wave), \(tie.a), \(tie.b), \(code: tie.kind), \(tie.parentID)) ON CONFLICT DO NOTHING
      """)
  }

  static func delete(_ tie: MemberTie, in wave: WaveID, _ c: any Connection) throws {
    try c.queue(
      "DELETE FROM wave_ties WHERE wave_id = \(wave) AND a = \(tie.a) AND b = \(tie.b) AND kind = \(code: tie.kind)")
  }

  /// Takes the ties of one wave over into another: what they are until somebody says otherwise.
  static func carry(from earlier: WaveID, to later: WaveID, _ c: any Connection) throws {
    try c.queue(
      """
      INSERT INTO wave_ties (wave_id, a, b, kind, parent)
      SELECT \(later), t.a, t.b, t.kind, t.parent FROM wave_ties t WHERE t.wave_id = \(earlier)
      ON CONFLICT DO NOTHING
      """)
  }

  private static func tie(_ row: Row) throws -> MemberTie {
    var reader = ColumnReader(row)
    let a: String = try reader.next()
    let b: String = try reader.next()
    let kind: MemberTieKind = try reader.code()
    let parent: String? = try reader.next()
    return parent == b ? MemberTie(a: b, b: a, kind: kind) : MemberTie(a: a, b: b, kind: kind)
  }
}
