public import CivilTime
import People
public import PersonalNetwork

/// Who does what for whom, how often, how long, until when, who pays and who takes over. Professionals' contacts are
/// agreements too. An agreement hangs on the person, not on a wave.
public struct Agreement: Sendable, Hashable, Identifiable {
  public let id: AgreementID
  public let dossier: DossierID
  public var what: String
  /// The function it serves, of the six.
  public var function: SupportFunction?
  public var doer: Doer
  public var forWhom: Beneficiary
  public var rhythm: Recurrence
  /// Minutes each time, 1–1440; optional, for how often matters more than how long.
  public var minutes: Int?
  public var from: CivilDate
  /// The moment to decide together: go on or stop.
  public var reviewOn: CivilDate?
  public var until: CivilDate?
  public var costs: String?
  public var payer: String?
  /// Who takes over when it fails.
  public var standIn: String?
  public var consent: AgreedBy?
  public var state: AgreementState
  /// Why it was agreed although there was something to weigh; nil when there was nothing.
  public var decision: AgreementDecision?
  public var version: Int

  public init(
    id: AgreementID, dossier: DossierID, what: String, function: SupportFunction? = nil, doer: Doer,
    forWhom: Beneficiary = .client, rhythm: Recurrence, minutes: Int? = nil, from: CivilDate,
    reviewOn: CivilDate? = nil, until: CivilDate? = nil, costs: String? = nil, payer: String? = nil,
    standIn: String? = nil, consent: AgreedBy? = nil, state: AgreementState = .proposed,
    decision: AgreementDecision? = nil, version: Int = 1
  ) {
    self.id = id
    self.dossier = dossier
    self.what = what
    self.function = function
    self.doer = doer
    self.forWhom = forWhom
    self.rhythm = rhythm
    self.minutes = minutes
    self.from = from
    self.reviewOn = reviewOn
    self.until = until
    self.costs = costs
    self.payer = payer
    self.standIn = standIn
    self.consent = consent
    self.state = state
    self.decision = decision
    self.version = version
  }

  public var isEnded: Bool { state.ended != nil }

  /// The first day on which something has to be decided: go on or stop, or what a pause comes to.
  public var nextMoment: CivilDate? {
    [reviewOn, until, state.paused?.until].compactMap(\.self).min()
  }

  /// How it stands on a day: what was agreed runs from its first day on.
  public func standing(on today: CivilDate) -> AgreementStanding {
    switch state {
    case .proposed: .proposed
    case .agreed: from <= today ? .running : .agreed
    case .paused: .paused
    case .ended: .ended
    }
  }
}

/// Who said yes, and when.
public struct AgreedBy: Sendable, Hashable {
  public var names: String
  public var on: CivilDate

  public init(_ names: String, on: CivilDate) {
    self.names = names
    self.on = on
  }
}
