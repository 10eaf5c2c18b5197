import Access
import CivilTime
import Storage

extension LogLine {
  /// What comes of an act: the parts of a line that only its end knows.
  struct Ending {
    var outcome: Outcome
    var refusal: Refusal?
    var rule: String?
    var trace: Trace?
    var queryHash: String?
  }

  /// The line of an act by somebody signed in.
  init(_ act: Act, by actor: Actor, at now: Instant, _ ending: Ending, id: LogLineID) {
    self.init(
      id: id, format: LogLine.currentFormat, at: now, event: act.event, action: act.action, outcome: ending.outcome,
      refusal: ending.refusal?.code, purpose: act.purpose, ground: act.ground, account: actor.account,
      role: ending.rule.flatMap(LogLine.role(inRule:)), onBehalfOf: act.onBehalfOf, organisation: actor.organisation,
      sessionHash: actor.sessionHash, accessPoint: actor.accessPoint, client: ending.trace?.client ?? act.client,
      objectKind: act.object.kind.name, objectID: act.object.id, objectPart: act.object.part,
      shown: ending.trace?.shown ?? [], touched: ending.trace?.touched ?? [], queryHash: ending.queryHash,
      hits: ending.trace?.hits, emergencyReason: act.emergencyReason, rule: ending.rule, permission: act.permission)
  }

  /// A rule's name is "role@level".
  private static func role(inRule name: String) -> Role? {
    Role(rawValue: String(name.prefix { $0 != "@" }))
  }

  /// The line of something about signing in.
  init(_ event: AccessEvent, id: LogLineID) {
    self.init(
      id: id, format: LogLine.currentFormat, at: event.at, event: event.what.rawValue, action: .execute,
      outcome: event.result == .done ? .done : .refused, refusal: event.result == .done ? nil : "notAllowed",
      purpose: nil, ground: nil, account: event.account, role: nil, onBehalfOf: nil, organisation: event.organisation,
      sessionHash: event.sessionHash, accessPoint: event.accessPoint, client: nil, objectKind: "account",
      objectID: event.account?.rawValue, objectPart: nil, shown: [], touched: [], queryHash: nil, hits: nil,
      emergencyReason: nil, rule: nil, permission: nil)
  }
}
