import Storage

/// Places and wishes of a dossier.
enum BeginningRecords {
  /// Nothing written yet reads as empty, of version 0.
  static func find(_ dossier: DossierID, _ c: any Connection) throws -> Beginnings {
    try c.fetch("SELECT places, wishes, version FROM network_beginnings WHERE dossier_id = \(dossier)").first.map {
      row in
      var reader = ColumnReader(row)
      return Beginnings(places: try reader.next(), wishes: try reader.next(), version: try reader.next())
    } ?? Beginnings()
  }

  /// Writes over version `beginnings.version`.
  /// - Returns: false when another version stands there.
  static func put(_ beginnings: Beginnings, of dossier: DossierID, _ c: any Connection) throws -> Bool {
    if beginnings.version == 0 {
      return try c.run(
        """
        INSERT INTO network_beginnings (dossier_id, places, wishes, version)
        VALUES (\(dossier), \(beginnings.places), \(beginnings.wishes), 1) ON CONFLICT DO NOTHING
        """) == 1
    }
    return try c.run(
      """
      UPDATE network_beginnings SET places = \(beginnings.places), wishes = \(beginnings.wishes), version = version + 1
      WHERE dossier_id = \(dossier) AND version = \(beginnings.version)
      """) == 1
  }
}
