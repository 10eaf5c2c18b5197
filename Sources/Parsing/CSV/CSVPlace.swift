/// A place in a file, as an editor would show it.
public struct CSVPlace: Sendable, Hashable {
  /// Which record, the header being 1. Differs from the line as soon as a field has a line end in it.
  public let record: Int
  /// Physical line, from 1. CRLF, LF and CR each end one line.
  public let line: Int
  /// Column in characters (Unicode scalars), from 1.
  public let column: Int
  /// Bytes before this place.
  public let offset: Int

  public init(record: Int, line: Int, column: Int, offset: Int) {
    self.record = record
    self.line = line
    self.column = column
    self.offset = offset
  }
}
