import CivilTime
import Language
import People
import Storage

/// Dossiers, one at a time.
enum DossierRecords {
  static func insert(_ dossier: Dossier, _ c: any Connection) throws {
    let key = NameOrder.key(dossier.clientName)
    try c.queue(
      """
      INSERT INTO dossiers (id, team_id, organisation_id, person_id, client_name, sort_key, opened_on, closed_on,
        closing_note, counts_professionals, version)
      VALUES (\(dossier.id), \(dossier.team), \(dossier.organisation), \(dossier.person), \(dossier.clientName), \(key),
        \(dossier.openedOn), \(dossier.closing?.on), \(dossier.closing?.note), \(dossier.countsProfessionals),
        \(dossier.version))
      """)
    for word in NameWords.of(dossier.clientName) {
      try c.queue(
        """
        INSERT INTO dossier_name_words (team_id, word, sort_key, dossier_id)
        VALUES (\(dossier.team), \(word), \(key), \(dossier.id))
        """)
    }
  }

  static func find(_ id: DossierID, _ c: any Connection) throws -> Dossier? {
    try c.fetch("SELECT \(columns) FROM dossiers d WHERE d.id = \(id)").first.map { row in
      var reader = ColumnReader(row)
      return try dossier(&reader)
    }
  }

  /// Writes what can change about a dossier, and raises its version.
  /// - Returns: false when the dossier has another version than `dossier.version`.
  static func update(_ dossier: Dossier, _ c: any Connection) throws -> Bool {
    try c.run(
      """
      UPDATE dossiers SET closed_on = \(dossier.closing?.on), closing_note = \(dossier.closing?.note),
        counts_professionals = \(dossier.countsProfessionals), version = version + 1
      WHERE id = \(dossier.id) AND version = \(dossier.version)
      """) == 1
  }

  static let columns: SQL = """
    d.id, d.person_id, d.team_id, d.organisation_id, d.client_name, d.opened_on, d.closed_on, d.closing_note,
    d.counts_professionals, d.version
    """

  /// Reads `columns`, in their order.
  static func dossier(_ reader: inout ColumnReader) throws -> Dossier {
    let id: DossierID = try reader.next()
    let person: PersonID = try reader.next()
    let team: TeamID = try reader.next()
    let organisation: OrganisationID = try reader.next()
    let name: String = try reader.next()
    let openedOn: CivilDate = try reader.next()
    let closedOn: CivilDate? = try reader.next()
    let note: String? = try reader.next()
    return Dossier(
      id: id, person: person, team: team, organisation: organisation, clientName: name, openedOn: openedOn,
      closing: closedOn.map { DossierClosing(on: $0, note: note) }, countsProfessionals: try reader.next(),
      version: try reader.next())
  }
}
