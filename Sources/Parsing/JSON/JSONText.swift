/// JSON to write: members in the order they were given, and undefined numbers as `null`.
public indirect enum JSONText: Sendable {
  case null
  case bool(Bool)
  case string(String)
  case whole(Int)
  case number(Double?)
  case array([JSONText])
  case object([(String, JSONText)])

  public init(_ text: String?) { self = text.map(JSONText.string) ?? .null }

  /// On one line, without blanks.
  public var text: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .string(let text): Self.quoted(text)
    case .whole(let number): String(number)
    case .number(let number): number.map { $0.isFinite ? "\($0)" : "null" } ?? "null"
    case .array(let items): "[" + items.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.0) + ":" + $0.1.text }.joined(separator: ",") + "}"
    }
  }

  /// To be read by people too: objects and arrays over lines, each level two spaces further; arrays of plain values on one.
  public var lines: String { lines(indent: "") }

  private func lines(indent: String) -> String {
    let inner = indent + "  "
    let items: [String]
    let brackets: (String, String)
    switch self {
    case .array(let values) where !values.allSatisfy(\.isPlain):
      items = values.map { inner + $0.lines(indent: inner) }
      brackets = ("[", "]")
    case .object(let members) where !members.isEmpty:
      items = members.map { inner + Self.quoted($0.0) + ": " + $0.1.lines(indent: inner) }
      brackets = ("{", "}")
    default: return text
    }
    return brackets.0 + "\n" + items.joined(separator: ",\n") + "\n" + indent + brackets.1
  }

  private var isPlain: Bool {
    switch self {
    case .array, .object: false
    case .null, .bool, .string, .whole, .number: true
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
