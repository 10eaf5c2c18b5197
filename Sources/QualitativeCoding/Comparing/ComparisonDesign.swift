/// What coders are compared on.
public struct ComparisonDesign: Sendable, Hashable {
  /// What is counted as one decision: did this coder give the code here?
  public enum Unit: String, CaseIterable, Sendable, Codable {
    case characters
    case sentences
    /// Speaker turns; paragraphs in a text that names no speakers.
    case turns
    /// The different stretches that any of the coders selected in the source.
    case selections
    case sources
  }

  /// Which coders judged a source, so that leaving it uncoded is a judgement and not a gap.
  public enum Attendance: String, CaseIterable, Sendable, Codable {
    /// Those who were given it in a round, and those who coded anything in it.
    case asWorked
    /// All coders judged all sources.
    case everyone
  }

  /// Whom to compare, at most 64; empty means everybody who coded anything in these rounds and sources.
  public var coders: [Coder.ID]
  public var unit: Unit
  /// Only codings and tasks of these rounds; nil means all.
  public var rounds: Set<Round.ID>?
  /// Only these sources; nil means all.
  public var sources: Set<Source.ID>?
  public var attendance: Attendance
  /// A sentence, turn or selection counts as coded when at least this share of its characters is, and at least one; 0 to 1.
  public var coverage: Double

  public init(
    coders: [Coder.ID] = [], unit: Unit = .characters, rounds: Set<Round.ID>? = nil, sources: Set<Source.ID>? = nil,
    attendance: Attendance = .asWorked, coverage: Double = 0
  ) {
    self.coders = coders
    self.unit = unit
    self.rounds = rounds
    self.sources = sources
    self.attendance = attendance
    self.coverage = coverage
  }

  /// Why coders cannot be compared.
  public enum Problem: Error, Sendable, Hashable {
    case unknownCoder(Coder.ID)
    case tooManyCoders(Int)
    /// The share is not a number from 0 to 1.
    case coverage(Double)
  }
}
