public import CivilTime
import Language

/// Making up with somebody, in the words of those it is about: who was hurt, what each needs to hear, who goes to whom, who
/// helps. The client may stop at any moment, without a reason.
public struct TieRepair: Sendable, Hashable {
  public var hurt: String?
  public var clientNeeds: String?
  public var otherNeeds: String?
  /// Who approaches whom, and how.
  public var approach: String?
  /// Who mediates.
  public var mediator: String?
  /// Since when it rests.
  public var stoppedOn: CivilDate?
  /// 0 when nothing was written yet.
  public var version: Int

  public init(
    hurt: String? = nil, clientNeeds: String? = nil, otherNeeds: String? = nil, approach: String? = nil,
    mediator: String? = nil, stoppedOn: CivilDate? = nil, version: Int = 0
  ) {
    self.hurt = hurt
    self.clientNeeds = clientNeeds
    self.otherNeeds = otherNeeds
    self.approach = approach
    self.mediator = mediator
    self.stoppedOn = stoppedOn
    self.version = version
  }

  /// Whether somebody wrote something down, also when it rests now.
  public var isWritten: Bool { version > 0 }
}

extension TieRepair: Tracked {
  public static let fields: [TrackedField<TieRepair>] = [
    .text("hurt", Phrase(nl: "wat er is gebeurd", en: "what happened"), \.hurt),
    .text("clientNeeds", Phrase(nl: "wat de cliënt nodig heeft", en: "what the client needs"), \.clientNeeds),
    .text("otherNeeds", Phrase(nl: "wat de ander nodig heeft", en: "what the other needs"), \.otherNeeds),
    .text("approach", Phrase(nl: "wie naar wie gaat", en: "who goes to whom"), \.approach),
    .text("mediator", Phrase(nl: "wie erbij helpt", en: "who helps"), \.mediator),
    .date("stoppedOn", Phrase(nl: "gestopt op", en: "stopped on"), \.stoppedOn),
  ]
}
