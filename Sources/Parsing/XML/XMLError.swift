/// Why a document cannot be read (further), and where.
public struct XMLError: Error, Sendable, Hashable {
  public let problem: XMLProblem
  public let place: XMLPlace

  public init(_ problem: XMLProblem, at place: XMLPlace) {
    self.problem = problem
    self.place = place
  }
}

/// Everything that can be wrong with a document, as far as XML itself goes.
public enum XMLProblem: Sendable, Hashable {
  // What it is written in.
  /// There is nothing in the file, or only blanks.
  case empty
  /// The first thing that is not blank is no `<`.
  case notXML
  /// An encoding that is recognised and not read.
  case encoding(TextEncoding)
  /// The first line names an encoding that is not read.
  case unknownEncoding(String)
  /// The first line names an encoding and the bytes are in another one.
  case notAsDeclared(String)
  /// A byte that cannot be here in the encoding of the file.
  case malformedCharacter(byte: UInt8)
  /// The file ends in the middle of a character: it was cut off.
  case endsInsideCharacter
  /// A character that XML does not allow anywhere, such as a zero byte.
  case forbiddenCharacter

  // What is refused, though XML has it.
  case doctype
  /// `&name;` of anything but the five that every document has.
  case entity(String)

  // What is not well-formed.
  /// The file stops while this element, or the very first tag, is open: it was cut off.
  case endsInside(element: String?)
  /// An element is closed under another name than it was opened.
  case mismatch(opened: String, line: Int, closed: String)
  case repeatedAttribute(String)
  /// A prefix that stands for no namespace.
  case unknownPrefix(String)
  /// Something follows after the one element that a document has.
  case afterEnd
  /// Anything else.
  case notWellFormed

  // What is too much.
  case tooDeep(limit: Int)
  case tooManyAttributes(limit: Int)
  case nameTooLong(limit: Int)
  /// One tag, comment or instruction.
  case tagTooLong(limit: Int)
  case textTooLong(limit: Int)
  case fileTooLong(limit: Int)
  /// More different names of elements and attributes than memory is kept for.
  case tooManyNames
}
