/// How much new a row of interviews still brought (Guest, Namey and Chen 2020, *PLOS ONE* 15(5): e0232076).
///
/// The codes of the first `base` interviews are the base. A run is a few interviews after it; runs overlap, each starting
/// one interview later. A run's ratio is the number of codes first seen in it against the number of codes of the base.
/// Saturation is where the first run at or under the threshold begins. It says that little new came, not that nothing is
/// left to learn, and it depends on the order of the interviews.
public struct Saturation: Sendable, Hashable {
  /// Base size (4 to 6 in the source), run length (2 or 3) and threshold (0 or 0.05).
  public struct Design: Sendable, Hashable {
    public let base: Int
    public let run: Int
    public let threshold: Double

    public init(base: Int = 4, run: Int = 2, threshold: Double = 0.05) {
      precondition(base > 0 && run > 0 && threshold >= 0, "a base and a run hold an interview at least")
      self.base = base
      self.run = run
      self.threshold = threshold
    }
  }

  public struct Run: Sendable, Hashable {
    /// The number of interviews before the run: the run holds the next `design.run` ones.
    public let after: Int
    /// Codes first seen in the run.
    public let newCodes: Int
    /// `newCodes` against the codes of the base.
    public let ratio: Double
  }

  public let design: Design
  /// Per interview the number of codes not seen before.
  public let newCodes: [Int]
  public let baseCodes: Int
  public let runs: [Run]

  /// The number of interviews after which the first run at or under the threshold follows ("6+2": 6); nil when no run
  /// got there.
  public var reachedAfter: Int? { runs.first { $0.ratio <= design.threshold }?.after }

  /// - Parameter newCodes: per interview, in the order held, the number of codes not seen before.
  /// - Throws: ``Undefined/tooFewCases`` when there is no interview after the base and a whole run,
  ///   ``Undefined/nothingCoded`` when the base has no codes.
  public init(newCodes: [Int], design: Design = Design()) throws(Undefined) {
    guard newCodes.count >= design.base + design.run else { throw .tooFewCases }
    let base = newCodes[..<design.base].reduce(0, +)
    guard base > 0 else { throw .nothingCoded }
    self.design = design
    self.newCodes = newCodes
    baseCodes = base
    runs = (design.base...newCodes.count - design.run).map { start in
      let fresh = newCodes[start..<start + design.run].reduce(0, +)
      return Run(after: start, newCodes: fresh, ratio: Double(fresh) / Double(base))
    }
  }

  /// - Parameter interviews: per interview, in the order held, the codes that occur in it.
  public init<Code: Hashable>(interviews: [Set<Code>], design: Design = Design()) throws(Undefined) {
    try self.init(newCodes: Self.newCodes(interviews), design: design)
  }

  static func newCodes<Code: Hashable>(_ interviews: [Set<Code>]) -> [Int] {
    var seen: Set<Code> = []
    return interviews.map { codes in
      let before = seen.count
      seen.formUnion(codes)
      return seen.count - before
    }
  }
}
