public import CivilTime
import People
public import Storage

/// Grants in the database. Whether the giver may give is for the action that calls this; what fits together is checked here.
public enum GrantRecords {
  /// Gives a role. Giving what already runs, for as long, changes nothing.
  /// - Parameters:
  ///   - until: the first moment at which it no longer holds; nil for as long as nobody ends it.
  /// - Returns: the grant that runs.
  /// - Throws: `AccountProblem.roleNotAtThisLevel`; `StorageError`.
  @discardableResult
  public static func give(
    _ role: Role, on object: ObjectReference, to account: AccountID, by giver: AccountID?, from: Instant,
    until: Instant? = nil, at now: Instant, identifiers: any IdentifierSource, _ c: any Connection
  ) throws -> Grant {
    guard Policy.level(ofGrantOn: object.kind.name) == role.level else { throw AccountProblem.roleNotAtThisLevel }
    if until == nil, let running = try running(role, on: object, to: account, at: from, c) { return running }
    let grant = Grant(
      id: identifiers.next(), account: account, role: role, objectKind: object.kind.name, objectID: object.id,
      part: object.part, from: from, until: until, givenBy: giver)
    try c.queue(
      """
      INSERT INTO grants (id, account_id, role, object_kind, object_id, part, from_at, until_at, given_by, given_at)
      VALUES (\(grant.id), \(account), \(code: role), \(grant.objectKind), \(grant.objectID), \(grant.part), \(from),
        \(until), \(giver), \(now))
      """)
    return grant
  }

  /// Ends a grant now.
  /// - Returns: false when there is none that still runs or will run.
  public static func end(_ id: GrantID, by ender: AccountID?, at now: Instant, _ c: any Connection) throws -> Bool {
    try c.run(
      """
      UPDATE grants SET until_at = CASE WHEN from_at > \(now) THEN from_at ELSE \(now) END, ended_by = \(ender)
      WHERE id = \(id) AND (until_at IS NULL OR until_at > \(now))
      """) == 1
  }

  public static func find(_ id: GrantID, _ c: any Connection) throws -> Grant? {
    try grants(where: "g.id = \(id)", c).first
  }

  /// The grants of an account that have not ended, oldest first.
  public static func list(of account: AccountID, at now: Instant, _ c: any Connection) throws -> [Grant] {
    try grants(where: "g.account_id = \(account) AND \(notEnded(now))", c)
  }

  /// The grants on an object and its parts that have not ended, oldest first.
  public static func list(on object: ObjectReference, at now: Instant, _ c: any Connection) throws -> [Grant] {
    try grants(
      where: "g.object_kind = \(object.kind.name) AND g.object_id = \(object.id) AND \(notEnded(now))", c)
  }

  /// How many active accounts are administrator somewhere now, this one not counted.
  static func countAdministrators(
    beside account: AccountID?, in organisation: String? = nil, at now: Instant, _ c: any Connection
  ) throws -> Int {
    let besides: SQL = account.map { " AND a.id <> \($0)" } ?? .empty
    let there: SQL = organisation.map { " AND g.object_id = \($0)" } ?? .empty
    return try c.fetchValue(
      """
      SELECT COUNT(DISTINCT a.id) FROM grants g JOIN accounts a ON a.id = g.account_id AND a.state = 'active'
      WHERE g.role = 'administrator' AND g.object_kind = 'organisation' AND g.object_id = a.organisation_id
        AND g.from_at <= \(now) AND (g.until_at IS NULL OR g.until_at > \(now))
      """ + besides + there) ?? 0
  }

  /// Whether the organisation would be without an administrator if this account stopped being one.
  public static func isLastAdministrator(_ account: Account, at now: Instant, _ c: any Connection) throws -> Bool {
    let organisation = account.organisation.rawValue
    let all = try countAdministrators(beside: nil, in: organisation, at: now, c)
    return try all == 1 && countAdministrators(beside: account.id, in: organisation, at: now, c) == 0
  }

  private static func running(
    _ role: Role, on object: ObjectReference, to account: AccountID, at now: Instant, _ c: any Connection
  ) throws -> Grant? {
    try list(of: account, at: now, c).first {
      $0.role == role && $0.objectKind == object.kind.name && $0.objectID == object.id && $0.part == object.part
        && $0.until == nil && $0.runs(at: now)
    }
  }

  private static func notEnded(_ now: Instant) -> SQL { "(g.until_at IS NULL OR g.until_at > \(now))" }

  private static func grants(where condition: SQL, _ c: any Connection) throws -> [Grant] {
    try c.fetch(
      """
      SELECT g.id, g.account_id, g.role, g.object_kind, g.object_id, g.part, g.from_at, g.until_at, g.given_by
      FROM grants g WHERE \(condition) ORDER BY g.from_at, g.id
      """
    ).map { row in
      Grant(
        id: try row.get("id"), account: try row.get("account_id"), role: try row.code("role"),
        objectKind: try row.get("object_kind"), objectID: try row.get("object_id"), part: try row.get("part"),
        from: try row.get("from_at"), until: try row.get("until_at"), givenBy: try row.get("given_by"))
    }
  }
}
