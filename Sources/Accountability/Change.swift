public import Access
public import CivilTime
public import Storage

/// What the body of a change has in hand. The body may be run again after a serialisation failure, each time with a new `Change`,
/// so it does nothing but read, write and record through this one. To refuse, it throws a `Refusal`: everything it did is
/// undone, and the refusal's line is committed.
public final class Change: Occasion {
  public let connection: any Connection
  public let actor: Actor
  public let rights: Set<Right>
  public let now: Instant
  public let zone: CivilZone
  public let identifiers: any IdentifierSource
  public let trace = Trace()
  let act: Act

  init(
    _ act: Act, connection: any Connection, actor: Actor, rights: Set<Right>, now: Instant, zone: CivilZone,
    identifiers: any IdentifierSource
  ) {
    self.act = act
    self.connection = connection
    self.actor = actor
    self.rights = rights
    self.now = now
    self.zone = zone
    self.identifiers = identifiers
  }

  /// Refuses when somebody else changed the thing since the writer saw it.
  /// - Parameters:
  ///   - version: what the form carried back.
  ///   - current: what the row says, read in this transaction.
  ///   - thing: for saying who changed it, from its history.
  ///   - texts: every field of the form, as sent and as stored.
  /// - Throws: `Refusal.conflict` with both texts.
  public func expect(
    version: Int, current: Int, of thing: HistoryThing, texts: @autoclosure () throws -> [Conflict.Text]
  ) throws {
    guard version != current else { return }
    let last = try History.latest(of: thing, connection)
    throw Refusal.conflict(
      Conflict(
        seenVersion: version, currentVersion: current, changedBy: last?.actorName, changedAt: last?.at,
        texts: try texts()))
  }

  /// Keeps what changed, in the same transaction. Every change of something that can be edited is recorded.
  /// - Parameters:
  ///   - version: the version the thing has after this change.
  ///   - scope: the protected object whose history page shows it; the act's own object unless said otherwise.
  ///   - undoes: the entry that this change takes back.
  @discardableResult
  public func record(
    _ thing: HistoryThing, version: Int, _ changes: [FieldChange], within scope: ObjectReference? = nil,
    undoes: HistoryEntryID? = nil
  ) throws -> HistoryEntryID {
    let scope = scope ?? act.object
    let entry = HistoryEntry(
      id: identifiers.next(), scopeKind: scope.kind.name, scopeID: scope.id, thing: thing, version: version, at: now,
      account: actor.account, actorName: actor.name, event: act.event, changes: changes, undoes: undoes)
    try History.add(entry, connection)
    return entry.id
  }

  /// Throws away what the actor was writing in the form of this key: it is now saved for real.
  public func discardDraft(_ key: String) throws {
    try DraftRecords.discard(key, of: actor.account, connection)
  }
}
