import CivilTime
import Language

extension FormCheck {
  /// How often; problems at `rhythmKind`, `rhythmCount`, `rhythmDays` and `rhythmWords`.
  mutating func rhythm(_ input: RhythmInput) -> Recurrence? {
    let before = problems.count
    guard let kind: RhythmInput.Kind = choice("rhythmKind", input.kind) else {
      if problems.count == before { say("rhythmKind", Phrase(nl: "Kies hoe vaak.", en: "Choose how often.")) }
      return nil
    }
    switch kind {
    case .once: return .once
    case .irregular:
      let ask = Phrase(
        nl: "Schrijf op hoe vaak, bijvoorbeeld: als het uitkomt.", en: "Write how often, for example: when it suits.")
      return required("rhythmWords", input.words, ask: ask).map { .irregular($0) }
    case .everyDays: return count(input, most: 366).map { .everyDays($0) }
    case .everyMonths: return count(input, most: 24).map { .everyMonths($0) }
    case .timesAWeek: return count(input, most: 50).map { .timesAWeek($0) }
    case .timesAMonth: return count(input, most: 60).map { .timesAMonth($0) }
    case .everyWeeks:
      let weekdays = weekdays(input.weekdays)
      return count(input, most: 52).map { .everyWeeks($0, on: weekdays) }
    }
  }

  private mutating func count(_ input: RhythmInput, most: Int) -> Int? {
    let clean = Self.clean(input.count)
    guard !clean.isEmpty else { return 1 }
    guard let count = Int(clean), (1...most).contains(count) else {
      say(
        "rhythmCount",
        Phrase(nl: "Vul een getal in van 1 tot en met \(most).", en: "Fill in a number from 1 to \(most)."))
      return nil
    }
    return count
  }

  private mutating func weekdays(_ typed: [String]) -> Set<Weekday> {
    var found: Set<Weekday> = []
    for code in typed where !code.isEmpty {
      if let day = Int(code).flatMap(Weekday.init(rawValue:)) {
        found.insert(day)
      } else {
        say("rhythmDays", Self.chooseFromList)
      }
    }
    return found
  }
}
