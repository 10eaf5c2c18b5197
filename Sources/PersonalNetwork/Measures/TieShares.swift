/// What share of somebody's ties goes to whom, in a graph with the client in it.
///
/// Strengths are divided by the greatest one first: every measure made of shares stays the same, and no sum overflows.
struct TieShares {
  private let graph: EgoGraph
  /// Strength of the client's tie with each alter.
  private let client: [Double]
  /// Strength of each entry of the graph's rows.
  private let entries: [Double]
  /// Everything an alter puts into ties: with the client and with other alters.
  private let totals: [Double]
  private let clientTotal: Double

  init(_ graph: EgoGraph, weighted: Bool) {
    self.graph = graph
    if weighted {
      let greatest = max(graph.clientWeights.max() ?? 1, graph.weights.max() ?? 0)
      client = graph.clientWeights.map { $0 / greatest }
      entries = graph.weights.map { $0 / greatest }
    } else {
      client = Array(repeating: 1, count: graph.alters)
      entries = Array(repeating: 1, count: graph.weights.count)
    }
    var totals = client
    for alter in 0..<graph.alters {
      for index in graph.starts[alter]..<graph.starts[alter + 1] { totals[alter] += entries[index] }
    }
    self.totals = totals
    clientTotal = client.reduce(0, +)
  }

  /// Per alter j: (p_j + Σ_q p_q p_qj)², q over the alters tied to j (Burt 1992, 2.4).
  func constraints() -> [Double] {
    (0..<graph.alters).map { alter in
      var share = client[alter] / clientTotal
      for index in graph.starts[alter]..<graph.starts[alter + 1] {
        let through = graph.neighbours[index]
        share += client[through] / clientTotal * entries[index] / totals[through]
      }
      return share * share
    }
  }

  /// Σⱼ [1 − Σ_q p_q m_jq], with m_jq the tie of j with q against j's strongest tie, the client's included
  /// (Burt 1992, 2.2).
  func effectiveSize() -> Double {
    var size = 0.0
    for alter in 0..<graph.alters {
      var strongest = client[alter]
      var redundancy = 0.0
      for index in graph.starts[alter]..<graph.starts[alter + 1] {
        strongest = max(strongest, entries[index])
        redundancy += client[graph.neighbours[index]] / clientTotal * entries[index]
      }
      size += 1 - (strongest > 0 ? redundancy / strongest : 0)
    }
    return size
  }
}
