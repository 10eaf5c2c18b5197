/// How many sorts of help come from one person.
///
/// Perry, Pescosolido & Borgatti, *Egocentric Network Analysis* (2018), ch. 7 (multiplexity); the concentration is the
/// sum of squared shares (Herfindahl). All undefined when nobody gives anything: then it may not have been asked.
public struct Multiplexity: Sendable, Equatable {
  /// How many functions each person gives, in the order given.
  public let functions: [Int]

  public init(functions: [Int]) { self.functions = functions.map { max(0, $0) } }

  /// Person–function links in all.
  public var links: Int { functions.reduce(0, +) }

  /// Functions per person, over everybody.
  public var mean: Double? { links == 0 ? nil : Double(links) / Double(functions.count) }

  /// The share of people who give two or more functions.
  public var shareOfTwoOrMore: Double? {
    links == 0 ? nil : Double(functions.count { $0 >= 2 }) / Double(functions.count)
  }

  /// Σ share²: 1 when everything comes from one person, 1/n when everybody gives equally much.
  public var concentration: Double? {
    let all = Double(links)
    return all == 0 ? nil : functions.reduce(0) { $0 + Double($1) * Double($1) / (all * all) }
  }
}
