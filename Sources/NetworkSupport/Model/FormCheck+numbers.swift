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

  /// Hours a week: 0–168, with a comma or a point, or nothing.
  mutating func hours(_ field: String, _ typed: String) -> Double? {
    let clean = Self.clean(typed).replacing(",", with: ".")
    guard !clean.isEmpty else { return nil }
    let isPlain = clean.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
    guard isPlain, let hours = Double(clean), (0...168).contains(hours) else {
      say(
        field,
        Phrase(
          nl: "Vul het aantal uren per week in, bijvoorbeeld 2 of 1,5. Leeg laten mag ook.",
          en: "Fill in the number of hours a week, for example 2 or 1.5. You may also leave it empty."))
      return nil
    }
    return hours
  }
}
