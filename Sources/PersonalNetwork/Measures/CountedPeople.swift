/// The people that count, as the columns that measures walk over: nobody is copied and nothing is hashed.
struct CountedPeople {
  let ids: [String]
  let spheres: [Sphere]
  let kinds: [MemberKind]
  let rings: [Ring?]
  let gives: [FunctionMask]
  let receives: [FunctionMask]

  var count: Int { ids.count }

  init(_ people: [NetworkPerson]) { self.init(people, at: Array(people.indices)) }

  /// - Parameter places: the indices of those who count, in order.
  init(_ people: [NetworkPerson], at places: [Int]) {
    ids = places.map { people[$0].id }
    spheres = places.map { people[$0].sphere }
    kinds = places.map { people[$0].kind }
    rings = places.map { people[$0].ring }
    gives = places.map { FunctionMask(people[$0].gives) }
    receives = places.map { FunctionMask(people[$0].receives) }
  }

  /// The strength of the client's tie with each, 3, 2 or 1; `nil` as soon as one ring is unknown.
  var ringWeights: [Double]? {
    var weights: [Double] = []
    weights.reserveCapacity(rings.count)
    for ring in rings {
      guard let ring else { return nil }
      weights.append(Double(ring.weight))
    }
    return weights
  }
}
