import CivilTime
import PersonalNetwork

/// Which columns about people hold our own codes, all of them: those are read, others are not.
struct TraitReading {
  /// The traits of which every value that was filled in is one of our codes.
  let taken: Set<PersonTrait>
  /// Types of nodes whose name says what kind of member they are.
  let kindOfType: [String: MemberKind]

  init(values: [[PersonTrait: String]], types: [String]) {
    var seen: Set<PersonTrait> = []
    var foreign: Set<PersonTrait> = []
    for (trait, value) in values.joined() {
      seen.insert(trait)
      if !foreign.contains(trait) && !trait.holds(value) { foreign.insert(trait) }
    }
    // A day without how it ended says nothing.
    if !seen.contains(.ending) || foreign.contains(.ending) { foreign.insert(.endingOn) }
    taken = seen.subtracting(foreign)
    kindOfType = Dictionary(
      Set(types).compactMap { type in Self.kindsOfTypes[type.lowercased()].map { (type, $0) } }
    ) { first, _ in first }
  }

  /// Whether anything tells who is a professional.
  var knowsKinds: Bool { taken.contains(.kind) || !kindOfType.isEmpty }

  func person(id: String, name: String, values: [PersonTrait: String], type: String) -> NetworkPerson {
    var person = NetworkPerson(id: id, name: name, kind: kindOfType[type] ?? .informal)
    for (trait, value) in values where taken.contains(trait) { trait.apply(value, to: &person) }
    if taken.contains(.ending), let kind: Ending.Kind = values[.ending].flatMap(PersonTrait.code) {
      let day = taken.contains(.endingOn) ? values[.endingOn].flatMap(CivilDate.init(iso:)) : nil
      person.ending = Ending(kind, on: day)
    }
    return person
  }

  private static let kindsOfTypes: [String: MemberKind] = [
    "professional": .professional, "professionals": .professional, "beroepskracht": .professional,
    "beroepskrachten": .professional, "organisation": .organisation, "organization": .organisation,
    "organisations": .organisation, "organizations": .organisation, "organisatie": .organisation,
    "organisaties": .organisation, "volunteer": .volunteer, "volunteers": .volunteer, "vrijwilliger": .volunteer,
    "vrijwilligers": .volunteer, "peerworker": .peerWorker, "ervaringsdeskundige": .peerWorker,
  ]
}
