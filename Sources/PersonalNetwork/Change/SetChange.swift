/// How one set of people or ties became another.
///
/// Jaccard, *Bulletin de la Société vaudoise des sciences naturelles* 37, 1901; Dice, *Ecology* 26(3), 1945; turnover of
/// personal networks: Perry, Pescosolido & Borgatti, *Egocentric Network Analysis* (2018), ch. 12.
public struct SetChange<Element: Hashable & Sendable>: Sendable, Equatable {
  public let stayed: Set<Element>
  public let lost: Set<Element>
  public let new: Set<Element>

  public init(from before: Set<Element>, to after: Set<Element>) {
    stayed = before.intersection(after)
    lost = before.subtracting(after)
    new = after.subtracting(before)
  }

  private var before: Int { stayed.count + lost.count }
  private var after: Int { stayed.count + new.count }

  /// |A∩B| / |A∪B|. Undefined when both are empty, as turnover and Dice are.
  public var jaccard: Double? { share(stayed.count, of: stayed.count + lost.count + new.count) }
  /// 2|A∩B| / (|A|+|B|).
  public var dice: Double? { share(2 * stayed.count, of: before + after) }
  /// (lost + new) / (|A|+|B|).
  public var turnover: Double? { share(lost.count + new.count, of: before + after) }
  /// What stayed as a share of what was there. Undefined when nothing was.
  public var retention: Double? { share(stayed.count, of: before) }
  /// What went as a share of what was there. Undefined when nothing was.
  public var loss: Double? { share(lost.count, of: before) }
  /// What is new as a share of what is there now. Undefined when nothing is.
  public var newShare: Double? { share(new.count, of: after) }

  private func share(_ part: Int, of all: Int) -> Double? { all == 0 ? nil : Double(part) / Double(all) }
}
