public import Language

/// Why a typed date could not be read; its ``phrase`` says what to do.
public enum CivilDateProblem: Error, Sendable, Hashable {
  /// Nothing was typed.
  case empty
  /// What was typed does not look like a date.
  case notADate
  /// There is no such month.
  case noSuchMonth(Int)
  /// The month has no such day. Without a year, the day exists in no year.
  case noSuchDay(month: Int, year: Int?)
  /// The year is missing or shortened, and there is nothing to complete it by.
  case needsYear

  /// What to do, for below the field.
  public var phrase: Phrase {
    switch self {
    case .empty:
      Phrase(nl: "Vul een datum in, bijvoorbeeld 03-03-2026.", en: "Fill in a date, for example 03-03-2026.")
    case .notADate:
      Phrase(
        nl: "Schrijf de datum als dag, maand en jaar, bijvoorbeeld 03-03-2026.",
        en: "Write the date as day, month and year, for example 03-03-2026.")
    case .noSuchMonth:
      Phrase(
        nl: "Kies een maand van 1 tot en met 12. Schrijf eerst de dag en dan de maand.",
        en: "Choose a month from 1 to 12. Write the day first and then the month.")
    case .noSuchDay(let month, let year):
      Self.lastDay(of: Month(rawValue: month) ?? .january, year)
    case .needsYear:
      Phrase(
        nl: "Schrijf ook het jaar, met vier cijfers, bijvoorbeeld 03-03-2026.",
        en: "Write the year too, with four digits, for example 03-03-2026.")
    }
  }

  private static func lastDay(of month: Month, _ year: Int?) -> Phrase {
    let name = month.name
    let yearText = year.map { " \($0)" } ?? ""
    let last = CivilDate.days(inMonth: month.rawValue, of: year ?? 2024)
    return Phrase(
      nl: "De laatste dag van \(name.nl)\(yearText) is \(last) \(name.nl). Kies een dag van 1 tot en met \(last).",
      en: "The last day of \(name.en)\(yearText) is \(last) \(name.en). Choose a day from 1 to \(last).")
  }
}
