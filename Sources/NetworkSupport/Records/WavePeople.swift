import CivilTime
import PersonalNetwork
import Storage

/// Who was in the network when a wave closed: what of somebody can change without being asked again is kept with the
/// wave, so that an earlier picture stays as it was. Names are not kept: somebody is called what they are called now.
enum WavePeople {
  /// Writes down how somebody stands at the moment a wave closes, and where in the picture, in degrees.
  static func keep(_ member: NetworkMember, angle: Double?, in wave: WaveID, _ c: any Connection) throws {
    try c.queue(
      """
      INSERT INTO wave_people (wave_id, member_id, kind, vip_moment, vip_why, ending, ended_on, angle)
      VALUES (\(wave), \(member.id), \(code: member.kind), \(code: member.vip?.moment), \(member.vip?.why),
        \(code: member.ending?.kind), \(member.ending?.on), \(angle))
      """)
  }

  /// Where people stood in the last picture that counts for a wave, by id: of a closed wave its own, of the open one that
  /// of the wave before. None for a first wave that is open.
  static func keptAngles(for wave: Wave, _ c: any Connection) throws -> [String: Double] {
    guard wave.isFollowUp || !wave.isOpen else { return [:] }
    let number = wave.isOpen ? wave.number - 1 : wave.number
    let rows = try c.fetch(
      """
      SELECT p.member_id, p.angle FROM wave_people p JOIN waves w ON w.id = p.wave_id
      WHERE w.dossier_id = \(wave.dossier) AND w.number = \(number) AND p.angle IS NOT NULL
      """)
    return Dictionary(try rows.map { (try $0.get(at: 0), try $0.get(at: 1)) }, uniquingKeysWith: { first, _ in first })
  }

  /// What is kept of one person in a closed wave.
  struct Standing {
    var kind: MemberKind
    var vip: VIP?
    var ending: MemberEnding?
  }

  static func all(in wave: WaveID, _ c: any Connection) throws -> [MemberID: Standing] {
    let rows = try c.fetch(
      "SELECT member_id, kind, vip_moment, vip_why, ending, ended_on FROM wave_people WHERE wave_id = \(wave)")
    var found: [MemberID: Standing] = [:]
    for row in rows {
      var reader = ColumnReader(row)
      let id: MemberID = try reader.next()
      let kind: MemberKind = try reader.code()
      let moment: VIPMoment? = try reader.optionalCode()
      let why: String? = try reader.next()
      let ending: Ending.Kind? = try reader.optionalCode()
      let endedOn: CivilDate? = try reader.next()
      found[id] = Standing(
        kind: kind, vip: moment.map { VIP($0, why: why) }, ending: ending.map { MemberEnding($0, on: endedOn) })
    }
    return found
  }
}
