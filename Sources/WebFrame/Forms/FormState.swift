public import Accountability
public import Serving

/// Where a form stands in its life: fresh, sent with problems, brought back from a draft, or overtaken by somebody else.
public struct FormSituation: Sendable, Hashable {
  /// What was typed, in place of what is stored: the form that was just sent, or the draft that was kept.
  public var entered: FormData?
  /// What has to be changed.
  public var problems: [FieldProblem]
  /// What to weigh before it is saved; see `Refusal.consider`.
  public var considerations: [FieldProblem]
  /// Whether somebody else saved in the meantime, so that both texts are shown.
  public var hasConflict: Bool
  /// When the draft that is shown was kept, in words ("3 maart 2026, 14:05"); nil when no draft is shown.
  public var draftKept: String?

  /// A form that nobody has touched.
  public static let fresh = FormSituation()

  /// A form in this situation.
  public init(
    entered: FormData? = nil, problems: [FieldProblem] = [], considerations: [FieldProblem] = [],
    hasConflict: Bool = false, draftKept: String? = nil
  ) {
    self.entered = entered
    self.problems = problems
    self.considerations = considerations
    self.hasConflict = hasConflict
    self.draftKept = draftKept
  }
}

/// What every form carries besides its fields.
public struct FormState: Sendable, Hashable {
  /// The token that proves that the form came from our own page.
  public var csrf: String
  /// The key of this form: sent twice, done once.
  public var receipt: String
  /// The address of the page the form stands on.
  public var page: String
  /// Where the form stands in its life.
  public var situation: FormSituation

  /// The state of a form on this page. In the product it comes from `Visit.formState()`; tests make their own.
  public init(csrf: String, receipt: String, page: String, situation: FormSituation = .fresh) {
    self.csrf = csrf
    self.receipt = receipt
    self.page = page
    self.situation = situation
  }
}
