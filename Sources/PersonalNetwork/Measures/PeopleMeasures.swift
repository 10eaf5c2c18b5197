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
  public init(_ people: [NetworkPerson], graph: EgoGraph) {
    // Counted in one walk: comparing these values one category at a time takes ten times as long.
    var inSphere: [Sphere: Int] = [:]
    var ofKind: [MemberKind: Int] = [:]
    for person in people {
      inSphere[person.sphere, default: 0] += 1
      ofKind[person.kind, default: 0] += 1
    }
    informal = people.count { $0.kind.isInformal }
    informalShare = people.isEmpty ? nil : Double(informal) / Double(people.count)
    spheres = Composition(
      counts: Self.spheres.map { inSphere[$0] ?? 0 }, unknown: inSphere[.unknown] ?? 0)
    kinds = Composition(counts: MemberKind.allCases.map { ofKind[$0] ?? 0 })
    sphereTies = EIIndex(ties: graph, values: people.map { $0.sphere == .unknown ? nil : $0.sphere })
    multiplexity = Multiplexity(functions: people.map(\.gives.count))
    reciprocity = Reciprocity(people)
    functions = SupportFunction.allCases.map { FunctionReach($0, among: people) }
  }
}
