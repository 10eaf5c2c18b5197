public import Language

/// How much new every few interviews still brought: a curve against a threshold, with the band that other orders of the
/// same interviews would have given.
///
/// Design of the figures: Guest, Namey and Chen 2020, *PLOS ONE* 15(5): e0232076.
public struct SaturationPicture: ResearchPicture {
  /// What a run of interviews brought.
  public struct Point: Sendable, Hashable {
    /// The number of interviews before the run.
    public let after: Int
    /// Labels first seen in the run.
    public let newLabels: Int
    /// `newLabels` against the labels of the base.
    public let ratio: Double
    public let band: Band?

    public init(after: Int, newLabels: Int, ratio: Double, band: Band? = nil) {
      self.after = after
      self.newLabels = newLabels
      self.ratio = ratio.isFinite ? max(0, ratio) : 0
      self.band = band
    }
  }

  /// The ratio over other orders: 2.5 %, 50 % and 97.5 % of them lie below.
  public struct Band: Sendable, Hashable {
    public let lower: Double
    public let median: Double
    public let upper: Double

    public init(lower: Double, median: Double, upper: Double) {
      let sorted = [lower, median, upper].map { $0.isFinite ? max(0, $0) : 0 }.sorted()
      (self.lower, self.median, self.upper) = (sorted[0], sorted[1], sorted[2])
    }
  }

  public let title: Phrase
  /// What comes one after another: sources, or respondents.
  public let counts: CountedThing
  /// How many interviews the base has, and how many labels came in them.
  public let base: Int
  public let baseLabels: Int
  /// How many interviews a run has.
  public let run: Int
  /// The share of new labels that counts as little, 0 to 1.
  public let threshold: Double
  public let points: [Point]
  /// The number of interviews after which the first run at or under the threshold follows; `nil` when none got there.
  public let reachedAfter: Int?
  /// How many orders the band was drawn from; 0 without a band.
  public let orders: Int
  /// Why there is no curve, when there are no points.
  public let undefined: Phrase?

  /// Points stand in the order of the interviews; of two at the same place the first one counts.
  public init(
    title: Phrase, base: Int, baseLabels: Int, run: Int, threshold: Double, points: [Point], reachedAfter: Int?,
    orders: Int = 0, counts: CountedThing = .sources, undefined: Phrase? = nil
  ) {
    self.title = title
    self.counts = counts
    self.base = base
    self.baseLabels = baseLabels
    self.run = run
    self.threshold = threshold.isFinite ? max(0, threshold) : 0
    var seen: Set<Int> = []
    self.points = points.filter { seen.insert($0.after).inserted }.sorted { $0.after < $1.after }
    self.reachedAfter = reachedAfter
    self.orders = orders
    self.undefined = undefined
  }

  /// The point at which the threshold was reached.
  var reached: Point? { points.first { $0.after == reachedAfter } }

  var hasBand: Bool { points.contains { $0.band != nil } }
}
