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

  /// With an apostrophe before a text that a spreadsheet would run as a formula (OWASP, "CSV Injection"), and before one that
  /// looks as if it had one already, so that `unguarded` gives back every text as it was.
  private static func guarded(_ text: String) -> String { isGuardable(text) ? "'" + text : text }

  /// A text as it was before it was written with its formulas guarded.
  public static func unguarded(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return isGuardable(rest) ? rest : text
  }

  private static func isGuardable(_ text: String) -> Bool {
    switch text.utf8.first(where: { $0 != UInt8(ascii: "'") }) {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: true
    default: false
    }
  }
}
