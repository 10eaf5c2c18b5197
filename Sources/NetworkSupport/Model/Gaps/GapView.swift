public import CivilTime
public import PersonalNetwork
public import Storage

/// What the client thinks of one kind of support, and what was chosen to do about it. Nothing of it is compulsory: that
/// nobody asked yet is an answer too.
public struct GapView: Sendable, Hashable {
  public let dossier: DossierID
  public let function: SupportFunction
  /// Nil: not asked yet.
  public var answer: GapAnswer?
  /// In the client's own words.
  public var words: String?
  /// Only with the answer *not now*.
  public var notNow: NotNow?
  public var intervention: Intervention?
  /// What they are going to do, in words.
  public var plan: String?
  /// The day this was last talked about.
  public var saidOn: CivilDate
  /// 0 when nothing was ever written.
  public var version: Int

  public init(
    dossier: DossierID, function: SupportFunction, answer: GapAnswer? = nil, words: String? = nil,
    notNow: NotNow? = nil, intervention: Intervention? = nil, plan: String? = nil, saidOn: CivilDate,
    version: Int = 0
  ) {
    self.dossier = dossier
    self.function = function
    self.answer = answer
    self.words = words
    self.notNow = notNow
    self.intervention = intervention
    self.plan = plan
    self.saidOn = saidOn
    self.version = version
  }

  /// The gap's name as history and links keep it: the dossier and the function.
  public var name: String { GapView.name(of: function, in: dossier) }

  public static func name(of function: SupportFunction, in dossier: DossierID) -> String {
    "\(dossier.rawValue)/\(function.rawValue)"
  }
}

/// What the client says about a kind of support.
public enum GapAnswer: String, CaseIterable, Sendable, Codable {
  /// "Hier wil ik iets mee."
  case change
  /// "Dit is goed zo."
  case fine
  /// "Nu niet."
  case notNow
}

/// What goes with *not now*: why, in the client's words, and when it may be raised again, by whom.
public struct NotNow: Sendable, Hashable {
  public var why: String?
  /// Nil: it is not to be raised again until the client does.
  public var againOn: CivilDate?
  /// Who may raise it.
  public var againBy: Doer?

  public init(why: String? = nil, againOn: CivilDate? = nil, againBy: Doer? = nil) {
    self.why = why
    self.againOn = againOn
    self.againBy = againBy
  }
}

/// The four ways to work on a network.
public enum Intervention: String, CaseIterable, Sendable, Codable {
  /// Look for new people.
  case buildUp
  /// Keep up what works.
  case support
  /// Make a tie stronger, or restore it.
  case strengthen
  /// Wind down what does no good or is no longer needed.
  case windDown
}
