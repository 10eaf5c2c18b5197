import Storage

/// Reads a row's columns one after the other, in the order the query lists them. Forty people of thirty columns each are
/// read for one page; looking columns up by name would cost more than the query.
struct ColumnReader {
  private let row: Row
  private var position = 0

  init(_ row: Row) { self.row = row }

  mutating func next<T: SQLReadable>(_ type: T.Type = T.self) throws(StorageError) -> T {
    defer { position += 1 }
    return try row.get(at: position)
  }

  mutating func code<Code: RawRepresentable>(_ type: Code.Type = Code.self) throws(StorageError) -> Code
  where Code.RawValue: SQLReadable {
    guard let code = try optionalCode(type) else { throw malformed("a code was expected") }
    return code
  }

  mutating func optionalCode<Code: RawRepresentable>(_ type: Code.Type = Code.self) throws(StorageError) -> Code?
  where Code.RawValue: SQLReadable {
    guard let raw: Code.RawValue = try next(Code.RawValue?.self) else { return nil }
    guard let code = Code(rawValue: raw) else { throw malformed("not one of the known codes of \(Code.self)", at: -1) }
    return code
  }

  /// Whether the next column is NULL, without passing it.
  func nextIsNull() throws(StorageError) -> Bool {
    try row.get(at: position, as: SQLValue.self) == .null
  }

  mutating func skip(_ count: Int) { position += count }

  private func malformed(_ reason: String, at offset: Int = -1) -> StorageError {
    let index = position + offset
    let name = row.columns.names.indices.contains(index) ? row.columns.names[index] : "#\(index)"
    return .malformedRow(column: name, reason: reason)
  }
}
