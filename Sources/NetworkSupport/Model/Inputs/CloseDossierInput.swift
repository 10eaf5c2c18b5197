import Accountability
import CivilTime
import Language

/// The form of closing a dossier, as typed.
public struct CloseDossierInput: Sendable, Hashable {
  /// Empty: today.
  public var on: String
  /// What stands now, in words.
  public var note: String
  public var version: Int

  public init(on: String = "", note: String = "", version: Int) {
    self.on = on
    self.note = note
    self.version = version
  }

  /// - Throws: `Refusal.invalid`, problems at `on` and `note`.
  func checked(today: CivilDate, openedOn: CivilDate) throws(Refusal) -> DossierClosing {
    var check = FormCheck(today: today)
    let day = check.pastDate("on", on)
    if let day, day < openedOn {
      check.say(
        "on",
        Phrase(
          nl: "Vul een dag in op of na \(openedOn.longPhrase.nl). Toen begon dit dossier.",
          en: "Fill in a day on or after \(openedOn.longPhrase.en). That is when this dossier began."))
    }
    let note = check.text("note", note, most: FormCheck.Length.words)
    guard check.problems.isEmpty else { throw .invalid(check.problems) }
    return DossierClosing(on: day ?? today, note: note)
  }
}
