import Access
import CivilTime
import Storage

/// What may wait for somebody: in one's own dossiers, as far as the policy lets one see them.
enum WaitingRecords {
  struct Query {
    /// Ids of the dossiers in which the actor has a role.
    var own: SQL
    /// The policy's condition on `d`.
    var mayView: SQL
    var today: CivilDate
    var horizon: CivilDate

    var dossiers: SQL { "d.id IN (\(own)) AND d.closed_on IS NULL AND \(mayView)" }
  }

  struct FoundAgreement {
    var agreement: Agreement
    var clientName: String
    var isSomebodyGone: Bool
    var goneOn: CivilDate?
    var visibilities: [Visibility]

    func isVisible(to sight: Sight) -> Bool { visibilities.allSatisfy(sight.includes) }
  }

  /// Agreements that stand, with what is known of the people in them.
  static func agreements(_ query: Query, _ c: any Connection) throws -> [FoundAgreement] {
    try c.fetch(agreementsSQL(query)).map { row in
      var reader = ColumnReader(row)
      return FoundAgreement(
        agreement: try AgreementRecords.agreement(&reader), clientName: try reader.next(),
        isSomebodyGone: try reader.next(), goneOn: try reader.next(),
        visibilities: [try reader.optionalCode(), try reader.optionalCode()].compactMap(\.self))
    }
  }

  static func agreementsSQL(_ query: Query) -> SQL {
    """
    SELECT \(AgreementRecords.columns), d.client_name, COALESCE(m.ending, b.ending) IS NOT NULL,
      COALESCE(m.ended_on, b.ended_on), m.visible_to, b.visible_to
    FROM dossiers d JOIN agreements g ON g.dossier_id = d.id AND g.state IN ('proposed', 'agreed', 'paused')
    LEFT JOIN network_members m ON m.id = g.doer_member_id
    LEFT JOIN network_members b ON b.id = g.for_member_id
    WHERE \(query.dossiers) ORDER BY g.id
    """
  }

  static func withoutQuestion(_ query: Query, _ c: any Connection) throws -> [NetworkWait] {
    try c.fetch(questionsSQL(query)).map { row in
      NetworkWait(
        reason: .noQuestion, dossier: try row.get(at: 0), clientName: try row.get(at: 1), date: nil, agreement: nil,
        member: nil, subject: nil)
    }
  }

  static func questionsSQL(_ query: Query) -> SQL {
    """
    SELECT d.id, d.client_name FROM dossiers d
    WHERE \(query.dossiers) AND NOT EXISTS (SELECT 1 FROM support_questions q WHERE q.dossier_id = d.id)
    ORDER BY d.sort_key, d.id
    """
  }

  /// Flags to be looked at again, of people everybody with a role may see.
  static func safetyReviews(_ query: Query, _ c: any Connection) throws -> [NetworkWait] {
    try c.fetch(safetySQL(query)).map { row in
      NetworkWait(
        reason: .safetyReview, dossier: try row.get(at: 0), clientName: try row.get(at: 1), date: try row.get(at: 2),
        agreement: nil, member: try row.get(at: 3), subject: try row.get(at: 4))
    }
  }

  static func safetySQL(_ query: Query) -> SQL {
    """
    SELECT d.id, d.client_name, f.review_on, m.id, m.name FROM dossiers d
    JOIN network_members m ON m.dossier_id = d.id AND m.visible_to = 'team'
    JOIN member_safety_flags f ON f.member_id = m.id AND f.review_on <= \(query.horizon)
    WHERE \(query.dossiers) ORDER BY f.review_on, m.id
    """
  }
}
