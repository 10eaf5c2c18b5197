/// The value of one field as history keeps it.
public enum FieldValue: Sendable, Hashable {
  case none
  case text(String)
  case integer(Int64)
  /// A number with decimals. A whole one comes back as `integer`: JSON knows one kind of number.
  case number(Double)
  case flag(Bool)
  case list([FieldValue])

  public init(_ text: String?) { self = text.map(FieldValue.text) ?? .none }
  public init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .none }
  public init(_ number: Double?) { self = number.map(FieldValue.number) ?? .none }
  public init(_ flag: Bool?) { self = flag.map(FieldValue.flag) ?? .none }
  public init(_ texts: some Sequence<String>) { self = .list(texts.map(FieldValue.text)) }

  public var text: String? { if case .text(let text) = self { text } else { nil } }
  public var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
  public var integer: Int64? { if case .integer(let number) = self { number } else { nil } }
  public var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }
  public var list: [FieldValue]? { if case .list(let values) = self { values } else { nil } }
}

/// One field before and after a change.
public struct FieldChange: Sendable, Hashable, Codable {
  public let field: String
  public let before: FieldValue
  public let after: FieldValue

  public init(_ field: String, from before: FieldValue, to after: FieldValue) {
    self.field = field
    self.before = before
    self.after = after
  }

  /// The fields that differ, by name. A field that one side lacks counts as `none` there.
  public static func between(_ before: [String: FieldValue], _ after: [String: FieldValue]) -> [FieldChange] {
    Set(before.keys).union(after.keys).sorted().compactMap { field in
      let (old, new) = (before[field] ?? .none, after[field] ?? .none)
      return old == new ? nil : FieldChange(field, from: old, to: new)
    }
  }
}

extension FieldValue: Codable {
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .none
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Int64.self) {
      self = .integer(number)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try value.decode([FieldValue].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .none: try value.encodeNil()
    case .text(let text): try value.encode(text)
    case .integer(let number): try value.encode(number)
    case .number(let number): try value.encode(number)
    case .flag(let flag): try value.encode(flag)
    case .list(let values): try value.encode(values)
    }
  }
}
