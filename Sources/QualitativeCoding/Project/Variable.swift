/// Something known of sources or of cases: perspective, gender, age, type of method.
public struct Variable: Sendable, Hashable, Identifiable {
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case text
    case boolean
    case integer
    case decimal
    /// `YYYY-MM-DD`.
    case date
    /// ISO 8601 as it came.
    case dateTime
  }

  public var id: String
  public var name: String
  public var kind: Kind
  /// The values the study expects, in the order in which tables show them. Values that occur and are not named follow in
  /// order of their text; values that are named and do not occur are what the study did not reach.
  public var expected: [String]
  public var description: String

  public init(id: String, name: String, kind: Kind = .text, expected: [String] = [], description: String = "") {
    self.id = id
    self.name = name
    self.kind = kind
    self.expected = expected
    self.description = description
  }
}

/// One value of a variable.
public enum VariableValue: Sendable, Hashable {
  case text(String)
  case boolean(Bool)
  case integer(Int)
  case decimal(Double)
  /// `YYYY-MM-DD`.
  case date(String)
  /// ISO 8601 as it came.
  case dateTime(String)

  /// The value as text, the same in every language; equal texts count as one group in tables.
  public var text: String {
    switch self {
    case .text(let text), .date(let text), .dateTime(let text): text
    case .boolean(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    }
  }

  /// The value as a number, for means and ranges; nil for what is no number.
  public var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .decimal(let number): number
    case .text, .boolean, .date, .dateTime: nil
    }
  }
}
