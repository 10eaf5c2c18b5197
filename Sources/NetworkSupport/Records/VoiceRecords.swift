import Access
import CivilTime
import Storage

/// What clients want to decide.
enum VoiceRecords {
  /// What was said; a voice of version 0 when nothing was.
  static func find(_ dossier: DossierID, today: CivilDate, _ c: any Connection) throws -> Voice {
    let heads = try c.fetch("SELECT said_on, version FROM voices WHERE dossier_id = \(dossier)")
    guard let row = heads.first else { return Voice(dossier: dossier, saidOn: today) }
    var reader = ColumnReader(row)
    var voice = Voice(dossier: dossier, saidOn: try reader.next(), version: try reader.next())
    let points = try c.fetch(
      "SELECT topic, words, weight, other_view, view_by, view_on FROM voice_points WHERE dossier_id = \(dossier)")
    for row in points {
      var reader = ColumnReader(row)
      let topic: VoiceTopic = try reader.code()
      voice.points[topic] = try point(&reader)
    }
    return voice
  }

  /// Writes everything over what has version `voice.version`.
  /// - Returns: false when another version stands there.
  static func put(_ voice: Voice, _ c: any Connection) throws -> Bool {
    guard try putHead(voice, c) else { return false }
    try c.queue("DELETE FROM voice_points WHERE dossier_id = \(voice.dossier)")
    for (topic, point) in voice.spoken {
      try c.queue(
        """
        INSERT INTO voice_points (dossier_id, topic, words, weight, other_view, view_by, view_on)
        VALUES (\(voice.dossier), \(code: topic), \(point.words), \(code: point.weight), \(point.otherView?.words),
          \(point.otherView?.by), \(point.otherView?.on))
        """)
    }
    return true
  }

  private static func putHead(_ voice: Voice, _ c: any Connection) throws -> Bool {
    if voice.version == 0 {
      return try c.run(
        """
        INSERT INTO voices (dossier_id, said_on, version) VALUES (\(voice.dossier), \(voice.saidOn), 1)
        ON CONFLICT DO NOTHING
        """) == 1
    }
    return try c.run(
      """
      UPDATE voices SET said_on = \(voice.saidOn), version = version + 1
      WHERE dossier_id = \(voice.dossier) AND version = \(voice.version)
      """) == 1
  }

  /// The names of those who wrote another view, by account.
  static func authors(of dossier: DossierID, _ c: any Connection) throws -> [AccountID: String] {
    let rows = try c.fetch(
      """
      SELECT DISTINCT v.view_by, p.name FROM voice_points v JOIN accounts a ON a.id = v.view_by
      JOIN people p ON p.id = a.person_id WHERE v.dossier_id = \(dossier)
      """)
    var names: [AccountID: String] = [:]
    for row in rows { names[try row.get(at: 0)] = try row.get(at: 1, as: String.self) }
    return names
  }

  private static func point(_ reader: inout ColumnReader) throws -> VoicePoint {
    let words: String? = try reader.next()
    let weight: VoiceWeight? = try reader.optionalCode()
    let other: String? = try reader.next()
    let by: AccountID? = try reader.next()
    let on: CivilDate? = try reader.next()
    var point = VoicePoint(words: words, weight: weight)
    if let other, let by, let on { point.otherView = OtherView(other, by: by, on: on) }
    return point
  }
}
