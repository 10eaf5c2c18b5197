import PersonalNetwork
import Storage

/// Little more than the name of a member: for lists, choices and for knowing who may see what.
struct MemberGlance: Sendable, Hashable {
  let id: MemberID
  let name: String
  let visibleTo: Visibility
  let isGone: Bool

  var named: MemberName { MemberName(id: id, name: name, isGone: isGone) }
}

enum MemberGlances {
  /// Everybody in a dossier, oldest entry first.
  static func all(of dossier: DossierID, _ c: any Connection) throws -> [MemberGlance] {
    try c.fetch(query(dossier)).map { row in
      var reader = ColumnReader(row)
      return MemberGlance(
        id: try reader.next(), name: try reader.next(), visibleTo: try reader.code(),
        isGone: try !reader.nextIsNull())
    }
  }

  /// What ``all(of:_:)`` asks, to be announced.
  static func query(_ dossier: DossierID) -> SQL {
    "SELECT m.id, m.name, m.visible_to, m.ending FROM network_members m WHERE m.dossier_id = \(dossier) ORDER BY m.id"
  }
}
