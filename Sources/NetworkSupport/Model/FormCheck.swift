import Accountability
import CivilTime
import Language

/// Reads what a person typed, field by field, and gathers what has to be said back: every problem of a form at once, each
/// with what to do. What is typed is trimmed; control characters other than line ends are dropped.
struct FormCheck {
  let today: CivilDate
  private(set) var problems: [FieldProblem] = []

  init(today: CivilDate) { self.today = today }

  mutating func say(_ field: String, _ message: Phrase) {
    problems.append(FieldProblem(field: field, message: message))
  }

  /// The longest a text may be, in characters.
  enum Length {
    static let name = 120
    static let line = 300
    static let words = 4000
  }

  /// A text that may stay empty.
  mutating func text(_ field: String, _ typed: String, most: Int = Length.line) -> String? {
    let clean = Self.clean(typed)
    if clean.count > most {
      say(
        field,
        Phrase(
          nl: "Maak de tekst korter: hoogstens \(most) tekens.",
          en: "Make the text shorter: at most \(most) characters."))
    }
    return clean.isEmpty ? nil : clean
  }

  /// A text that is needed; `ask` says what to fill in.
  mutating func required(_ field: String, _ typed: String, most: Int = Length.line, ask: Phrase) -> String? {
    let found = text(field, typed, most: most)
    if found == nil { say(field, ask) }
    return found
  }

  /// A choice from a list. Anything else than a code of the list can only come from a tampered or old form.
  mutating func choice<Value: RawRepresentable>(_ field: String, _ typed: String, as type: Value.Type = Value.self)
    -> Value? where Value.RawValue == String
  {
    let code = Self.clean(typed)
    guard !code.isEmpty else { return nil }
    let value = Value(rawValue: code)
    if value == nil { say(field, Self.chooseFromList) }
    return value
  }

  mutating func choices<Value: RawRepresentable & Hashable>(_ field: String, _ typed: [String]) -> Set<Value>
  where Value.RawValue == String {
    var values: Set<Value> = []
    for code in typed {
      if let value: Value = choice(field, code) { values.insert(value) }
    }
    return values
  }

  /// A day that may stay empty.
  mutating func date(_ field: String, _ typed: String) -> CivilDate? {
    let clean = Self.clean(typed)
    guard !clean.isEmpty else { return nil }
    do {
      return try CivilDate.parse(clean, today: today)
    } catch {
      say(field, error.phrase)
      return nil
    }
  }

  mutating func requiredDate(_ field: String, _ typed: String, ask: Phrase) -> CivilDate? {
    if Self.clean(typed).isEmpty { say(field, ask) }
    return date(field, typed)
  }

  /// Something that has happened cannot lie ahead.
  mutating func pastDate(_ field: String, _ typed: String) -> CivilDate? {
    let found = date(field, typed)
    if let found, found > today {
      say(field, Phrase(nl: "Vul vandaag of een eerdere dag in.", en: "Fill in today or an earlier day."))
    }
    return found
  }

  mutating func roughDate(_ field: String, _ typed: String) -> RoughDate? {
    let clean = Self.clean(typed)
    guard !clean.isEmpty else { return nil }
    do {
      let found = try RoughDate.parse(clean, today: today)
      if let earliest = found.earliest, earliest > today {
        say(field, Phrase(nl: "Vul een jaar of dag in die al geweest is.", en: "Fill in a year or day in the past."))
      }
      return found
    } catch {
      say(field, error.phrase)
      return nil
    }
  }

  static let chooseFromList = Phrase(nl: "Kies een antwoord uit de lijst.", en: "Choose an answer from the list.")

  /// Line ends as `\n`, no other control characters, no blanks at the ends.
  static func clean(_ typed: String) -> String {
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in typed.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\r": kept.append("\n")
      case "\n" where previous == "\r": continue
      case "\n", "\t": kept.append(scalar)
      default: if scalar.properties.generalCategory != .control { kept.append(scalar) }
      }
    }
    let start = kept.drop { $0.properties.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(Substring.UnicodeScalarView(start[...last]))
  }
}
