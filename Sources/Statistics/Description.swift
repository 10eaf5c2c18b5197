/// What a column of numbers says: how many, in between what, around what.
public struct NumberDescription: Sendable, Hashable {
  /// Numbers that are known, and places where there is none.
  public let count: Int
  public let unknown: Int
  public let minimum: Double
  public let maximum: Double
  public let mean: Double
  public let median: Double
  /// The sample's standard deviation (n − 1 below); nil for one number.
  public let standardDeviation: Double?

  /// Nil when no number is known.
  public init?(_ values: [Double?]) {
    let known = values.compactMap(\.self).sorted()
    guard let lowest = known.first, let highest = known.last else { return nil }
    count = known.count
    unknown = values.count - known.count
    (minimum, maximum) = (lowest, highest)
    let average = known.reduce(0, +) / Double(known.count)
    mean = average
    median = quantile(known, 0.5)
    let squares = known.reduce(0) { $0 + ($1 - average) * ($1 - average) }
    standardDeviation = known.count > 1 ? (squares / Double(known.count - 1)).squareRoot() : nil
  }
}

/// How often each value of a column occurs.
public struct CountDescription: Sendable, Hashable {
  public struct Item: Sendable, Hashable {
    public let value: String
    public let count: Int
    /// Of the known ones, 0 to 1.
    public let share: Double
  }

  /// Most frequent first; equally frequent by the value's text.
  public let items: [Item]
  /// Values that are known, and places where there is none.
  public let count: Int
  public let unknown: Int

  public init(_ values: [String?]) {
    let known = values.compactMap(\.self)
    count = known.count
    unknown = values.count - known.count
    let counts = known.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    items =
      counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { Item(value: $0.key, count: $0.value, share: Double($0.value) / Double(known.count)) }
  }
}
