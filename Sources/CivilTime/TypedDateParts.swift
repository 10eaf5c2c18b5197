internal import Language

/// What stands in a typed date, before asking whether such a day exists.
struct TypedDateParts {
  private(set) var day = 0
  private(set) var month = 0
  /// The digits of the year as typed, because `26` and `0026` differ; nil when there is none.
  private(set) var year: Substring?
  /// Days from today, when the date is a word such as "morgen".
  private(set) var relativeDays: Int?

  init(_ typed: String) throws(CivilDateProblem) {
    let text = typed.prefix(60).lowercased()
    let tokens = Self.tokens(of: text)
    guard let first = tokens.first else {
      throw text.contains(where: { !$0.isWhitespace }) ? .notADate : .empty
    }
    if tokens.count == 1, let days = Self.relativeWords[String(first)] {
      relativeDays = days
      return
    }
    guard text.allSatisfy({ $0.isLetter || $0.isASCII && $0.isNumber || " \t-/.,'’".contains($0) }) else {
      throw .notADate
    }
    let parts = tokens.filter { !Self.ignoredWords.contains(String($0)) }
    guard read(numbers: parts) || read(withMonthName: parts) else { throw .notADate }
  }

  /// `3 3 2026`, `2026 3 3`, `3 3`, or `03032026`.
  private mutating func read(numbers parts: [Substring]) -> Bool {
    guard parts.allSatisfy({ Int(digits: $0) != nil }) else { return false }
    if parts.count == 1, parts[0].count == 8 {
      return assign(day: parts[0].prefix(2), month: parts[0].dropFirst(2).prefix(2), year: parts[0].suffix(4))
    }
    switch parts.count {
    case 2: return assign(day: parts[0], month: parts[1], year: nil)
    case 3 where parts[0].count == 4: return assign(day: parts[2], month: parts[1], year: parts[0])
    case 3: return assign(day: parts[0], month: parts[1], year: parts[2])
    default: return false
    }
  }

  /// `3 maart 2026`, `3 mrt`, `March 3 2026`.
  private mutating func read(withMonthName parts: [Substring]) -> Bool {
    guard 2...3 ~= parts.count, let place = parts.prefix(2).firstIndex(where: { Month(word: $0) != nil }),
      let named = Month(word: parts[place])
    else { return false }
    let numbers = parts[..<place] + parts[(place + 1)...]
    guard numbers.allSatisfy({ Int(digits: $0) != nil }), let first = numbers.first else { return false }
    return assign(day: first, month: Substring(String(named.rawValue)), year: numbers.dropFirst().first)
  }

  private mutating func assign(day: Substring, month: Substring, year: Substring?) -> Bool {
    guard day.count <= 2, month.count <= 2, let dayNumber = Int(digits: day), let monthNumber = Int(digits: month)
    else { return false }
    (self.day, self.month, self.year) = (dayNumber, monthNumber, year)
    return true
  }

  /// Runs of digits and runs of letters.
  private static func tokens(of text: String) -> [Substring] {
    var tokens: [Substring] = []
    var rest = text[...]
    while let character = rest.first {
      let run = rest.prefix { character.isNumber ? $0.isNumber : $0.isLetter }
      if run.isEmpty {
        rest.removeFirst()
      } else {
        tokens.append(run)
        rest = rest[run.endIndex...]
      }
    }
    return tokens
  }

  private static let relativeWords = [
    "eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2, "yesterday": -1, "today": 0,
    "tomorrow": 1,
  ]

  /// Words that may stand in a date and say nothing more: weekdays and the endings of ordinal numbers.
  private static let ignoredWords: Set<String> = {
    var words: Set<String> = ["e", "de", "ste", "st", "nd", "rd", "th", "of", "op", "on"]
    for weekday in Weekday.allCases {
      for phrase in [weekday.name, weekday.shortName] {
        words.insert(phrase.nl.lowercased())
        words.insert(phrase.en.lowercased())
      }
    }
    return words
  }()
}
