public import Language

/// Which labels occur together: a triangle of circles, one for every two labels.
public struct CoOccurrencePicture: ResearchPicture {
  public struct Label: Sendable, Hashable {
    public let name: String
    /// How deep the label stands in its tree: 0 at the top.
    public let level: Int

    public init(_ name: String, level: Int = 0) {
      self.name = name
      self.level = level
    }
  }

  /// Two labels, by their places in the list of labels, and how often they occur together.
  public struct Pair: Sendable, Hashable {
    public let first: Int
    public let second: Int
    public let count: Int
    /// In how many sources.
    public let sources: Int?

    public init(_ first: Int, _ second: Int, count: Int, sources: Int? = nil) {
      self.first = min(first, second)
      self.second = max(first, second)
      self.count = count
      self.sources = sources
    }
  }

  public let title: Phrase
  /// What counts as together: "in dezelfde beurt".
  public let nearness: Phrase
  public let labels: [Label]
  /// Every two labels once, in the order of the labels; without those that never occur together.
  public let pairs: [Pair]
  /// How many labels there are besides, which are not drawn.
  public let leftOut: Int

  /// Pairs of labels that do not exist, of a label with itself and without a count are left out; of a pair that is
  /// named twice the first one counts.
  public init(title: Phrase, nearness: Phrase, labels: [Label], pairs: [Pair], leftOut: Int = 0) {
    self.title = title
    self.nearness = nearness
    self.labels = labels
    self.leftOut = leftOut
    var seen: Set<[Int]> = []
    self.pairs = pairs.filter { pair in
      pair.count > 0 && pair.first < pair.second && labels.indices.contains(pair.first)
        && labels.indices.contains(pair.second) && seen.insert([pair.first, pair.second]).inserted
    }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// The same with the labels that occur together most, for a picture of a size one can read; its words say that others
  /// were left out.
  public func strongest(_ most: Int) -> CoOccurrencePicture {
    guard labels.count > most else { return self }
    var weights = Array(repeating: 0, count: labels.count)
    for pair in pairs {
      weights[pair.first] += pair.count
      weights[pair.second] += pair.count
    }
    let kept = labels.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }.prefix(max(0, most)).sorted()
    let places = Dictionary(kept.enumerated().map { ($1, $0) }) { first, _ in first }
    return CoOccurrencePicture(
      title: title, nearness: nearness, labels: kept.map { labels[$0] },
      pairs: pairs.compactMap { pair in
        guard let first = places[pair.first], let second = places[pair.second] else { return nil }
        return Pair(first, second, count: pair.count, sources: pair.sources)
      }, leftOut: leftOut + labels.count - kept.count)
  }
}
