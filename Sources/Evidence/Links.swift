public import CivilTime
public import Storage

/// What rests on what: links between things of every workspace, kept for ever with the dates they held, and walked
/// both ways.
public enum Links {
  /// Connects two things. Connecting what is connected changes nothing and keeps the first date.
  ///
  /// Throws ``StorageError/check(constraint:)`` when a thing would be linked to itself or has no kind or id.
  public static func connect(
    _ from: Thing, _ relation: Relation, to: Thing, at instant: Instant, by: String?, _ connection: any Connection
  ) throws(StorageError) {
    let holds: SQL = "\(same(from, relation, to)) AND until_at IS NULL"
    guard try !connection.exists("SELECT 1 FROM links WHERE \(holds)") else { return }
    // Ended in the same microsecond: the link goes on.
    try connection.queue(
      """
      INSERT INTO links (from_kind, from_id, relation, to_kind, to_id, since_at, since_by)
      VALUES (\(from.kind), \(from.id), \(code: relation), \(to.kind), \(to.id), \(instant), \(by))
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
    try links(where: "from_kind = \(thing.kind) AND from_id = \(thing.id)", relation, moment, connection)
  }

  /// What points at a thing, oldest link first.
  public static func back(
    of thing: Thing, relation: Relation? = nil, when moment: LinkMoment = .now, _ connection: any Connection
  ) throws(StorageError) -> [Link] {
    try links(where: "to_kind = \(thing.kind) AND to_id = \(thing.id)", relation, moment, connection)
  }

  /// What points at any of several things, oldest link first. One query.
  public static func back(
    of things: [Thing], relation: Relation? = nil, when moment: LinkMoment = .now, _ connection: any Connection
  ) throws(StorageError) -> [Link] {
    guard !things.isEmpty else { return [] }
    let each = things.map { thing -> SQL in "(to_kind = \(thing.kind) AND to_id = \(thing.id))" }
    return try links(where: "(\(each.joined(separator: " OR ")))", relation, moment, connection)
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

  private static func links(
    where condition: SQL, _ relation: Relation?, _ moment: LinkMoment, _ connection: any Connection
  ) throws(StorageError) -> [Link] {
    let kind: SQL = if let relation { " AND relation = \(code: relation)" } else { .empty }
    let rows = try connection.fetch(
      """
      SELECT from_kind, from_id, relation, to_kind, to_id, since_at, since_by, until_at, until_by FROM links
      WHERE \(condition)\(kind) AND \(moment.condition(on: "links"))
      ORDER BY since_at, from_kind, from_id, relation, to_kind, to_id
      """)
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
