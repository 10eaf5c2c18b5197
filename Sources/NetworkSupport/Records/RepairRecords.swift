import Storage

/// Making up with somebody of a network.
enum RepairRecords {
  /// Nothing written yet reads as empty, of version 0.
  static func find(_ member: MemberID, _ c: any Connection) throws -> TieRepair {
    try c.fetch(
      """
      SELECT hurt, client_needs, other_needs, approach, mediator, stopped_on, version FROM tie_repairs
      WHERE member_id = \(member)
      """
    ).first.map { row in
      var reader = ColumnReader(row)
      return TieRepair(
        hurt: try reader.next(), clientNeeds: try reader.next(), otherNeeds: try reader.next(),
        approach: try reader.next(), mediator: try reader.next(), stoppedOn: try reader.next(),
        version: try reader.next())
    } ?? TieRepair()
  }

  /// Writes over version `repair.version`.
  /// - Returns: false when another version stands there.
  static func put(_ repair: TieRepair, of member: MemberID, _ c: any Connection) throws -> Bool {
    if repair.version == 0 {
      return try c.run(
        """
        INSERT INTO tie_repairs (member_id, hurt, client_needs, other_needs, approach, mediator, stopped_on, version)
        VALUES (\(member), \(repair.hurt), \(repair.clientNeeds), \(repair.otherNeeds), \(repair.approach),
          \(repair.mediator), \(repair.stoppedOn), 1) ON CONFLICT DO NOTHING
        """) == 1
    }
    return try c.run(
      """
      UPDATE tie_repairs SET hurt = \(repair.hurt), client_needs = \(repair.clientNeeds),
        other_needs = \(repair.otherNeeds), approach = \(repair.approach), mediator = \(repair.mediator),
        stopped_on = \(repair.stoppedOn), version = version + 1
      WHERE member_id = \(member) AND version = \(repair.version)
      """) == 1
  }
}
