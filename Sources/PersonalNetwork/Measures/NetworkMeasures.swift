/// Every measure of one network. What cannot be said is `nil`: never 0, never NaN.
///
/// The definitions are those of `docs/` "Measures": n people that count, t ties among them, the client tied to all.
public struct NetworkMeasures: Sendable, Equatable {
  public let cohesion: Cohesion
  /// Every tie counted as 1.
  public let holes: StructuralHoles
  /// With strengths of ties; `nil` when they are not known for everybody.
  public let weightedHoles: StructuralHoles?
  /// What follows from who people are and what they give; `nil` for a plain graph.
  public let people: PeopleMeasures?

  /// The structural measures of a plain graph, weighted ones too when its ties differ in strength.
  public init(_ graph: EgoGraph) {
    cohesion = Cohesion(graph)
    holes = StructuralHoles(graph)
    weightedHoles = graph.isWeighted ? StructuralHoles(graph, weighted: true) : nil
    people = nil
  }

  /// Everything, over the people that count (`PersonalNetwork.counted`).
  ///
  /// Weighted measures take the ring as the strength of the client's tie (3, 2, 1) and 1 for a tie between members,
  /// of which nobody asked how strong it is. They are undefined as soon as one ring is unknown.
  public init(_ network: PersonalNetwork) {
    let places = network.countedPlaces
    let counted = CountedPeople(network.people, at: places)
    let weights = counted.ringWeights
    let graph = network.graph(of: places, clientWeights: weights)
    cohesion = Cohesion(graph)
    holes = StructuralHoles(graph)
    weightedHoles = weights == nil || places.isEmpty ? nil : StructuralHoles(graph, weighted: true)
    people = PeopleMeasures(counted, graph: graph)
  }
}
