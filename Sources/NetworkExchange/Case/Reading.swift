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

extension Reading where Value == [ImportedCase] {
  /// The same, with a word about files in which nothing was found at all: no case, nothing to refuse, nothing unknown.
  func refusing(emptyFiles files: [NamedBytes]) -> Self {
    guard value.isEmpty, refused.isEmpty, !report.entries.contains(where: { $0.fact == .unknownFile }) else {
      return self
    }
    let empty = files.prefix(1).map { file in
      RefusedCase(
        id: file.stem, files: files.map(\.name), reasons: [RefusalReason(.noNetwork, at: FilePlace(file: file.name))])
    }
    return Reading(value: value, refused: empty, report: report)
  }
}
