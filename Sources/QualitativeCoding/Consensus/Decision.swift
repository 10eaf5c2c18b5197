/// What was decided about a difference, and why.
public struct Decision: Sendable, Hashable {
  public enum Choice: Sendable, Hashable {
    /// As this coder did it: the code, another code, or nothing.
    case keep(Coder.ID)
    /// What all of them gave, each code over the text of all who gave it.
    case keepAll
    /// Something none of them did.
    case new([Difference.Given])
    /// No coding here.
    case nothing
    /// The definition was not good enough. It changes, and this place is to be coded again.
    case redefine(Code.ID, to: CodeDefinition)
  }

  public enum Problem: Error, Sendable, Hashable {
    case reasonMissing
  }

  public let difference: Difference.ID
  public let choice: Choice
  public let reason: String
  /// Who sat at the table.
  public let present: [String]
  /// Microseconds since 1970 in UTC.
  public let at: Int64?

  /// - Throws: when no reason is given.
  public init(
    on difference: Difference.ID, _ choice: Choice, reason: String, present: [String] = [], at: Int64? = nil
  ) throws(Problem) {
    guard !reason.allSatisfy(\.isWhitespace) else { throw .reasonMissing }
    self.difference = difference
    self.choice = choice
    self.reason = reason
    self.present = present
    self.at = at
  }
}
