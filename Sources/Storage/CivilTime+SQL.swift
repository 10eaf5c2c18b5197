public import CivilTime

extension Instant: SQLBindable, SQLReadable {
  /// Microseconds since 1970 UTC.
  public var sqlValue: SQLValue { .integer(microseconds) }
  public static var columnType: ColumnType { .integer }

  public init?(sqlValue: SQLValue) {
    guard case .integer(let microseconds) = sqlValue else { return nil }
    self.init(microseconds: microseconds)
  }
}

extension CivilDate: SQLBindable, SQLReadable {
  /// `YYYY-MM-DD`.
  public var sqlValue: SQLValue { .text(iso) }

  public init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self.init(iso: text)
  }
}
