/// A place in a document, as an editor would show it.
public struct XMLPlace: Sendable, Hashable {
  /// From 1. CRLF, LF and CR each end one line.
  public let line: Int
  /// In characters (Unicode scalars), from 1.
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  static let beginning = XMLPlace(line: 1, column: 1)
}
