/// What follows from who the people of a network are, and what they give and receive.
public struct PeopleMeasures: Sendable, Equatable {
  /// How many give informal help: decided by kind, not by sphere.
  public let informal: Int
  /// Informal as a share of everybody. Undefined without people.
  public let informalShare: Double?
  /// Over the spheres that say something (`PeopleMeasures.spheres`), in that order.
  public let spheres: Composition
  /// Over all kinds, in the order of `MemberKind.allCases`.
  public let kinds: Composition
  /// Ties between and within spheres.
  public let sphereTies: EIIndex
  public let multiplexity: Multiplexity
  public let reciprocity: Reciprocity
  /// One per function, in the order of `SupportFunction.allCases`.
  public let functions: [FunctionReach]

  /// The code list that composition over spheres is measured against: every sphere but `unknown`.
  public static let spheres: [Sphere] = Sphere.allCases.filter { $0 != .unknown }

  /// - Parameters:
  ///   - people: those who count.
  ///   - graph: their ties, alters in the same order.
  public init(_ people: [NetworkPerson], graph: EgoGraph) { self.init(CountedPeople(people), graph: graph) }

  init(_ people: CountedPeople, graph: EgoGraph) {
    informal = people.kinds.count { $0.isInformal }
    informalShare = people.count == 0 ? nil : Double(informal) / Double(people.count)
    spheres = Composition(
      counts: Self.spheres.map { sphere in people.spheres.count { $0 == sphere } },
      unknown: people.spheres.count { $0 == .unknown })
    kinds = Composition(counts: MemberKind.allCases.map { kind in people.kinds.count { $0 == kind } })
    sphereTies = EIIndex(ties: graph, values: people.spheres.map { $0 == .unknown ? nil : $0 })
    multiplexity = Multiplexity(functions: people.gives.map(\.count))
    reciprocity = Reciprocity(people)
    functions = SupportFunction.allCases.map { FunctionReach($0, among: people) }
  }
}
