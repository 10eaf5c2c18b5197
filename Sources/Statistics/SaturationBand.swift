/// What saturation would have looked like had the same interviews come in another order.
public struct SaturationBand: Sendable, Hashable {
  public struct Point: Sendable, Hashable {
    /// The number of interviews before the run.
    public let after: Int
    /// The run's ratio over the orders: 2.5 %, 50 % and 97.5 % of them lie below.
    public let lower: Double
    public let median: Double
    public let upper: Double
    /// The share of orders that had reached the threshold by here.
    public let reached: Double
  }

  public let points: [Point]
  /// The number of orders in which the base had codes, so that ratios exist.
  public let orders: Int

  /// Draws orders of the interviews and follows saturation through each.
  ///
  /// - Parameters:
  ///   - orders: how many orders to draw.
  ///   - seed: the same seed gives the same band on every machine.
  public init<Code: Hashable>(
    interviews: [Set<Code>], design: Saturation.Design = .init(), orders: Int = 1000, seed: UInt64
  ) throws(Undefined) {
    guard interviews.count >= design.base + design.run else { throw .tooFewCases }
    var random = SeededRandom(seed: seed)
    var drawn: [Saturation] = []
    drawn.reserveCapacity(orders)
    for _ in 0..<orders {
      if let one = try? Saturation(interviews: interviews.shuffled(using: &random), design: design) {
        drawn.append(one)
      }
    }
    guard let first = drawn.first else { throw .nothingCoded }
    self.orders = drawn.count
    points = first.runs.indices.map { place in
      let ratios = drawn.map { $0.runs[place].ratio }.sorted()
      let after = first.runs[place].after
      let reached = drawn.count { ($0.reachedAfter ?? .max) <= after }
      return Point(
        after: after, lower: quantile(ratios, 0.025), median: quantile(ratios, 0.5), upper: quantile(ratios, 0.975),
        reached: Double(reached) / Double(drawn.count))
    }
  }
}
