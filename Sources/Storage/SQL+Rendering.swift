/// A statement as an engine takes it: text with marks, and the values for the marks in order.
public struct RenderedSQL: Sendable, Hashable {
  public let text: String
  public let values: [SQLValue]
}

extension SQL {
  /// The statement for an engine: values are marked `?` for SQLite and `$1`, `$2` … for PostgreSQL.
  public func rendered(for dialect: Dialect) -> RenderedSQL {
    var text = ""
    var values: [SQLValue] = []
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .type(let type): text += type.name(in: dialect)
      case .value(let value):
        values.append(value)
        text += dialect == .sqlite ? "?" : "$\(values.count)"
      }
    }
    return RenderedSQL(text: text, values: values)
  }

  /// The statement with type tokens by their own names and values written out: the same on every engine, so that a
  /// checksum over it is too.
  var portableText: String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .type(let type): "{\(type.rawValue)}"
      case .value(let value): "{\(value)}"
      }
    }.joined()
  }
}
