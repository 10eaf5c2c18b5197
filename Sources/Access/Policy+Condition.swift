public import CivilTime
public import Storage

extension Policy {
  /// The same rule as a condition for lists: true for exactly the things on which `decide` allows the right.
  ///
  ///     let mine = policy.condition(actor, .seeDossier, kind: .dossier, id: "d.id", team: "d.team_id",
  ///       organisation: "d.organisation_id", at: now)
  ///     try c.fetch("SELECT … FROM dossiers d WHERE \(mine) ORDER BY …")
  ///
  /// The subqueries do not look at the row, so the engine answers them once and can use an index on any of the three columns. Write
  /// it in a WHERE and not under NOT: where the team is NULL a part of it is NULL too.
  /// - Parameter part: the expression of the part that is asked for; nil for whole things.
  public func condition(
    _ actor: Actor, _ right: Right, kind: ObjectKind, id: SQL, team: SQL, organisation: SQL, part: SQL? = nil,
    at now: Instant
  ) -> SQL {
    let running = Running(actor: actor, now: now, part: part)
    guard kinds[kind.name] != nil else { return "1 = 0" }
    var ways: [SQL] = right == .workHere && kind == .organisation ? ["1 = 1"] : []
    if let roles = roles(with: right, at: .object), kind != .team, kind != .organisation {
      ways.append("\(id) IN \(running.grants(on: kind.name, roles))")
    }
    if let roles = roles(with: right, at: .team) { ways.append("\(team) IN \(running.grants(on: "team", roles))") }
    if let roles = roles(with: right, at: .organisation) {
      ways.append("\(organisation) IN \(running.grants(on: "organisation", roles))")
    }
    guard !ways.isEmpty else { return "1 = 0" }
    return """
      (\(organisation) = (SELECT a.organisation_id FROM accounts a WHERE a.id = \(actor.account) AND a.state = 'active'
        AND a.organisation_id = \(actor.organisation)) AND (\(ways.joined(separator: " OR "))))
      """
  }

  /// The roles that carry a right at a level, in order; nil when there are none.
  private func roles(with right: Right, at level: Level) -> [Role]? {
    let roles = Role.allCases.filter { table[Standpoint(role: $0, level: level)]?.contains(right) ?? false }
    return roles.isEmpty ? nil : roles
  }

  private struct Running {
    let actor: Actor
    let now: Instant
    let part: SQL?

    /// The things of a kind on which one of the roles runs now.
    func grants(on kind: String, _ roles: [Role]) -> SQL {
      let reach: SQL = part.map { "(g.part IS NULL OR g.part = \($0))" } ?? "g.part IS NULL"
      return """
        (SELECT g.object_id FROM grants g WHERE g.account_id = \(actor.account) AND g.object_kind = \(kind)
          AND g.role IN \(list: roles.map(\.rawValue)) AND g.from_at <= \(now)
          AND (g.until_at IS NULL OR g.until_at > \(now)) AND \(reach))
        """
    }
  }
}
