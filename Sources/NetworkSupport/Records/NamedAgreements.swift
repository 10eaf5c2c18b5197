import PersonalNetwork
import Storage

/// Agreements with the names they need on a page, and who may see those names.
enum NamedAgreements {
  struct Found {
    var named: NamedAgreement
    /// What the client chose for the people in it.
    var visibilities: [Visibility]

    func isVisible(to sight: Sight) -> Bool { visibilities.allSatisfy(sight.includes) }
  }

  /// Those of a dossier that have not ended, in the order they were made. One query.
  static func standing(of dossier: DossierID, _ c: any Connection) throws -> [Found] {
    try found("g.dossier_id = \(dossier) AND g.state <> 'ended'", c)
  }

  /// What ``standing(of:_:)`` asks, to be announced.
  static func query(standing dossier: DossierID) -> SQL { query("g.dossier_id = \(dossier) AND g.state <> 'ended'") }

  /// All of a dossier, also those that ended.
  static func all(of dossier: DossierID, _ c: any Connection) throws -> [Found] {
    try found("g.dossier_id = \(dossier)", c)
  }

  /// What ``all(of:_:)`` asks, to be announced.
  static func query(all dossier: DossierID) -> SQL { query("g.dossier_id = \(dossier)") }

  static func one(_ id: AgreementID, of dossier: DossierID, _ c: any Connection) throws -> Found? {
    try found("g.id = \(id) AND g.dossier_id = \(dossier)", c).first
  }

  private static func found(_ condition: SQL, _ c: any Connection) throws -> [Found] {
    try c.fetch(query(condition)).map { row in
      var reader = ColumnReader(row)
      let agreement = try AgreementRecords.agreement(&reader)
      let doer: String? = try reader.next()
      let doerVisible: Visibility? = try reader.optionalCode()
      let beneficiary: String? = try reader.next()
      let beneficiaryVisible: Visibility? = try reader.optionalCode()
      return Found(
        named: NamedAgreement(agreement: agreement, doerName: doer, beneficiaryName: beneficiary),
        visibilities: [doerVisible, beneficiaryVisible].compactMap(\.self))
    }
  }

  private static func query(_ condition: SQL) -> SQL {
    """
    SELECT \(AgreementRecords.columns), COALESCE(p.name, d.name), d.visible_to, b.name, b.visible_to
    FROM agreements g LEFT JOIN people p ON p.id = g.doer_person_id
    LEFT JOIN network_members d ON d.id = g.doer_member_id
    LEFT JOIN network_members b ON b.id = g.for_member_id
    WHERE \(condition) ORDER BY g.id
    """
  }
}
