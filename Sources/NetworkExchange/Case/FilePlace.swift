/// Where in a file something stands.
public struct FilePlace: Sendable, Hashable {
  public let file: String
  /// Physical line, from 1.
  public let line: Int?
  /// Column in characters, from 1.
  public let column: Int?

  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}
