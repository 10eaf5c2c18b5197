public import Access
import CivilTime
public import Storage

/// The hand that writes the access log. The ledger writes acts with it; Access hands it what happens at the sign-in desk.
public struct LogBook: AccessWitness {
  let identifiers: any IdentifierSource
  let keys: Keyring

  public init(identifiers: any IdentifierSource, keys: Keyring) {
    self.identifiers = identifiers
    self.keys = keys
  }

  public func note(_ event: AccessEvent, _ c: any Connection) throws {
    try LogRecords.insert(LogLine(event, id: identifiers.next()), c)
  }

  func line(_ act: Act, by actor: Actor, at now: Instant, _ ending: LogLine.Ending) -> LogLine {
    var ending = ending
    ending.queryHash = ending.trace?.query.map(keys.hash(ofQuery:))
    return LogLine(act, by: actor, at: now, ending, id: identifiers.next())
  }
}
