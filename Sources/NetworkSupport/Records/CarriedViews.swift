import PersonalNetwork
import Storage

/// How people were seen the last time they were asked about, for as long as the wave at hand has not asked.
enum CarriedViews {
  struct Found {
    var wave: WaveID
    var view: MemberView
  }

  /// The latest views from before a wave, by member. Two queries, whatever the number of waves.
  /// - Parameter member: only this one; nil for everybody.
  static func before(_ wave: WaveID, of dossier: DossierID, only member: MemberID? = nil, _ c: any Connection) throws
    -> [MemberID: Found]
  {
    let earlier: SQL = """
      SELECT w.id FROM waves w WHERE w.dossier_id = \(dossier)
        AND w.number < (SELECT n.number FROM waves n WHERE n.id = \(wave))
      """
    let one: SQL = member.map { " AND e.member_id = \($0)" } ?? .empty
    var found: [MemberID: Found] = [:]
    let rows = try c.fetch(
      """
      SELECT e.member_id, \(MemberViewRecords.columns) FROM wave_entries e JOIN waves v ON v.id = e.wave_id
      WHERE e.wave_id IN (\(earlier))\(one) ORDER BY v.number
      """)
    for row in rows {
      var reader = ColumnReader(row)
      let id: MemberID = try reader.next()
      let entry = try MemberViewRecords.entry(&reader)
      if let wave = entry.wave { found[id] = Found(wave: wave, view: entry.view) }
    }
    for wave in Set(found.values.map(\.wave)) {
      for (id, sets) in try MemberViewRecords.functions(in: wave, c) where found[id]?.wave == wave {
        found[id]?.view.gives = sets.gives
        found[id]?.view.receives = sets.receives
      }
    }
    return found
  }
}
