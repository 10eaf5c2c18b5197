public import Access
import CivilTime
import People
import Storage

extension Administration {
  /// Reads the access log of the actor's own organisation, whichever the query names, or the lines of nobody known when it names
  /// none; that itself gets a line.
  public func readLog(_ query: LogQuery, by actor: Actor) async throws -> Outcome<[LogEntry]> {
    var own = query
    if own.organisation != nil { own.organisation = actor.organisation }
    let asked = own
    return try await ledger.look(act("log.read", .read, .readLog, by: actor), by: actor) { look in
      let entries = try LogReader.entries(asked, look.connection)
      if let client = asked.client { look.concerns(client) }
      look.shows(entries.map(\.line.id))
      return entries
    }
  }
}
