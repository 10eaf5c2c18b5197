extension PersonalNetwork {
  /// The people that count and the ties among them as a plain graph; alter number i is `counted[i]`.
  public func graph(clientWeights: [Double]? = nil) -> EgoGraph {
    graph(of: countedPlaces, clientWeights: clientWeights)
  }

  /// - Parameter places: the indices in `people` of those who count: alter number i is `people[places[i]]`.
  func graph(of places: [Int], clientWeights: [Double]?) -> EgoGraph {
    var alter = [Int](repeating: -1, count: people.count)
    for (number, place) in places.enumerated() { alter[place] = number }
    var joined: [(Int, Int, weight: Double)] = []
    joined.reserveCapacity(ties.count)
    var apart: Set<Int> = []
    for (index, ends) in tieEnds().enumerated() {
      guard let ends, alter[ends.a] >= 0, alter[ends.b] >= 0 else { continue }
      let (a, b) = (alter[ends.a], alter[ends.b])
      if ties[index].kind.joins {
        joined.append((a, b, weight: 1))
      } else {
        apart.insert(min(a, b) * places.count + max(a, b))
      }
    }
    if !apart.isEmpty { joined.removeAll { apart.contains(min($0.0, $0.1) * places.count + max($0.0, $0.1)) } }
    return EgoGraph(alters: places.count, ties: joined, clientWeights: clientWeights)
  }
}
