/// Why a file cannot be read as JSON, and where.
public struct JSONError: Error, Sendable, Hashable {
  public let problem: JSONProblem
  public let place: JSONPlace

  public init(_ problem: JSONProblem, at place: JSONPlace) {
    self.problem = problem
    self.place = place
  }
}

/// Everything that can be wrong with a JSON file, as far as JSON itself goes.
public enum JSONProblem: Sendable, Hashable {
  /// There is nothing in the file, or only blanks.
  case empty
  case encoding(TextEncoding)
  case malformedCharacter(byte: UInt8)
  case endsInsideCharacter
  /// The file stops while something is open: it was cut off.
  case endsTooSoon
  /// Something that cannot stand here.
  case unexpected
  /// A line end, tab or other control character inside a text.
  case controlCharacter
  /// A `\` with something behind it that means nothing.
  case unknownEscape
  /// A name that stands twice in one object.
  case repeatedName(String)
  /// Something follows after the one value that a file has.
  case afterEnd
  case tooDeep(limit: Int)
  case tooManyValues(limit: Int)
  case fileTooLong(limit: Int)
}

/// How much one file may ask of the reader.
public struct JSONLimits: Sendable, Hashable {
  /// Bytes in the file.
  public var fileBytes: Int
  /// Objects and arrays in each other.
  public var depth: Int
  /// Values in the file, names not counted.
  public var values: Int

  public init(fileBytes: Int = 64 << 20, depth: Int = 64, values: Int = 2_000_000) {
    self.fileBytes = fileBytes
    self.depth = depth
    self.values = values
  }

  /// 64 MiB and two million values a file, 64 levels deep.
  public static let standard = JSONLimits()
}
