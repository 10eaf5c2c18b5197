import Accountability
import CivilTime
import Storage

/// What turned out wrong in closed waves. The rows of a wave stay; what is corrected is laid over them.
enum CorrectionRecords {
  static func insert(_ correction: WaveCorrection, _ identifiers: any IdentifierSource, _ c: any Connection) throws {
    for change in correction.changes {
      let id: Identifier<WaveCorrection> = identifiers.next()
      try c.queue(
        """
        INSERT INTO wave_corrections (id, wave_id, member_id, number, field, before_value, after_value, reason, made_at,
          made_by)
        VALUES (\(id), \(correction.wave), \(correction.member), \(correction.number), \(change.field),
          \(change.before.text), \(change.after.text), \(correction.reason), \(correction.madeAt), \(correction.madeBy))
        """)
    }
  }

  /// Oldest first.
  static func all(in wave: WaveID, _ c: any Connection) throws -> [WaveCorrection] {
    let rows = try c.fetch(
      """
      SELECT k.member_id, k.number, k.field, k.before_value, k.after_value, k.reason, k.made_at, k.made_by, p.name
      FROM wave_corrections k JOIN accounts a ON a.id = k.made_by JOIN people p ON p.id = a.person_id
      WHERE k.wave_id = \(wave) ORDER BY k.made_at, k.member_id, k.number, k.field
      """)
    var found: [WaveCorrection] = []
    for row in rows {
      let part = try correction(row, in: wave)
      if let last = found.last, last.member == part.member, last.number == part.number {
        found[found.count - 1].changes += part.changes
      } else {
        found.append(part)
      }
    }
    return found
  }

  private static func correction(_ row: Row, in wave: WaveID) throws -> WaveCorrection {
    var reader = ColumnReader(row)
    let member: MemberID = try reader.next()
    let number: Int = try reader.next()
    let field: String = try reader.next()
    let before: String? = try reader.next()
    let after: String? = try reader.next()
    return WaveCorrection(
      wave: wave, member: member, number: number,
      changes: [.init(field, from: .init(before), to: .init(after))], reason: try reader.next(),
      madeAt: try reader.next(), madeBy: try reader.next(), madeByName: try reader.next())
  }
}
