public import Access
public import CivilTime
public import People
public import Storage

/// Which lines of the log somebody wants to see.
public struct LogQuery: Sendable, Hashable {
  /// Nobody looks over the wall: one organisation. nil for the lines of nobody known, such as a failed sign-in under a name that
  /// does not exist; these belong to no organisation and hold nothing about a person.
  public var organisation: OrganisationID?
  public var account: AccountID?
  public var client: PersonID?
  public var event: String?
  public var outcome: LogLine.Outcome?
  public var from: Instant?
  /// The first moment that is too late.
  public var until: Instant?
  /// Only lines older than this one: the last of the page before.
  public var before: LogEntry?
  /// Only lines older than the line of this id: the same, for a page whose address can hold no more than an id.
  public var olderThan: LogLineID?
  public var limit = 50

  public init(organisation: OrganisationID?) { self.organisation = organisation }
}

/// A line of the log with the names people know.
public struct LogEntry: Sendable, Hashable {
  public let line: LogLine
  /// Its place in the chain; nil while it is not sealed yet.
  public let sequence: Int64?
  /// What the person behind the account is called now; nil when nobody is known.
  public let accountName: String?
  public let clientName: String?
}

/// Reads the log, for the privacy officer and for the client's own page. Reading it is itself an act: call this inside
/// `Ledger.look`.
public enum LogReader {
  /// Newest first.
  public static func entries(_ query: LogQuery, _ c: any Connection) throws -> [LogEntry] {
    try c.fetch(
      """
      SELECT \(LogRecords.columns), s.sequence AS sequence, p.name AS account_name, q.name AS client_name
      FROM log_lines l
      LEFT JOIN log_seals s ON s.line_id = l.id
      LEFT JOIN accounts a ON a.id = l.account_id
      LEFT JOIN people p ON p.id = a.person_id
      LEFT JOIN people q ON q.id = l.client_id
      WHERE \(conditions(query).joined(separator: " AND ")) ORDER BY l.at DESC, l.id DESC LIMIT \(constant: query.limit)
      """
    ).map { row in
      LogEntry(
        line: try LogRecords.line(from: row), sequence: try row.get("sequence"),
        accountName: try row.get("account_name"), clientName: try row.get("client_name"))
    }
  }

  private static func conditions(_ query: LogQuery) -> [SQL] {
    var all: [SQL] = [query.organisation.map { "l.organisation_id = \($0)" } ?? "l.organisation_id IS NULL"]
    if let account = query.account { all.append("l.account_id = \(account)") }
    if let client = query.client { all.append("l.client_id = \(client)") }
    if let event = query.event { all.append("l.event = \(event)") }
    if let outcome = query.outcome { all.append("l.outcome = \(code: outcome)") }
    if let from = query.from { all.append("l.at >= \(from)") }
    if let until = query.until { all.append("l.at < \(until)") }
    if let last = query.before?.line { all.append("(l.at < \(last.at) OR (l.at = \(last.at) AND l.id < \(last.id)))") }
    if let id = query.olderThan {
      let at: SQL = "(SELECT o.at FROM log_lines o WHERE o.id = \(id))"
      all.append("(l.at < \(at) OR (l.at = \(at) AND l.id < \(id)))")
    }
    return all
  }
}
