import Accountability
import Storage

/// Which changes of a dossier were taken back and still are.
enum UndoneRecords {
  static func undone(in dossier: DossierID, _ c: any Connection) throws -> Set<HistoryEntryID> {
    let rows = try c.fetch(
      """
      SELECT h.undoes_id FROM history h
      WHERE h.scope_kind = 'dossier' AND h.scope_id = \(dossier) AND h.undoes_id IS NOT NULL
      """)
    return Set(try rows.map { try $0.get(at: 0, as: HistoryEntryID.self) })
  }
}
