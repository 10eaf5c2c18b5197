import CivilTime
import Storage

/// Flags that say: consult first.
enum SafetyRecords {
  static func find(_ member: MemberID, _ c: any Connection) throws -> SafetyState {
    try c.fetch(
      "SELECT reason, set_on, review_on, version FROM member_safety_flags WHERE member_id = \(member)"
    ).first.map { row in
      var reader = ColumnReader(row)
      let reason: String? = try reader.next()
      let setOn: CivilDate? = try reader.next()
      let reviewOn: CivilDate? = try reader.next()
      let flag = reason.flatMap { reason in
        setOn.map { SafetyFlag(reason: reason, setOn: $0, reviewOn: reviewOn) }
      }
      return SafetyState(flag: flag, version: try reader.next())
    } ?? SafetyState()
  }

  /// Writes a state over that of version `state.version`.
  /// - Returns: false when another version stands there.
  static func put(_ state: SafetyState, of member: MemberID, _ c: any Connection) throws -> Bool {
    let flag = state.flag
    if state.version == 0 {
      return try c.run(
        """
        INSERT INTO member_safety_flags (member_id, reason, set_on, review_on, version)
        VALUES (\(member), \(flag?.reason), \(flag?.setOn), \(flag?.reviewOn), 1) ON CONFLICT DO NOTHING
        """) == 1
    }
    return try c.run(
      """
      UPDATE member_safety_flags SET reason = \(flag?.reason), set_on = \(flag?.setOn), review_on = \(flag?.reviewOn),
        version = version + 1
      WHERE member_id = \(member) AND version = \(state.version)
      """) == 1
  }
}
