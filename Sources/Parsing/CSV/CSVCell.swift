/// One field to write. Text and numbers differ: only text can be mistaken for a formula.
public enum CSVCell: Sendable, Hashable {
  case text(String)
  case integer(Int)
  /// A number that is not finite is written as nothing.
  case number(Double)
  case empty

  public init(_ number: Double?) { self = number.map(CSVCell.number) ?? .empty }
  public init(_ number: Int?) { self = number.map(CSVCell.integer) ?? .empty }

  /// Numbers in the form every program reads: a point, no thousands, as many digits as needed to read the same number.
  func text(guardingFormulas: Bool) -> String {
    switch self {
    case .text(let text): guardingFormulas ? Self.guarded(text) : text
    case .integer(let number): String(number)
    case .number(let number): number.isFinite ? "\(number)" : ""
    case .empty: ""
    }
  }

  /// With an apostrophe before a text that a spreadsheet would run as a formula (OWASP, "CSV Injection").
  private static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) else { return text }
    return "'" + text
  }
}
