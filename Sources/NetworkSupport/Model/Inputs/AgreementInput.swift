import CivilTime
import PersonalNetwork

/// The agreement's form as typed.
public struct AgreementInput: Sendable, Hashable {
  public var what = ""
  /// A `SupportFunction` code, or empty.
  public var function = ""
  /// `Doer.code`.
  public var doer = ""
  /// `Beneficiary.code`; empty: the client.
  public var forWhom = ""
  public var rhythm = RhythmInput()
  public var minutes = ""
  public var from = ""
  /// The moment to go on or stop.
  public var reviewOn = ""
  public var until = ""
  public var costs = ""
  public var payer = ""
  /// Who takes over when it fails.
  public var standIn = ""
  /// Who said yes. Empty: it is a proposal.
  public var agreedBy = ""
  /// Empty: today, when somebody said yes.
  public var agreedOn = ""
  /// The kind of support a new agreement was made from, a `SupportFunction` code; empty when it was not.
  public var gap = ""
  /// What was decided when there was something to weigh first.
  public var weighing = WeighingInput()
  /// Of the agreement as the form showed it; 0 for a new one.
  public var version = 0

  public init() {}

  /// The form of an agreement as stored.
  public init(_ agreement: Agreement) {
    what = agreement.what
    function = agreement.function?.rawValue ?? ""
    doer = agreement.doer.code
    forWhom = agreement.forWhom.code
    rhythm = RhythmInput(agreement.rhythm)
    minutes = agreement.minutes.map { String($0) } ?? ""
    from = agreement.from.typed
    reviewOn = agreement.reviewOn?.typed ?? ""
    until = agreement.until?.typed ?? ""
    costs = agreement.costs ?? ""
    payer = agreement.payer ?? ""
    standIn = agreement.standIn ?? ""
    agreedBy = agreement.consent?.names ?? ""
    agreedOn = agreement.consent?.on.typed ?? ""
    version = agreement.version
  }
}
