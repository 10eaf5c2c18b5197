/// A statement, or a piece of one, with its values kept apart from its words.
///
///     let sql: SQL = "SELECT id, name FROM people WHERE team_id = \(team) AND name > \(last)"
///
/// Every value is bound, never written into the text, so that no text from outside can become part of a statement.
/// What else can be interpolated:
///
/// - another `SQL`, spliced in with its own values;
/// - `\(list: ids)`, which becomes `(?, ?, ?)`, and is right for no values at all too;
/// - `\(code: stage)`, the raw value of an enum that is not itself ``SQLBindable``;
/// - `\(identifier: "order")`, a quoted table or column name, from the program's text only;
/// - `\(.text)`, a column's type.
///
/// Text is compared by its bytes and `LIKE` distinguishes capitals, on both engines.
public struct SQL: Sendable, Hashable {
  enum Part: Sendable, Hashable {
    case words(String)
    case value(SQLValue)
    case type(ColumnType)
  }

  var parts: [Part]

  init(parts: [Part]) {
    self.parts = parts
  }

  /// No words at all; splicing it in changes nothing.
  public static var empty: SQL { SQL(parts: []) }

  public var isEmpty: Bool { parts.isEmpty }

  public static func + (left: SQL, right: SQL) -> SQL {
    SQL(parts: left.parts + right.parts)
  }

  public static func += (left: inout SQL, right: SQL) {
    left.parts += right.parts
  }
}

extension Sequence<SQL> {
  /// The pieces with a separator between them: `conditions.joined(separator: " AND ")`.
  public func joined(separator: SQL) -> SQL {
    var all = SQL.empty
    for (index, piece) in enumerated() {
      if index > 0 { all += separator }
      all += piece
    }
    return all
  }
}
