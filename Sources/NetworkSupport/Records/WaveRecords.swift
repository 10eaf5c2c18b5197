import CivilTime
import Storage

/// Dated views of a network.
enum WaveRecords {
  static func insert(_ wave: Wave, _ c: any Connection) throws {
    try c.queue(
      """
      INSERT INTO waves (id, dossier_id, number, opened_on, updated_on, closed_on, ties_version, ties_state)
      VALUES (\(wave.id), \(wave.dossier), \(wave.number), \(wave.openedOn), \(wave.updatedOn), \(wave.closedOn),
        \(wave.tiesVersion), \(code: wave.tiesState))
      """)
  }

  /// The wave that is written in now. Every dossier has one from its first day.
  static func open(of dossier: DossierID, _ c: any Connection) throws -> Wave? {
    try waves("w.dossier_id = \(dossier) AND w.closed_on IS NULL", c).first
  }

  /// All waves of a dossier, the open one first.
  static func all(of dossier: DossierID, _ c: any Connection) throws -> [Wave] {
    try waves("w.dossier_id = \(dossier)", c)
  }

  static func find(_ id: WaveID, of dossier: DossierID, _ c: any Connection) throws -> Wave? {
    try waves("w.id = \(id) AND w.dossier_id = \(dossier)", c).first
  }

  private static func waves(_ condition: SQL, _ c: any Connection) throws -> [Wave] {
    try c.fetch("SELECT \(columns) FROM waves w WHERE \(condition) ORDER BY w.number DESC").map { row in
      var reader = ColumnReader(row)
      return try wave(&reader)
    }
  }

  /// The last day something was written in the wave before this one.
  static func day(before wave: Wave, _ c: any Connection) throws -> CivilDate? {
    try c.fetchValue(
      "SELECT w.updated_on FROM waves w WHERE w.dossier_id = \(wave.dossier) AND w.number = \(wave.number - 1)")
  }

  /// - Returns: false when the wave was closed already.
  static func close(_ id: WaveID, on today: CivilDate, _ c: any Connection) throws -> Bool {
    try c.run("UPDATE waves SET closed_on = \(today) WHERE id = \(id) AND closed_on IS NULL") == 1
  }

  /// Says that something was written in the wave today. Never goes back in time.
  static func touch(_ id: WaveID, on today: CivilDate, _ c: any Connection) throws {
    try c.queue("UPDATE waves SET updated_on = \(today) WHERE id = \(id) AND updated_on < \(today)")
  }

  /// Raises the version of who knows whom, and keeps how far it was asked.
  /// - Returns: false when who knows whom has another version than the wave says.
  static func raiseTiesVersion(_ wave: Wave, state: Wave.TiesState, _ c: any Connection) throws -> Bool {
    try c.run(
      """
      UPDATE waves SET ties_version = ties_version + 1, ties_state = \(code: state)
      WHERE id = \(wave.id) AND ties_version = \(wave.tiesVersion)
      """) == 1
  }

  static let columns: SQL = """
    w.id, w.dossier_id, w.number, w.opened_on, w.updated_on, w.closed_on, w.ties_version, w.ties_state,
    (SELECT t.id FROM waves t WHERE t.dossier_id = w.dossier_id AND t.number <= w.number AND t.ties_state <> 'carried'
      ORDER BY t.number DESC LIMIT 1) AS ties_from
    """

  /// Reads `columns`, in their order.
  static func wave(_ reader: inout ColumnReader) throws -> Wave {
    Wave(
      id: try reader.next(), dossier: try reader.next(), number: try reader.next(), openedOn: try reader.next(),
      updatedOn: try reader.next(), closedOn: try reader.next(), tiesVersion: try reader.next(),
      tiesState: try reader.code(), tiesFrom: try reader.next())
  }
}
