import Access
import CivilTime
import Storage

/// Lists of dossiers, a page at a time. Each query walks an index from where the last page ended and stops after one page;
/// the policy's condition is part of it, so that a list never shows what a page would refuse.
enum DossierListRecords {
  /// What every list query needs to know.
  struct Query {
    var input: DossierListInput
    /// The policy's condition on `d`.
    var mayView: SQL
    /// The actor's roles in dossiers: ids of dossiers, for the list of one's own.
    var own: SQL
    var now: Instant
  }

  static func page(_ query: Query, _ c: any Connection) throws -> DossierPage {
    let rows = try c.fetch(sql(query))
    let size = DossierListInput.pageSize
    let names = try names(of: Set(rows.prefix(size).compactMap { try $0.get("responsible", as: AccountID?.self) }), c)
    let listed = try rows.prefix(size).map { row in try listing(row, names) }
    let last = listed.last
    let next = rows.count > size ? last.map { DossierCursor(sortKey: $0.key, id: $0.dossier.id, word: $0.word) } : nil
    return DossierPage(dossiers: listed.map(\.dossier), next: next)
  }

  static func sql(_ query: Query) -> SQL {
    let words = NameWords.searched(query.input.search)
    return switch (query.input.scope, words) {
    case (.team(let team), nil): teamList(query, "d.team_id = \(team)")
    case (.team(let team), let words?): search(query, "w.team_id = \(team)", words)
    case (.mine, let words): ownList(query, words)
    }
  }

  private static func teamList(_ query: Query, _ team: SQL) -> SQL {
    let after: SQL = query.input.after.map { " AND (d.sort_key, d.id) > (\($0.sortKey), \($0.id))" } ?? .empty
    return """
      SELECT \(columns(query)), NULL AS word FROM dossiers d
      WHERE \(team) AND \(state(query)) AND \(query.mayView)\(after)
      ORDER BY d.team_id, d.sort_key, d.id LIMIT \(constant: DossierListInput.pageSize + 1)
      """
  }

  /// One's own dossiers are few: they are found by the grants and put in order, and only those of this page are looked up further.
  private static func ownList(_ query: Query, _ words: [String]?) -> SQL {
    let after: SQL = query.input.after.map { " AND (d.sort_key, d.id) > (\($0.sortKey), \($0.id))" } ?? .empty
    let which = words.map { $0.map { hasWord($0, in: "d.id") }.joined(separator: " AND ") } ?? state(query)
    return """
      SELECT \(columns(query, of: "listed")), NULL AS word
      FROM (SELECT d.id, d.client_name, d.opened_on, d.closed_on, d.sort_key FROM dossiers d
        WHERE d.id IN (\(query.own)) AND \(which) AND \(query.mayView)\(after)
        ORDER BY d.sort_key, d.id LIMIT \(constant: DossierListInput.pageSize + 1)) listed
      ORDER BY listed.sort_key, listed.id
      """
  }

  /// In the order of the word that was found. A name with two such words is listed once, at the first.
  private static func search(_ query: Query, _ team: SQL, _ words: [String]) -> SQL {
    let (first, rest) = (words[0], words.dropFirst())
    let after: SQL =
      query.input.after.flatMap { cursor in
        cursor.word.map { " AND (w.word, w.sort_key, w.dossier_id) > (\($0), \(cursor.sortKey), \(cursor.id))" }
      } ?? .empty
    let others = rest.map { " AND " + hasWord($0, in: "w.dossier_id") }.joined(separator: .empty)
    return """
      SELECT \(columns(query)), w.word AS word FROM dossier_name_words w JOIN dossiers d ON d.id = w.dossier_id
      WHERE \(team) AND \(begins("w.word", with: first)) AND NOT EXISTS (SELECT 1 FROM dossier_name_words x
          WHERE x.dossier_id = w.dossier_id AND \(begins("x.word", with: first)) AND x.word < w.word)\(others)
        AND \(query.mayView)\(after)
      ORDER BY w.team_id, w.word, w.sort_key, w.dossier_id LIMIT \(constant: DossierListInput.pageSize + 1)
      """
  }

  private static func hasWord(_ word: String, in dossier: SQL) -> SQL {
    "EXISTS (SELECT 1 FROM dossier_name_words y WHERE y.dossier_id = \(dossier) AND \(begins("y.word", with: word)))"
  }

  /// Text is compared by its bytes on both engines, and no text is beyond the last code point.
  private static func begins(_ column: SQL, with start: String) -> SQL {
    "\(column) >= \(start) AND \(column) < \(start + "\u{10FFFF}")"
  }

  private static func state(_ query: Query) -> SQL {
    switch query.input.state {
    case .open: "d.closed_on IS NULL"
    case .closed: "d.closed_on IS NOT NULL"
    }
  }

  private static func columns(_ query: Query, of dossier: SQL = "d") -> SQL {
    """
    \(dossier).id, \(dossier).client_name, \(dossier).opened_on, \(dossier).closed_on, \(dossier).sort_key,
    (SELECT MIN(r.account_id) FROM grants r
      WHERE r.object_kind = 'dossier' AND r.object_id = \(dossier).id AND r.role = 'responsible' AND r.from_at <= \(query.now)
        AND (r.until_at IS NULL OR r.until_at > \(query.now))) AS responsible,
    (SELECT MIN(b.review_on) FROM agreements b
      WHERE b.dossier_id = \(dossier).id AND b.state IN ('proposed', 'agreed', 'paused')) AS next_moment
    """
  }

  /// A page has few of them, however many dossiers it lists.
  private static func names(of accounts: Set<AccountID>, _ c: any Connection) throws -> [AccountID: String] {
    guard !accounts.isEmpty else { return [:] }
    let rows = try c.fetch(
      """
      SELECT a.id, p.name FROM accounts a JOIN people p ON p.id = a.person_id
      WHERE a.id IN \(list: accounts.sorted { $0.rawValue < $1.rawValue })
      """)
    return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.get(at: 0), try $0.get(at: 1)) })
  }

  private static func listing(_ row: Row, _ names: [AccountID: String]) throws -> (
    dossier: DossierListing, key: String, word: String?
  ) {
    var reader = ColumnReader(row)
    let id: DossierID = try reader.next()
    let name: String = try reader.next()
    let opened: CivilDate = try reader.next()
    let closed: CivilDate? = try reader.next()
    let key: String = try reader.next()
    let responsible: AccountID? = try reader.next()
    let dossier = DossierListing(
      id: id, clientName: name, openedOn: opened, closedOn: closed, responsible: responsible.flatMap { names[$0] },
      nextMoment: try reader.next())
    return (dossier, key, try reader.next())
  }
}
