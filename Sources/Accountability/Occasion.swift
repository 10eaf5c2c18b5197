public import Access
public import CivilTime
public import People
public import Storage

/// What the bodies of acts have in hand while their transaction lasts, whether they look or change.
public protocol Occasion: AnyObject {
  var connection: any Connection { get }
  var actor: Actor { get }
  /// Everything the actor may do with the act's object.
  var rights: Set<Right> { get }
  var now: Instant { get }
  /// Where the organisation's "today" is.
  var zone: CivilZone { get }
  /// What the log line will say beside the act itself.
  var trace: Trace { get }
}

extension Occasion {
  /// The calendar date it is for the organisation.
  public var today: CivilDate { zone.date(of: now) }

  /// Says which things a list showed: they all stand in the act's one log line.
  public func shows(_ ids: some Sequence<String>) { trace.shown.append(contentsOf: ids) }

  public func shows<Subject>(_ ids: some Sequence<Identifier<Subject>>) { shows(ids.map(\.rawValue)) }

  /// Says that the act also reached this thing: what was made, or what a change in one thing did to another.
  public func touches(_ object: ObjectReference) { trace.touched.append(object.description) }

  /// Says whose data it is, where that is known only after looking.
  public func concerns(_ client: PersonID) { trace.client = client }

  /// Says what was searched for and how much was found. The log keeps a keyed hash of the query, not the words.
  public func searched(for query: String, hits: Int) {
    trace.query = query
    trace.hits = hits
  }
}

/// What a body adds to its log line.
public final class Trace {
  var shown: [String] = []
  var touched: [String] = []
  var client: PersonID?
  var query: String?
  var hits: Int?

  init() {}
}
