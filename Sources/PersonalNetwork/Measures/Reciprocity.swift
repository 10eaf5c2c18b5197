/// Whether help goes both ways.
///
/// Perry, Pescosolido & Borgatti, *Egocentric Network Analysis* (2018), ch. 7.
public struct Reciprocity: Sendable, Equatable {
  /// People who give the client something and receive something from the client.
  public let both: Int
  /// People who do at least one of the two.
  public let either: Int

  public init(_ people: [NetworkPerson]) { self.init(CountedPeople(people)) }

  init(_ people: CountedPeople) {
    both = people.gives.indices.count { !people.gives[$0].isEmpty && !people.receives[$0].isEmpty }
    either = people.gives.indices.count { !people.gives[$0].isEmpty || !people.receives[$0].isEmpty }
  }

  /// Undefined when nobody gives or receives.
  public var share: Double? { either == 0 ? nil : Double(both) / Double(either) }
}
