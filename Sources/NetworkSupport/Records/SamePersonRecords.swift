import People
import Storage

/// Finding the same person in several dossiers of one and the same professional.
enum SamePersonRecords {
  struct Candidate {
    var choice: SamePersonChoice
    var dossier: DossierID
    var visibleTo: Visibility
  }

  /// Helpers who are still there in these dossiers, as far as these are open; by client, then by name. Professionals and
  /// organisations are left out: their work is not a load in this sense.
  static func candidates(in dossiers: [DossierID], _ c: any Connection) throws -> [Candidate] {
    guard !dossiers.isEmpty else { return [] }
    return try c.fetch(
      """
      SELECT m.id, m.name, d.client_name, m.dossier_id, m.visible_to FROM network_members m
      JOIN dossiers d ON d.id = m.dossier_id AND d.closed_on IS NULL
      WHERE m.dossier_id IN \(list: dossiers.sorted { $0.rawValue < $1.rawValue }) AND m.ending IS NULL
        AND m.kind NOT IN ('professional', 'organisation')
      ORDER BY d.sort_key, m.name, m.id
      """
    ).map { row in
      var reader = ColumnReader(row)
      let choice = SamePersonChoice(
        member: try reader.next(), name: try reader.next(), clientName: try reader.next())
      return Candidate(choice: choice, dossier: try reader.next(), visibleTo: try reader.code())
    }
  }

  static func person(of member: MemberID, _ c: any Connection) throws -> PersonID? {
    try c.fetchValue("SELECT person_id FROM network_members WHERE id = \(member)")
  }

  static func dossier(of member: MemberID, _ c: any Connection) throws -> DossierID? {
    try c.fetchValue("SELECT dossier_id FROM network_members WHERE id = \(member)")
  }
}
