extension PersonalNetwork {
  /// The people that count and the ties among them as a plain graph; alter number i is `counted[i]`.
  public func graph(clientWeights: [Double]? = nil) -> EgoGraph {
    let counted = counted
    var number: [String: Int] = [:]
    for (index, person) in counted.enumerated() { number[person.id] = index }
    var joined: [(Int, Int, weight: Double)] = []
    var apart: Set<PairNumber> = []
    for tie in ties {
      guard let a = number[tie.a], let b = number[tie.b] else { continue }
      if tie.kind.joins { joined.append((a, b, weight: 1)) } else { apart.insert(PairNumber(a, b)) }
    }
    if !apart.isEmpty { joined.removeAll { apart.contains(PairNumber($0.0, $0.1)) } }
    return EgoGraph(alters: counted.count, ties: joined, clientWeights: clientWeights)
  }

  private struct PairNumber: Hashable {
    let low: Int
    let high: Int

    init(_ a: Int, _ b: Int) {
      low = min(a, b)
      high = max(a, b)
    }
  }
}
