public import CivilTime

/// What changed between two waves of one client's network, person by person: what a sentence or a picture of the change is
/// made of.
///
/// Over the people that count in each wave (`PersonalNetwork.counts`). When professionals count in only one of the two, they
/// count in neither here: otherwise a choice of the client would look like people who came or went.
public struct WaveChange: Sendable, Equatable {
  /// Somebody who counts in the later wave and not in the earlier one.
  public struct Arrival: Sendable, Hashable {
    public let person: NetworkPerson
    /// Whether the earlier wave knew this person as somebody who had gone.
    public let isReturn: Bool
  }

  /// Somebody who counts in the earlier wave and not in the later one.
  public struct Departure: Sendable, Hashable {
    /// As in the earlier wave.
    public let person: NetworkPerson
    /// How it ended; `nil` when the later wave does not say.
    public let ending: Ending?
  }

  /// The day of the earlier wave.
  public let since: CivilDate?
  /// The day of the later wave.
  public let until: CivilDate?
  /// In the order of the later wave.
  public let new: [Arrival]
  /// In the order of the earlier wave.
  public let gone: [Departure]
  /// Everybody who is in both, changed or not, in the order of the later wave.
  public let stayed: [PersonChange]
  /// The measures of the same change.
  public let measures: NetworkChange

  public init(from before: PersonalNetwork, to after: PersonalNetwork) {
    var (before, after) = (before, after)
    let countsProfessionals = before.countsProfessionals && after.countsProfessionals
    before.countsProfessionals = countsProfessionals
    after.countsProfessionals = countsProfessionals
    let earlier = Dictionary(before.counted.map { ($0.id, $0) }) { first, _ in first }
    let later = Dictionary(after.counted.map { ($0.id, $0) }) { first, _ in first }
    let leftBefore = Set(before.people.filter(before.isOver).map(\.id))
    let endings = Dictionary(after.people.map { ($0.id, $0.ending) }) { first, _ in first }
    since = before.asOf
    until = after.asOf
    new = after.counted.filter { earlier[$0.id] == nil }
      .map { Arrival(person: $0, isReturn: leftBefore.contains($0.id)) }
    gone = before.counted.filter { later[$0.id] == nil }
      .map { Departure(person: $0, ending: endings[$0.id] ?? nil) }
    stayed = after.counted.compactMap { person in earlier[person.id].map { PersonChange(from: $0, to: person) } }
    measures = NetworkChange(from: before, to: after)
  }

  /// Those who are in both waves and of whom something changed.
  public var changed: [PersonChange] { stayed.filter { !$0.isEmpty } }
  public var closer: [PersonChange] { stayed.filter(\.cameCloser) }
  public var further: [PersonChange] { stayed.filter(\.wentFurther) }

  /// Whether nobody came or went and nothing changed, between people neither.
  public var isEmpty: Bool {
    new.isEmpty && gone.isEmpty && changed.isEmpty && measures.ties.lost.isEmpty && measures.ties.new.isEmpty
  }
}
