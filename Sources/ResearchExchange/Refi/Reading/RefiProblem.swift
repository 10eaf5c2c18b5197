public import Parsing

/// Why nothing could be taken over from a file.
public enum RefiProblem: Sendable, Hashable {
  case zip(ZipProblem)
  case xml(XMLProblem)
  case csv(CSVProblem)
  case json(JSONProblem)
  /// The archive has no project file.
  case noProject
  /// XML of another sort, with this as its outermost element.
  case notRefi(element: String)
  case tooManyElements(limit: Int)
  /// More rows than memory is kept for.
  case tooManyRows(limit: Int)
  /// A file does not have the columns that are needed.
  case missingColumns([String])
  /// JSON of another sort.
  case notOurJSON
  case newerVersion(Int)
  case missingValue(String)
  case wrongValue(String)
  /// The bytes could not be read, in the words of the system.
  case unreadable(String)
}

/// One reason why nothing was taken over, and where it stands.
public struct RefiRefusal: Error, Sendable, Hashable {
  public let problem: RefiProblem
  public let place: ResearchPlace

  public init(_ problem: RefiProblem, at place: ResearchPlace) { (self.problem, self.place) = (problem, place) }

  /// What any error of a reader comes down to.
  init(_ error: any Error, file: String) {
    switch error {
    case let refusal as RefiRefusal: self = refusal
    case let error as XMLError:
      self.init(.xml(error.problem), at: ResearchPlace(file: file, line: error.place.line, column: error.place.column))
    case let error as ZipError:
      self.init(.zip(error.problem), at: ResearchPlace(file: error.entry.map { file + "/" + $0 } ?? file))
    case let error as CSVError:
      self.init(.csv(error.problem), at: ResearchPlace(file: file, line: error.place.line, column: error.place.column))
    case let error as JSONError:
      self.init(.json(error.problem), at: ResearchPlace(file: file, line: error.place.line, column: error.place.column))
    default: self.init(.unreadable(String(describing: error)), at: ResearchPlace(file: file))
    }
  }
}

/// What came of reading a file: what was read, or why not, and what became of everything in it.
public struct ResearchReading<Value: Sendable>: Sendable {
  /// `nil` when nothing was taken over.
  public let value: Value?
  public let refusal: RefiRefusal?
  public let report: ResearchReport

  init(_ value: Value, report: ResearchReport) { (self.value, refusal, self.report) = (value, nil, report) }

  init(refusal: RefiRefusal, report: ResearchReport = ResearchReport()) {
    (value, self.refusal, self.report) = (nil, refusal, report)
  }

  init(refused error: any Error, file: String) { self.init(refusal: RefiRefusal(error, file: file)) }
}
