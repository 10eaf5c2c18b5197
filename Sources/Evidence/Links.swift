public import CivilTime
public import Storage

/// What rests on what: links between things of every workspace, kept for ever with the dates they held, and walked
/// both ways.
public enum Links {
  /// Connects two things. Connecting what is connected changes nothing and keeps the first date.
  ///
  /// Nobody waits for it (`Connection.queue`): a thing that would be linked to itself, or has no kind or id, stops the transaction
  /// with ``StorageError/check(constraint:)`` at what comes next, at the latest at its end.
  public static func connect(
    _ from: Thing, _ relation: Relation, to: Thing, at instant: Instant, by: String?, _ connection: any Connection
  ) throws(StorageError) {
    // Ended in the same microsecond: the link goes on.
    try connection.queue(
      """
      INSERT INTO links (from_kind, from_id, relation, to_kind, to_id, since_at, since_by)
      SELECT \(from.kind), \(from.id), \(code: relation), \(to.kind), \(to.id), \(instant), \(by)
      WHERE NOT EXISTS (SELECT 1 FROM links WHERE \(same(from, relation, to)) AND until_at IS NULL)
      ON CONFLICT (from_kind, from_id, relation, to_kind, to_id, since_at)
      DO UPDATE SET until_at = NULL, until_by = NULL
      """)
  }

  /// Ends a connection; the link and its dates are kept. False when there was none.
  @discardableResult
  public static func disconnect(
    _ from: Thing, _ relation: Relation, from to: Thing, at instant: Instant, by: String?, _ connection: any Connection
  ) throws(StorageError) -> Bool {
    // A clock that was set back cannot end a link before it began.
    let changed = try connection.run(
      """
      UPDATE links
      SET until_at = CASE WHEN since_at > \(instant) THEN since_at ELSE \(instant) END, until_by = \(by)
      WHERE \(same(from, relation, to)) AND until_at IS NULL
      """)
    return changed > 0
  }

  /// What a thing points at, oldest link first.
  public static func forward(
    of thing: Thing, relation: Relation? = nil, when moment: LinkMoment = .now, _ connection: any Connection
  ) throws(StorageError) -> [Link] {
    try links(connection.fetch(query(where: "from_kind = \(thing.kind) AND from_id = \(thing.id)", relation, moment)))
  }

  /// What points at a thing, oldest link first.
  public static func back(
    of thing: Thing, relation: Relation? = nil, when moment: LinkMoment = .now, _ connection: any Connection
  ) throws(StorageError) -> [Link] {
    try links(connection.fetch(query(where: "to_kind = \(thing.kind) AND to_id = \(thing.id)", relation, moment)))
  }

  /// What points at any of the things of a kind whose ids a query gives, oldest link first.
  ///
  /// - Parameter ids: `SELECT id FROM …`, so that nobody has to know the things before asking.
  public static func back(
    of kind: String, among ids: SQL, relation: Relation? = nil, when moment: LinkMoment = .now,
    _ connection: any Connection
  ) throws(StorageError) -> [Link] {
    try links(connection.fetch(backQuery(of: kind, among: ids, relation: relation, when: moment)))
  }

  /// What ``back(of:among:relation:when:_:)`` asks, to be announced (`Connection.expect`).
  public static func backQuery(
    of kind: String, among ids: SQL, relation: Relation? = nil, when moment: LinkMoment = .now
  ) -> SQL {
    query(where: "to_kind = \(kind) AND to_id IN (\(ids))", relation, moment)
  }

  /// Removes every link of a thing as if it had never been, for erasure. Tells how many.
  @discardableResult
  public static func forget(_ thing: Thing, _ connection: any Connection) throws(StorageError) -> Int {
    try connection.run(
      """
      DELETE FROM links
      WHERE (from_kind = \(thing.kind) AND from_id = \(thing.id)) OR (to_kind = \(thing.kind) AND to_id = \(thing.id))
      """)
  }

  private static func query(where condition: SQL, _ relation: Relation?, _ moment: LinkMoment) -> SQL {
    let kind: SQL = if let relation { " AND relation = \(code: relation)" } else { .empty }
    return """
      SELECT from_kind, from_id, relation, to_kind, to_id, since_at, since_by, until_at, until_by FROM links
      WHERE \(condition)\(kind) AND \(moment.condition(on: "links"))
      ORDER BY since_at, from_kind, from_id, relation, to_kind, to_id
      """
  }

  private static func links(_ rows: [Row]) throws(StorageError) -> [Link] {
    var links: [Link] = []
    for row in rows { links.append(try Link(row)) }
    return links
  }

  private static func same(_ from: Thing, _ relation: Relation, _ to: Thing) -> SQL {
    """
    from_kind = \(from.kind) AND from_id = \(from.id) AND relation = \(code: relation)
    AND to_kind = \(to.kind) AND to_id = \(to.id)
    """
  }
}
