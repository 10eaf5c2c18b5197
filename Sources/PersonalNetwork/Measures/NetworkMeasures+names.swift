/// The measures by their own names, for those who need one figure.
extension NetworkMeasures {
  public var size: Int { cohesion.size }
  public var ties: Int { cohesion.ties }
  public var density: Double? { cohesion.density }
  public var densityWithClient: Double? { cohesion.densityWithClient }
  public var components: Int { cohesion.components }
  public var componentSizes: [Int] { cohesion.componentSizes }
  public var isolates: Int { cohesion.isolates }
  public var effectiveSize: Double? { holes.effectiveSize }
  public var efficiency: Double? { holes.efficiency }
  public var constraint: Double? { holes.constraint }
  public var hierarchy: Double? { holes.hierarchy }
  public var informalShare: Double? { people?.informalShare }
}
