extension SQL: ExpressibleByStringInterpolation {
  /// Takes only text that stands in the program: no text from outside can become a statement by this way either.
  public init(stringLiteral words: StaticString) {
    self.init(parts: words.utf8CodeUnitCount == 0 ? [] : [.words(words.text)])
  }

  public init(stringInterpolation: Interpolation) {
    self.init(parts: stringInterpolation.parts)
  }

  public struct Interpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(2 * interpolationCount + 1)
    }

    public mutating func appendLiteral(_ words: StaticString) {
      if words.utf8CodeUnitCount > 0 { parts.append(.words(words.text)) }
    }

    /// Binds a value.
    public mutating func appendInterpolation(_ value: some SQLBindable) {
      parts.append(.value(value.sqlValue))
    }

    /// Binds a value, or NULL.
    public mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
      parts.append(.value(value.sqlValue))
    }

    /// Splices another piece of SQL in, with its values.
    public mutating func appendInterpolation(_ sql: SQL) {
      parts += sql.parts
    }

    /// Binds the raw value of an enum.
    public mutating func appendInterpolation<Code: RawRepresentable>(code: Code) where Code.RawValue: SQLBindable {
      parts.append(.value(code.rawValue.sqlValue))
    }

    /// Binds the raw value of an enum, or NULL.
    public mutating func appendInterpolation<Code: RawRepresentable>(code: Code?) where Code.RawValue: SQLBindable {
      parts.append(.value(code?.rawValue.sqlValue ?? .null))
    }

    /// A column's type in a table's definition.
    public mutating func appendInterpolation(_ type: ColumnType) {
      parts.append(.type(type))
    }

    /// A number that the program itself chose and that seldom differs, such as how many rows a page has: it becomes part of the
    /// statement. An engine that plans a statement once for all values can then reckon with it; of a bound LIMIT, PostgreSQL assumes a
    /// tenth of all rows (src/backend/optimizer/util/pathnode.c, adjust_limit_rows_costs).
    public mutating func appendInterpolation(constant number: Int) {
      parts.append(.words(String(number)))
    }

    /// A table's or column's name, quoted, so that reserved words can be names.
    public mutating func appendInterpolation(identifier: StaticString) {
      let quoted = identifier.text.replacing("\"", with: "\"\"")
      parts.append(.words("\"\(quoted)\""))
    }

    /// Binds every value of a list between parentheses. An empty list matches nothing with `IN` and everything with
    /// `NOT IN`.
    public mutating func appendInterpolation<Value: SQLBindable>(list: some Sequence<Value>) {
      let values = Array(list)
      guard !values.isEmpty else {
        parts.append(.words("(SELECT CAST(NULL AS \(Value.columnType.castName)) WHERE FALSE)"))
        return
      }
      parts.append(.words("("))
      for (index, value) in values.enumerated() {
        if index > 0 { parts.append(.words(", ")) }
        parts.append(.value(value.sqlValue))
      }
      parts.append(.words(")"))
    }
  }
}

extension StaticString {
  /// The words; a literal of a single character has no address of its own.
  fileprivate var text: String {
    hasPointerRepresentation ? withUTF8Buffer { String(decoding: $0, as: UTF8.self) } : String(unicodeScalar)
  }
}
