import Access
import CivilTime
import Storage

/// Support questions: every version is kept.
enum QuestionRecords {
  static func insert(_ question: SupportQuestion, _ c: any Connection) throws {
    try c.queue(
      """
      INSERT INTO support_questions (id, dossier_id, number, words, said_on, written_by, written_at)
      VALUES (\(question.id), \(question.dossier), \(question.number), \(question.words), \(question.saidOn),
        \(question.writtenBy), \(question.writtenAt))
      """)
  }

  static func find(_ id: QuestionID, _ c: any Connection) throws -> SupportQuestion? {
    try c.fetch("SELECT \(columns) FROM support_questions q WHERE q.id = \(id)").first.map(question)
  }

  /// The one that stands.
  static func latest(of dossier: DossierID, _ c: any Connection) throws -> SupportQuestion? {
    try c.fetch(
      "SELECT \(columns) FROM support_questions q WHERE q.dossier_id = \(dossier) ORDER BY q.number DESC LIMIT 1"
    ).first.map(question)
  }

  /// All versions, newest first.
  static func all(of dossier: DossierID, _ c: any Connection) throws -> [SupportQuestion] {
    try c.fetch("SELECT \(columns) FROM support_questions q WHERE q.dossier_id = \(dossier) ORDER BY q.number DESC")
      .map(question)
  }

  /// All versions, newest first, with the names of who wrote them down.
  static func written(of dossier: DossierID, _ c: any Connection) throws -> [WrittenQuestion] {
    try c.fetch(query(written: dossier)).map { row in
      var reader = ColumnReader(row)
      return WrittenQuestion(question: try question(&reader), writerName: try reader.next())
    }
  }

  /// What ``written(of:_:)`` asks, to be announced.
  static func query(written dossier: DossierID) -> SQL {
    """
    SELECT \(columns), p.name FROM support_questions q JOIN accounts a ON a.id = q.written_by
    JOIN people p ON p.id = a.person_id WHERE q.dossier_id = \(dossier) ORDER BY q.number DESC
    """
  }

  static let columns: SQL = "q.id, q.dossier_id, q.number, q.words, q.said_on, q.written_by, q.written_at"

  private static func question(_ row: Row) throws -> SupportQuestion {
    var reader = ColumnReader(row)
    return try question(&reader)
  }

  /// Reads `columns`, in their order.
  static func question(_ reader: inout ColumnReader) throws -> SupportQuestion {
    SupportQuestion(
      id: try reader.next(), dossier: try reader.next(), number: try reader.next(), words: try reader.next(),
      saidOn: try reader.next(), writtenBy: try reader.next(), writtenAt: try reader.next())
  }
}
