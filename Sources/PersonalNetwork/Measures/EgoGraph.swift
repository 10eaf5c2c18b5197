/// A network as a plain graph: the client in the middle, tied to every alter, and undirected ties among the alters.
///
/// Alters are numbered from 0. Neighbours lie in flat arrays (compressed sparse rows), so that every structural measure
/// takes one walk over the ties.
public struct EgoGraph: Sendable, Equatable {
  /// How many alters there are (n).
  public let alters: Int
  /// How strong the client's tie with each alter is; all equal when nobody asked.
  public let clientWeights: [Double]
  /// Whether the ties, of the client or among the alters, differ in strength.
  public let isWeighted: Bool
  let starts: [Int]
  let neighbours: [Int]
  let weights: [Double]

  /// How many pairs of alters are tied (t), each pair once.
  public var ties: Int { neighbours.count / 2 }

  /// - Parameters:
  ///   - alters: how many; a negative number is 0.
  ///   - ties: two alters and how strong their tie is, in any order. A tie to oneself, to an alter that does not exist
  ///     or with a strength that is not a number above 0 is left out; of a pair given twice the strongest counts.
  ///   - clientWeights: strengths of the client's ties, one per alter. When they are not one number above 0 for every
  ///     alter, all the client's ties count as equally strong (1).
  public init(alters: Int, ties: [(Int, Int, weight: Double)], clientWeights: [Double]? = nil) {
    let n = max(0, alters)
    var rows = TieRows(alters: n)
    for tie in ties { rows.add(tie.0, tie.1, weight: tie.weight) }
    rows.sort()
    self.alters = n
    starts = rows.starts
    neighbours = rows.neighbours
    weights = rows.weights
    let given = clientWeights ?? []
    let usable = given.count == n && given.allSatisfy { $0.isFinite && $0 > 0 }
    self.clientWeights = usable ? given : Array(repeating: 1, count: n)
    isWeighted = !(rows.weights + self.clientWeights).allSatisfy { $0 == 1 }
  }

  /// A graph in which every tie is equally strong.
  public init(alters: Int, ties: [(Int, Int)]) {
    self.init(alters: alters, ties: ties.map { ($0.0, $0.1, weight: 1) })
  }

  /// How many alters an alter is tied to, the client not counted.
  public func degree(of alter: Int) -> Int { starts[alter + 1] - starts[alter] }

  /// The alters an alter is tied to, in ascending order.
  public func neighbours(of alter: Int) -> ArraySlice<Int> { neighbours[starts[alter]..<starts[alter + 1]] }
}
