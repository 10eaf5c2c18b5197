public import Access
public import CivilTime
public import People
public import Storage

extension LogBook {
  /// Writes the line of something that was done at the command line by whoever keeps the machine: nobody signed in, and no rule
  /// allowed it but the right to the files. In the transaction of what was done.
  public func noteAtMachine(
    _ event: String, _ action: ActionKind, on object: ObjectReference, organisation: OrganisationID?, at now: Instant,
    _ c: any Connection
  ) throws {
    let line = LogLine(
      id: identifiers.next(), format: LogLine.currentFormat, at: now, event: event, action: action, outcome: .done,
      refusal: nil, purpose: nil, ground: nil, account: nil, role: nil, onBehalfOf: nil, organisation: organisation,
      sessionHash: nil, accessPoint: .commandLine, client: nil, objectKind: object.kind.name, objectID: object.id,
      objectPart: object.part, shown: [], touched: [], queryHash: nil, hits: nil, emergencyReason: nil, rule: nil,
      permission: nil)
    try LogRecords.insert(line, c)
  }
}
