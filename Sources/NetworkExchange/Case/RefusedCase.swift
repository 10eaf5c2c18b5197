public import Language

/// A case of which nothing was taken over, with every reason that was found.
public struct RefusedCase: Sendable, Equatable {
  /// What its files are called after, or what the files call the case.
  public let id: String
  public let files: [String]
  public let reasons: [RefusalReason]

  public init(id: String, files: [String], reasons: [RefusalReason]) {
    self.id = id
    self.files = files
    self.reasons = reasons
  }
}

/// One reason why a case is refused, and where it stands.
public struct RefusalReason: Sendable, Hashable {
  public let problem: CaseProblem
  public let place: FilePlace

  public init(_ problem: CaseProblem, at place: FilePlace) {
    self.problem = problem
    self.place = place
  }

  /// What is wrong and what to do about it; the place not included.
  public var what: Phrase { problem.phrase }
}
