public import Access
public import CivilTime
public import Storage

/// What the body of a look has in hand.
public final class Look: Occasion {
  public let connection: any Connection
  public let actor: Actor
  public let rights: Set<Right>
  public let now: Instant
  public let zone: CivilZone
  public let trace = Trace()

  init(connection: any Connection, actor: Actor, rights: Set<Right>, now: Instant, zone: CivilZone) {
    self.connection = connection
    self.actor = actor
    self.rights = rights
    self.now = now
    self.zone = zone
  }
}
