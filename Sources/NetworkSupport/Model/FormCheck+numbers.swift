import Language

extension FormCheck {
  /// Minutes each time: 1–1440, or nothing.
  mutating func minutes(_ field: String, _ typed: String) -> Int? {
    let clean = Self.clean(typed)
    guard !clean.isEmpty else { return nil }
    guard let minutes = Int(clean), (1...1440).contains(minutes) else {
      say(
        field,
        Phrase(
          nl: "Vul het aantal minuten in als getal, van 1 tot en met 1440. Leeg laten mag ook.",
          en: "Fill in the number of minutes, from 1 to 1440. You may also leave it empty."))
      return nil
    }
    return minutes
  }

  /// A number of hours a week, with a comma or a point.
  mutating func hours(_ field: String, _ typed: String) -> Double? {
    perWeek(
      field, typed, most: 168,
      ask: Phrase(
        nl: "Vul het aantal uren per week in, bijvoorbeeld 2 of 1,5. Leeg laten mag ook.",
        en: "Fill in the number of hours a week, for example 2 or 1.5. You may also leave it empty."))
  }

  /// A number of times a week; half a time is once in two weeks.
  mutating func times(_ field: String, _ typed: String) -> Double? {
    perWeek(
      field, typed, most: 70,
      ask: Phrase(
        nl: "Vul in hoe vaak per week, bijvoorbeeld 2. Om de week is 0,5. Leeg laten mag ook.",
        en: "Fill in how often a week, for example 2. Every other week is 0.5. You may also leave it empty."))
  }

  private mutating func perWeek(_ field: String, _ typed: String, most: Double, ask: Phrase) -> Double? {
    let clean = Self.clean(typed).replacing(",", with: ".")
    guard !clean.isEmpty else { return nil }
    let isPlain = clean.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
    guard isPlain, let amount = Double(clean), (0...most).contains(amount) else {
      say(field, ask)
      return nil
    }
    return amount
  }
}
