import Accountability
import CivilTime
import Language
import PersonalNetwork

/// The form with which somebody leaves the network, as typed.
public struct EndTieInput: Sendable, Hashable {
  /// An `Ending.Kind` code.
  public var ending: String
  /// May stay empty: not everybody knows the day.
  public var on: String
  public var note: String
  public var version: Int

  public init(ending: String, on: String = "", note: String = "", version: Int) {
    self.ending = ending
    self.on = on
    self.note = note
    self.version = version
  }

  /// - Throws: `Refusal.invalid`, problems at `ending`, `on` and `note`.
  func checked(today: CivilDate, since: RoughDate?) throws(Refusal) -> MemberEnding {
    var check = FormCheck(today: today)
    let kind: Ending.Kind? = check.choice("ending", ending)
    if kind == nil && check.problems.isEmpty {
      check.say("ending", Phrase(nl: "Kies wat er is gebeurd.", en: "Choose what happened."))
    }
    let day = check.pastDate("on", on)
    if let day, let since = since?.earliest, day < since {
      check.say(
        "on",
        Phrase(
          nl: "Vul een dag in na het begin van dit contact, of laat de dag leeg.",
          en: "Fill in a day after this contact began, or leave the day empty."))
    }
    let note = check.text("note", note, most: FormCheck.Length.words)
    guard check.problems.isEmpty, let kind else { throw .invalid(check.problems) }
    return MemberEnding(kind, on: day, note: note)
  }
}
