public import CivilTime
import People
public import Storage

/// A role at a level: what a grant makes of an account.
struct Standpoint: Sendable, Hashable {
  let role: Role
  let level: Level
}

/// How an actor stands to one thing at one moment: every grant that reaches it.
public struct Standing: Sendable {
  let points: Set<Standpoint>
  /// Whether the thing is the organisation itself and the actor's account is active in it.
  let isAtHome: Bool
  /// Where the organisation's "today" is; nil when the actor has nothing to do with the thing.
  public let zone: CivilZone?

  public func decision(on right: Right, in policy: Policy) -> Decision {
    let allowing = points.filter { policy.table[$0]?.contains(right) ?? false }
    if let best = allowing.min(by: Standing.comesFirst) {
      return .allowed(rule: "\(best.role.rawValue)@\(best.level.rawValue)")
    }
    return isAtHome && right == .workHere ? .allowed(rule: Standing.homeRule) : .refused
  }

  public func rights(in policy: Policy) -> Set<Right> {
    points.reduce(into: isAtHome ? [.workHere] : []) { $0.formUnion(policy.table[$1] ?? []) }
  }

  static let homeRule = "account@organisation"

  private static func comesFirst(_ a: Standpoint, _ b: Standpoint) -> Bool {
    (rank(a.level), Role.allCases.firstIndex(of: a.role) ?? 0) < (
      rank(b.level), Role.allCases.firstIndex(of: b.role) ?? 0
    )
  }

  private static func rank(_ level: Level) -> Int {
    switch level {
    case .object: 0
    case .team: 1
    case .organisation: 2
    }
  }
}

extension Policy {
  /// How the actor stands to the thing: one query, whatever is asked of it afterwards.
  public func standing(
    of actor: Actor, on object: ObjectReference, at now: Instant, _ c: any Connection
  ) throws -> Standing {
    guard let query = standingQuery(of: actor, on: object, at: now) else { return .outside }
    let rows = try c.fetch(query)
    guard let first = rows.first, let zone = CivilZone(identifier: try first.get("zone")) else { return .outside }
    var points: Set<Standpoint> = []
    for row in rows {
      guard let role = try row.get("role", as: String?.self).flatMap(Role.init(rawValue:)) else { continue }
      points.insert(Standpoint(role: role, level: Policy.level(ofGrantOn: try row.get("object_kind"))))
    }
    return Standing(points: points, isAtHome: object.kind.name == ObjectKind.organisation.name, zone: zone)
  }

  /// What ``standing(of:on:at:_:)`` asks, to be announced (`Connection.expect`); nil for things of a kind nobody knows.
  public func standingQuery(of actor: Actor, on object: ObjectReference, at now: Instant) -> SQL? {
    kinds[object.kind.name].map { query(actor, $0, object, now) }
  }

  /// The thing, its organisation and the account have to be there for any row at all; the grants may be.
  private func query(_ actor: Actor, _ kind: ObjectKind, _ object: ObjectReference, _ now: Instant) -> SQL {
    let place = Place(of: kind)
    let reaching = place.levels.map { level -> SQL in "(g.object_kind = \(level.kind) AND g.object_id = \(level.id))" }
    return """
      SELECT g.role AS role, g.object_kind AS object_kind, z.zone AS zone
      FROM \(place.tables)
      JOIN accounts a ON a.id = \(actor.account) AND a.state = 'active' AND a.organisation_id = z.id
        AND a.organisation_id = \(actor.organisation)
      LEFT JOIN grants g ON g.account_id = a.id AND (\(reaching.joined(separator: " OR ")))
        AND g.from_at <= \(now) AND (g.until_at IS NULL OR g.until_at > \(now))
        AND (g.part IS NULL OR g.part = \(object.part))
      WHERE \(place.id) = \(object.id)
      """
  }

  /// Where a thing of a kind stands: in a team and an organisation, a team in an organisation only.
  private struct Place {
    /// The thing's table and its organisation's, `z`.
    let tables: SQL
    let id: SQL
    /// On what a grant reaches the thing.
    let levels: [(kind: SQL, id: SQL)]

    init(of kind: ObjectKind) {
      let organisation: (kind: SQL, id: SQL) = ("'organisation'", "z.id")
      let own: SQL = "\(kind.name)"
      if kind.name == ObjectKind.organisation.name {
        (tables, id, levels) = ("organisations z", "z.id", [organisation])
      } else {
        tables = "\(identifier: kind.table) t JOIN organisations z ON z.id = t.organisation_id"
        id = "t.id"
        levels =
          kind.name == ObjectKind.team.name
          ? [(own, id), organisation] : [(own, id), ("'team'", "t.team_id"), organisation]
      }
    }
  }

  static func level(ofGrantOn kind: String) -> Level {
    switch kind {
    case ObjectKind.organisation.name: .organisation
    case ObjectKind.team.name: .team
    default: .object
    }
  }
}

extension Standing {
  static let outside = Standing(points: [], isAtHome: false, zone: nil)
}
