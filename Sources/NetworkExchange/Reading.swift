/// What came of reading files: what could be read, what was refused and why, and what became of everything else.
public struct Reading<Value: Sendable>: Sendable {
  public let value: Value
  /// Cases of which nothing was taken over.
  public let refused: [RefusedCase]
  /// About files that belong to no case. What happened to the files of a case is in the report of that case.
  public let report: LossReport

  public init(value: Value, refused: [RefusedCase] = [], report: LossReport = LossReport()) {
    self.value = value
    self.refused = refused
    self.report = report
  }
}
