import Accountability
import CivilTime
import Language

/// The form with which an agreement stops, as typed.
public struct StopAgreementInput: Sendable, Hashable {
  /// Empty: today.
  public var on: String
  public var reason: String
  public var version: Int

  public init(on: String = "", reason: String, version: Int) {
    self.on = on
    self.reason = reason
    self.version = version
  }

  /// - Throws: `Refusal.invalid`, problems at `on` and `reason`.
  func checked(today: CivilDate, from: CivilDate) throws(Refusal) -> AgreementEnd {
    var check = FormCheck(today: today)
    let day = check.date("on", on) ?? today
    // An agreement that has not begun may be called off today.
    if day < from && day != today {
      check.say(
        "on", Phrase(nl: "Vul een dag in na het begin van de afspraak.", en: "Fill in a day after the agreement began.")
      )
    }
    if day > today {
      check.say(
        "on",
        Phrase(
          nl: "Vul vandaag of een eerdere dag in. Stopt het later? Vul dan bij de afspraak een einddatum in.",
          en: "Fill in today or an earlier day. Does it stop later? Then fill in a last day with the agreement."))
    }
    let reason = check.required(
      "reason", reason, most: FormCheck.Length.words,
      ask: Phrase(nl: "Schrijf in een paar woorden op waarom het stopt.", en: "Write in a few words why it stops."))
    guard check.problems.isEmpty, let reason else { throw .invalid(check.problems) }
    return AgreementEnd(on: day, reason: reason)
  }
}

/// The form with which an agreement pauses, as typed.
public struct PauseAgreementInput: Sendable, Hashable {
  /// Empty: today.
  public var since: String
  public var reason: String
  /// When to look at it again; may stay empty.
  public var until: String
  public var version: Int

  public init(since: String = "", reason: String, until: String = "", version: Int) {
    self.since = since
    self.reason = reason
    self.until = until
    self.version = version
  }

  /// - Throws: `Refusal.invalid`, problems at `since`, `reason` and `until`.
  func checked(today: CivilDate) throws(Refusal) -> AgreementPause {
    var check = FormCheck(today: today)
    let since = check.pastDate("since", since) ?? today
    let until = check.date("until", until)
    if let until, until <= since {
      check.say(
        "until",
        Phrase(nl: "Vul een dag in na het begin van de pauze.", en: "Fill in a day after the pause began."))
    }
    let reason = check.required(
      "reason", reason, most: FormCheck.Length.words,
      ask: Phrase(nl: "Schrijf in een paar woorden op waarom het stil ligt.", en: "Write in a few words why it pauses.")
    )
    guard check.problems.isEmpty, let reason else { throw .invalid(check.problems) }
    return AgreementPause(since: since, reason: reason, until: until)
  }
}
