import PersonalNetwork

/// Ties of a random graph, to build graphs from in several ways.
struct RandomTies {
  let alters: Int
  var ties: [(Int, Int, weight: Double)]
  let clientWeights: [Double]

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    alters = Int.random(in: 1...24, using: &generator)
    let chance = Double.random(in: 0...1, using: &generator)
    ties = []
    for a in 0..<alters {
      for b in (a + 1)..<max(a + 1, alters) where Double.random(in: 0..<1, using: &generator) < chance {
        ties.append((a, b, weight: Double.random(in: 0.1...5, using: &generator)))
      }
    }
    clientWeights = (0..<alters).map { _ in Double.random(in: 0.1...5, using: &generator) }
  }

  var graph: EgoGraph { EgoGraph(alters: alters, ties: ties, clientWeights: clientWeights) }
  var binary: EgoGraph { EgoGraph(alters: alters, ties: ties.map { ($0.0, $0.1) }) }

  /// The whole network as a matrix of strengths, the client last.
  var matrix: [[Double]] {
    var matrix = Array(repeating: Array(repeating: 0.0, count: alters + 1), count: alters + 1)
    for tie in ties {
      matrix[tie.0][tie.1] = tie.weight
      matrix[tie.1][tie.0] = tie.weight
    }
    for alter in 0..<alters {
      matrix[alter][alters] = clientWeights[alter]
      matrix[alters][alter] = clientWeights[alter]
    }
    return matrix
  }
}

/// Burt's definitions written out over the full matrix, without any of the shortcuts.
enum WrittenOut {
  static func constraint(_ a: [[Double]]) -> Double {
    let client = a.count - 1
    func p(_ i: Int, _ j: Int) -> Double { a[i][j] / a[i].reduce(0, +) }
    return (0..<client).reduce(0.0) { sum, j in
      let indirect = (0..<client).filter { $0 != j }.reduce(0.0) { $0 + p(client, $1) * p($1, j) }
      let all = p(client, j) + indirect
      return sum + all * all
    }
  }

  static func effectiveSize(_ a: [[Double]]) -> Double {
    let client = a.count - 1
    let total = a[client].reduce(0, +)
    var size = 0.0
    for j in 0..<client {
      let strongest = a[j].max() ?? 0
      var redundancy = 0.0
      for q in 0..<client where q != j { redundancy += a[client][q] / total * a[j][q] / strongest }
      size += 1 - redundancy
    }
    return size
  }
}
