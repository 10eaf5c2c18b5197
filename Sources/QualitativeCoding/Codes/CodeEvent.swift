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
  case split(Code.ID, into: Code, codings: Set<Coding.ID>)
  /// A code and everything under it, with their codings.
  case delete(Code.ID)
  /// The change with this number is taken back.
  case undo(Int)
}

/// Why something cannot be done to a code tree.
public enum CodeProblem: Error, Sendable, Hashable {
  case unknownTree(CodeTree.ID)
  case unknownCode(Code.ID)
  /// There is a code with this id in the project.
  case idInUse(Code.ID)
  case namelessCode
  /// A code cannot come under itself or under what stands under it, nor be merged with it.
  case underItself(Code.ID)
  /// It is no coding of the code that is split.
  case notItsCoding(Coding.ID)
  case nothingToUndo
  /// The tree is not what its history made of it, so that nothing can be built on that history.
  case historyDoesNotFit
}
