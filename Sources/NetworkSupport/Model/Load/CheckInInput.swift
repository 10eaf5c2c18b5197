import Accountability
import CivilTime
import Language

/// A check-in as typed.
public struct CheckInInput: Sendable, Hashable {
  /// 0 to 10.
  public var heaviness = ""
  /// 0 to 10; empty: not asked.
  public var stamina = ""
  public var words = ""
  /// Empty: today.
  public var on = ""
  /// Empty: nothing agreed about asking again.
  public var againOn = ""
  /// Of the check-in as the form showed it; 0 for a new one.
  public var version = 0

  public init() {}

  public init(_ checkIn: HelperCheckIn) {
    heaviness = String(checkIn.heaviness)
    stamina = checkIn.stamina.map { String($0) } ?? ""
    words = checkIn.words ?? ""
    on = checkIn.on.typed
    againOn = checkIn.againOn?.typed ?? ""
    version = checkIn.version
  }

  /// The check-in with what was typed put in.
  /// - Throws: `Refusal.invalid`, problems at the fields of this form by their names here.
  func checked(_ checkIn: HelperCheckIn, today: CivilDate) throws(Refusal) -> HelperCheckIn {
    var check = FormCheck(today: today)
    var changed = checkIn
    if FormCheck.clean(heaviness).isEmpty {
      check.say(
        "heaviness",
        Phrase(
          nl: "Kies hoe zwaar het is, van 0 tot en met 10.", en: "Choose how heavy it is, from 0 to 10."))
    }
    changed.heaviness = Self.number("heaviness", heaviness, &check) ?? checkIn.heaviness
    changed.stamina = Self.number("stamina", stamina, &check)
    changed.words = check.text("words", words, most: FormCheck.Length.words)
    changed.on = check.pastDate("on", on) ?? today
    changed.againOn = check.date("againOn", againOn)
    if let again = changed.againOn, again <= changed.on {
      check.say(
        "againOn",
        Phrase(
          nl: "Kies een dag na de dag waarop het is gevraagd.", en: "Choose a day after the day it was asked."))
    }
    guard check.problems.isEmpty else { throw .invalid(check.problems) }
    return changed
  }

  /// A number from 0 to 10, or nothing.
  private static func number(_ field: String, _ typed: String, _ check: inout FormCheck) -> Int? {
    let clean = FormCheck.clean(typed)
    guard !clean.isEmpty else { return nil }
    guard let number = Int(clean), (0...10).contains(number) else {
      check.say(field, Phrase(nl: "Kies een getal van 0 tot en met 10.", en: "Choose a number from 0 to 10."))
      return nil
    }
    return number
  }
}
