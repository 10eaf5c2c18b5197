public import Storage

extension Links {
  /// Every link that can be reached from a thing in at most so many steps, each once, nearest first.
  ///
  /// The walk ends in circles too: a link is met again only at a greater distance, and distance is limited.
  public static func walk(
    _ direction: LinkDirection, from thing: Thing, depth: Int, when moment: LinkMoment = .now,
    _ connection: any Connection
  ) throws(StorageError) -> [LinkStep] {
    guard depth > 0 else { return [] }
    let rows = try connection.fetch(
      """
      WITH RECURSIVE reached (\(columns(of: .empty)), distance) AS (
        SELECT \(columns(of: .empty)), 1 FROM links
        WHERE \(start(direction, thing)) AND \(moment.condition(on: "links"))
        UNION
        SELECT \(columns(of: "links.")), reached.distance + 1 FROM reached JOIN links ON \(next(direction))
        WHERE reached.distance < \(depth) AND \(moment.condition(on: "links"))
      )
      SELECT \(columns(of: .empty)), MIN(distance) AS nearest FROM reached
      GROUP BY \(columns(of: .empty))
      ORDER BY nearest, since_at, from_kind, from_id, relation, to_kind, to_id
      """)
    var steps: [LinkStep] = []
    for row in rows { steps.append(LinkStep(link: try Link(row), distance: try row.get("nearest"))) }
    return steps
  }

  private static func columns(of table: SQL) -> SQL {
    let names: [SQL] = [
      "from_kind", "from_id", "relation", "to_kind", "to_id", "since_at", "since_by", "until_at", "until_by",
    ]
    return names.map { table + $0 }.joined(separator: ", ")
  }

  private static func start(_ direction: LinkDirection, _ thing: Thing) -> SQL {
    switch direction {
    case .forward: "from_kind = \(thing.kind) AND from_id = \(thing.id)"
    case .back: "to_kind = \(thing.kind) AND to_id = \(thing.id)"
    }
  }

  private static func next(_ direction: LinkDirection) -> SQL {
    switch direction {
    case .forward: "links.from_kind = reached.to_kind AND links.from_id = reached.to_id"
    case .back: "links.to_kind = reached.from_kind AND links.to_id = reached.from_id"
    }
  }
}
