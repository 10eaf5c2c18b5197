/// How people in a network hang together.
///
/// Density: Wasserman & Faust, *Social Network Analysis* (Cambridge 1994), §4.2 and §4.3; with and without the client:
/// Perry, Pescosolido & Borgatti, *Egocentric Network Analysis* (Cambridge 2018), ch. 8.
public struct Cohesion: Sendable, Equatable {
  /// n: how many people count.
  public let size: Int
  /// t: how many pairs of them are tied.
  public let ties: Int
  /// Ties among the people as a share of all possible ones: 2t / n(n−1). Undefined below two people.
  public let density: Double?
  /// The same with the client counted as one of them, tied to all: 2(n+t) / n(n+1). Undefined without people.
  public let densityWithClient: Double?
  /// The sizes of the groups that hang together without the client, largest first.
  public let componentSizes: [Int]
  /// The alters without a tie to any other alter, as numbers of the graph, ascending.
  public let isolatedAlters: [Int]

  /// How many groups there are without the client.
  public var components: Int { componentSizes.count }
  /// How many people are tied to nobody but the client.
  public var isolates: Int { isolatedAlters.count }

  public init(_ graph: EgoGraph) {
    let n = Double(graph.alters)
    let t = Double(graph.ties)
    size = graph.alters
    ties = graph.ties
    density = graph.alters < 2 ? nil : 2 * t / (n * (n - 1))
    densityWithClient = graph.alters == 0 ? nil : 2 * (n + t) / (n * (n + 1))
    componentSizes = graph.componentSizes()
    isolatedAlters = (0..<graph.alters).filter { graph.degree(of: $0) == 0 }
  }
}
