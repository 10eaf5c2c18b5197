import CivilTime
import PersonalNetwork
import Storage

/// Network members: identity, together with how the client sees them in one wave.
enum MemberRecords {
  static func insert(_ member: NetworkMember, in wave: WaveID, _ c: any Connection) throws {
    try c.queue(
      """
      INSERT INTO network_members (id, dossier_id, person_id, name, kind, vip_moment, vip_why, since_on, ending, ended_on,
        ending_note, limit_words, limit_times, limit_hours, limit_until, limit_not_for, visible_to, version)
      VALUES (\(member.id), \(member.dossier), \(member.person), \(member.name), \(code: member.kind),
        \(code: member.vip?.moment), \(member.vip?.why), \(member.since?.code), \(code: member.ending?.kind),
        \(member.ending?.on), \(member.ending?.note), \(member.limits.words), \(member.limits.timesPerWeek),
        \(member.limits.hoursPerWeek), \(member.limits.until), \(member.limits.notFor), \(code: member.visibleTo), \(member.version))
      """)
    try MemberViewRecords.put(
      member.view, askedOn: member.askedOn, of: member.id, in: wave, replacing: nil, c)
  }

  /// Writes identity and view, and raises the version.
  /// - Parameter old: the member as it was read in this transaction.
  /// - Returns: false when the member has another version than `old.version`.
  static func update(
    _ member: NetworkMember, replacing old: NetworkMember, in wave: WaveID, _ c: any Connection
  ) throws -> Bool {
    let changed = try c.run(
      """
      UPDATE network_members SET name = \(member.name), kind = \(code: member.kind),
        vip_moment = \(code: member.vip?.moment), vip_why = \(member.vip?.why), since_on = \(member.since?.code),
        ending = \(code: member.ending?.kind), ended_on = \(member.ending?.on), ending_note = \(member.ending?.note),
        limit_words = \(member.limits.words), limit_times = \(member.limits.timesPerWeek), limit_hours = \(member.limits.hoursPerWeek),
        limit_until = \(member.limits.until), limit_not_for = \(member.limits.notFor),
        visible_to = \(code: member.visibleTo), version = version + 1
      WHERE id = \(member.id) AND version = \(old.version)
      """)
    guard changed == 1 else { return false }
    if member.view != old.view || member.askedOn != old.askedOn {
      try MemberViewRecords.put(
        member.view, askedOn: member.askedOn, of: member.id, in: wave,
        replacing: old.viewWave == wave ? old.view : nil, c)
    }
    return true
  }

  /// One member as seen in a wave, or the last time before it; nil when there is no such member in this dossier.
  static func find(
    _ id: MemberID, of dossier: DossierID, in wave: WaveID, _ c: any Connection
  ) throws -> NetworkMember? {
    let rows = try c.fetch(
      """
      SELECT \(columns) FROM network_members m
      LEFT JOIN wave_entries e ON e.wave_id = \(wave) AND e.member_id = m.id
      WHERE m.id = \(id) AND m.dossier_id = \(dossier)
      """)
    guard let row = rows.first else { return nil }
    var reader = ColumnReader(row)
    var found = try member(&reader)
    guard found.viewWave != nil else {
      found.carry(try CarriedViews.before(wave, of: dossier, only: id, c)[id])
      return found
    }
    let functions = try MemberViewRecords.functions(of: id, in: wave, c)
    found.view.gives = functions.gives
    found.view.receives = functions.receives
    return found
  }

  /// The first of what ``all(of:in:_:)`` asks, to be announced.
  static func query(of dossier: DossierID, in wave: WaveID) -> SQL {
    """
    SELECT \(columns), f.reason IS NOT NULL FROM network_members m
    LEFT JOIN wave_entries e ON e.wave_id = \(wave) AND e.member_id = m.id
    LEFT JOIN member_safety_flags f ON f.member_id = m.id
    WHERE m.dossier_id = \(dossier) ORDER BY m.id
    """
  }

  /// Everybody in a dossier's network as seen in a wave, or the last time before it, oldest entry first, and of whom it is
  /// said: consult first. Two queries, and two more when somebody was not asked about in this wave.
  static func all(
    of dossier: DossierID, in wave: WaveID, _ c: any Connection
  ) throws -> [(member: NetworkMember, isFlagged: Bool)] {
    var found = try c.fetch(query(of: dossier, in: wave)).map { row in
      var reader = ColumnReader(row)
      return (member: try member(&reader), isFlagged: try reader.next(Bool.self))
    }
    let functions = try MemberViewRecords.functions(in: wave, c)
    for index in found.indices {
      guard let sets = functions[found[index].member.id] else { continue }
      found[index].member.view.gives = sets.gives
      found[index].member.view.receives = sets.receives
    }
    if found.contains(where: { $0.member.viewWave == nil }) {
      let carried = try CarriedViews.before(wave, of: dossier, c)
      for index in found.indices where found[index].member.viewWave == nil {
        found[index].member.carry(carried[found[index].member.id])
      }
    }
    return found
  }

  private static let columns: SQL = """
    m.id, m.dossier_id, m.person_id, m.name, m.kind, m.vip_moment, m.vip_why, m.since_on, m.ending, m.ended_on,
    m.ending_note, m.limit_words, m.limit_times, m.limit_hours, m.limit_until, m.limit_not_for, m.visible_to, m.version,
    \(MemberViewRecords.columns)
    """

  private static func member(_ reader: inout ColumnReader) throws -> NetworkMember {
    var member = NetworkMember(
      id: try reader.next(), dossier: try reader.next(), person: try reader.next(), name: try reader.next(),
      kind: try reader.code())
    let moment: VIPMoment? = try reader.optionalCode()
    let why: String? = try reader.next()
    member.vip = moment.map { VIP($0, why: why) }
    let since: String? = try reader.next()
    member.since = since.flatMap(RoughDate.init(code:))
    let ending: Ending.Kind? = try reader.optionalCode()
    let endedOn: CivilDate? = try reader.next()
    let note: String? = try reader.next()
    member.ending = ending.map { MemberEnding($0, on: endedOn, note: note) }
    member.limits = HelperLimits(
      words: try reader.next(), timesPerWeek: try reader.next(), hoursPerWeek: try reader.next(),
      until: try reader.next(), notFor: try reader.next())
    member.visibleTo = try reader.code()
    member.version = try reader.next()
    let entry = try MemberViewRecords.entry(&reader)
    member.view = entry.view
    member.viewWave = entry.wave
    member.askedOn = entry.askedOn
    return member
  }
}

extension NetworkMember {
  /// Sees this person as the last time. What was asked then was not asked now.
  fileprivate mutating func carry(_ found: CarriedViews.Found?) {
    guard let found else { return }
    view = found.view
    viewWave = found.wave
    askedOn = nil
  }
}
