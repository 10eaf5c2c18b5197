import CivilTime
import PersonalNetwork
import Storage

/// What every page of a dossier begins with, in one query.
enum NetworkRecords {
  struct Head {
    var dossier: Dossier
    var wave: Wave
    var question: SupportQuestion?
  }

  /// Dossier, open wave and standing question in one query.
  static func head(_ id: DossierID, _ c: any Connection) throws -> Head? {
    try c.fetchFirst(headQuery(id)).map { row in
      var reader = ColumnReader(row)
      let dossier = try DossierRecords.dossier(&reader)
      let wave = try WaveRecords.wave(&reader)
      let question = try reader.nextIsNull() ? nil : QuestionRecords.question(&reader)
      return Head(dossier: dossier, wave: wave, question: question)
    }
  }

  /// What ``head(_:_:)`` asks, to be announced.
  static func headQuery(_ id: DossierID) -> SQL {
    """
    SELECT \(DossierRecords.columns), \(WaveRecords.columns), \(QuestionRecords.columns)
    FROM dossiers d JOIN waves w ON w.dossier_id = d.id AND w.closed_on IS NULL
    LEFT JOIN support_questions q ON q.dossier_id = d.id
      AND q.number = (SELECT MAX(n.number) FROM support_questions n WHERE n.dossier_id = d.id)
    WHERE d.id = \(id)
    """
  }
}
