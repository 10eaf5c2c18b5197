import Accountability
import CivilTime
import Language

/// What the client thinks of one kind of support, as typed.
public struct GapViewInput: Sendable, Hashable {
  /// A `GapAnswer` code; empty: not asked yet.
  public var answer = ""
  public var words = ""
  /// Why not now, in the client's words.
  public var why = ""
  public var againOn = ""
  /// `Doer.code` of who may raise it again; empty: not said.
  public var againBy = ""
  /// An `Intervention` code; empty: not chosen.
  public var intervention = ""
  public var plan = ""
  /// Empty: today.
  public var saidOn = ""
  /// Of the view as the form showed it; 0 when nothing was written yet.
  public var version = 0

  public init() {}

  /// The form of what is stored. The day is asked anew: this is another conversation.
  public init(_ view: GapView) {
    answer = view.answer?.rawValue ?? ""
    words = view.words ?? ""
    why = view.notNow?.why ?? ""
    againOn = view.notNow?.againOn?.typed ?? ""
    againBy = view.notNow?.againBy?.code ?? ""
    intervention = view.intervention?.rawValue ?? ""
    plan = view.plan ?? ""
    version = view.version
  }

  /// The view with what was typed put in.
  /// - Throws: `Refusal.invalid`, problems at the fields of this form by their names here.
  func checked(_ view: GapView, today: CivilDate) throws(Refusal) -> GapView {
    var check = FormCheck(today: today)
    var changed = view
    changed.answer = check.choice("answer", answer)
    changed.words = check.text("words", words, most: FormCheck.Length.words)
    changed.notNow = checkedNotNow(&check, isAnswer: changed.answer == .notNow, stored: view.notNow)
    changed.intervention = check.choice("intervention", intervention)
    changed.plan = check.text("plan", plan, most: FormCheck.Length.words)
    changed.saidOn = check.pastDate("saidOn", saidOn) ?? today
    guard check.problems.isEmpty else { throw .invalid(check.problems) }
    return changed
  }

  private func checkedNotNow(_ check: inout FormCheck, isAnswer: Bool, stored: NotNow?) -> NotNow? {
    let why = check.text("why", why, most: FormCheck.Length.words)
    let on = check.date("againOn", againOn)
    let by = againBy.isEmpty ? nil : Doer(code: againBy)
    if by == nil && !againBy.isEmpty { check.say("againBy", FormCheck.chooseFromList) }
    // A day that has come may stay while other words are written; a new one lies ahead.
    if let on, on <= check.today, isAnswer, on != stored?.againOn {
      check.say(
        "againOn",
        Phrase(
          nl: "Kies een latere dag. Mag het nu al? Kies dan een ander antwoord.",
          en: "Choose a later day. May it be raised now? Then choose another answer."))
    }
    let notNow = NotNow(why: why, againOn: on, againBy: by)
    guard isAnswer else {
      if why != nil || on != nil {
        check.say(
          "answer",
          Phrase(
            nl: "Kies ‘nu niet’, of maak leeg waarom en wanneer weer.",
            en: "Choose ‘not now’, or empty why and when again."))
      }
      return nil
    }
    return notNow
  }
}
