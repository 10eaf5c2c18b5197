public import Access
public import CivilTime
public import Language
public import Markup
public import Storage

/// What the frame needs to know of a workspace. `Workplace.Workspace` asks the same and more.
public protocol MountedWorkspace: Sendable {
  /// What the header calls it.
  var name: Phrase { get }
  /// Where it begins.
  var home: Address { get }
  /// The first path segment of all its addresses.
  var pathPrefix: String { get }
  /// What the log page calls its events.
  var eventLabels: [String: Phrase] { get }
  /// A query that finds something when this person's header shows the workspace; nil when everyone's does, as by default.
  func offer(to actor: Actor, at now: Instant) -> SQL?
  /// The scripts and style sheets it brings; its pages name those they need.
  var assets: [Asset] { get }
  /// Answers a visit to an address of this workspace; `segments` starts with the prefix. Nil: there is no such address.
  func answer(_ segments: [String], _ visit: Visit) async throws -> Answer?
  /// What waits here for this person.
  func waiting(for actor: Actor, on today: CivilDate, _ connection: any Connection) throws -> [WaitingItem]
}

extension MountedWorkspace {
  /// A workspace brings no assets unless it says so.
  public var assets: [Asset] { [] }

  /// A workspace is offered to everyone unless it says otherwise.
  public func offer(to actor: Actor, at now: Instant) -> SQL? { nil }

  func isOffered(to actor: Actor, at now: Instant, _ c: any Connection) throws -> Bool {
    try offer(to: actor, at: now).map { query throws in try c.exists(query) } ?? true
  }
}
