/// Why a file cannot be read (further), and where.
public struct CSVError: Error, Sendable, Hashable {
  public let problem: CSVProblem
  public let place: CSVPlace

  public init(_ problem: CSVProblem, at place: CSVPlace) {
    self.problem = problem
    self.place = place
  }
}

/// Everything that can be wrong with a CSV file.
public enum CSVProblem: Sendable, Hashable {
  /// The file is in another encoding than UTF-8: save it as UTF-8.
  case encoding(TextEncoding)
  /// A byte that cannot be in UTF-8 here.
  case invalidUTF8(byte: UInt8)
  /// The file ends in the middle of a character: it was cut off.
  case endsInsideCharacter
  /// A zero byte: this is no text, or a damaged one.
  case zeroByte
  /// A quote was opened here and never closed.
  case quoteNeverClosed
  /// Something other than a delimiter or the end of the line follows a closing quote.
  case textAfterQuote
  /// A field with more bytes than the limit; when it is quoted, its quote was perhaps never closed.
  case fieldTooLong(limit: Int, isQuoted: Bool)
  case recordTooLong(limit: Int)
  case tooManyFields(limit: Int)
  case fileTooLong(limit: Int)
  /// A record with another number of fields than the header.
  case ragged(expected: Int, found: Int)
  /// There is nothing in the file, not even a header.
  case empty
}
