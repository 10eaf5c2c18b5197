/// Why an archive cannot be read (further), and in which of its files that was.
public struct ZipError: Error, Sendable, Hashable {
  public let problem: ZipProblem
  /// The name of the file in the archive; `nil` when it is about the archive.
  public let entry: String?

  public init(_ problem: ZipProblem, in entry: String? = nil) {
    self.problem = problem
    self.entry = entry
  }
}

/// Everything that can be wrong with an archive.
public enum ZipProblem: Sendable, Hashable {
  /// There is nothing in the file.
  case empty
  /// The file does not begin as an archive does.
  case notZip
  /// It begins as an archive, and its list of files is missing or wrong: cut off on its way, or damaged.
  case cutOff
  /// What was unpacked is not what was packed, or cannot be unpacked.
  case damaged
  case encrypted
  /// Packed in a way that is not read; only "stored" and "deflated" are.
  case method(Int)

  case tooManyEntries(limit: Int)
  /// One file that unpacks to more bytes than this.
  case entryTooLong(limit: Int)
  /// All files together.
  case tooLong(limit: Int)
  /// A file that unpacks to more than this many times its size: made to fill memory, not to hold data.
  case ratio(limit: Int)

  /// The archive could not be written.
  case notWritten
}
