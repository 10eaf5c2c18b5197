/// Burt's measures of the room a client has between people who do not know each other.
///
/// Burt, *Structural Holes* (Harvard 1992), ch. 2: effective size and efficiency (2.2, 2.3), constraint (2.4 to 2.7),
/// hierarchy (2.9). With equal ties effective size is n − 2t/n: Borgatti, "Structural Holes: Unpacking Burt's Redundancy
/// Measures", *Connections* 20(1), 1997, 35–38. Everything is undefined without people.
public struct StructuralHoles: Sendable, Equatable {
  /// How many people would be left if those who stand in for each other counted once.
  public let effectiveSize: Double?
  /// Effective size as a share of size.
  public let efficiency: Double?
  /// How much all ties lead back to the same people: Σⱼ cⱼ.
  public let constraint: Double?
  /// cⱼ = (pⱼ + Σ_q p_q p_qj)², per alter in the order of the graph.
  public let constraints: [Double]
  /// How far the constraint rests on a few people: 0 when spread evenly, 1 when there is only one.
  public let hierarchy: Double?

  /// - Parameter weighted: whether strengths of ties count; otherwise every tie counts as 1.
  public init(_ graph: EgoGraph, weighted: Bool = false) {
    let shares = TieShares(graph, weighted: weighted)
    constraints = shares.constraints()
    guard graph.alters > 0 else {
      effectiveSize = nil
      efficiency = nil
      constraint = nil
      hierarchy = nil
      return
    }
    let n = Double(graph.alters)
    let effective = weighted ? shares.effectiveSize() : n - 2 * Double(graph.ties) / n
    effectiveSize = effective
    efficiency = effective / n
    constraint = constraints.reduce(0, +)
    hierarchy = Self.hierarchy(of: constraints)
  }

  /// The Coleman–Theil index of the contributions: Σ (cⱼ/c̄) ln(cⱼ/c̄) / (N ln N).
  private static func hierarchy(of constraints: [Double]) -> Double? {
    let n = Double(constraints.count)
    guard constraints.count > 1 else { return 1 }
    let mean = constraints.reduce(0, +) / n
    guard mean > 0 else { return nil }
    var sum = 0.0
    for contribution in constraints where contribution > 0 {
      let ratio = contribution / mean
      sum += ratio * Logarithm.natural(ratio)
    }
    // Equal contributions give 0 up to rounding; rounding may not push the index outside its range.
    return min(1, max(0, sum / (n * Logarithm.natural(n))))
  }
}
