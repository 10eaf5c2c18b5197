/// What can be done to a code tree.
public enum CodeEvent: Sendable, Hashable {
  /// A new code, as the last under its parent.
  case add(Code)
  case rename(Code.ID, to: String)
  case redefine(Code.ID, to: CodeDefinition)
  /// Colour, memo and whether it may be given to fragments.
  case mark(Code.ID, colour: String?, memo: String, isCodable: Bool)
  /// Under another parent (nil: at the top), before one of the codes there (nil: as the last).
  case move(Code.ID, under: Code.ID?, before: Code.ID?)
  /// Everything of one code goes to another, and the first ceases to be; what stands under it comes under the other.
  case merge(Code.ID, into: Code.ID)
  /// A new code takes over some codings of a code.
  case split(Code.ID, into: Code, codings: [Coding.ID])
  /// A code and everything under it, with their codings.
  case delete(Code.ID)
}
