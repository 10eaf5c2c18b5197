import CivilTime
import Language
import PersonalNetwork

/// What an ecogram says that is not the name of a thing.
enum EcogramWords {
  static func title(of client: String) -> Phrase {
    Phrase(nl: "Netwerk van \(client)", en: "Network of \(client)")
  }

  static let confidential = Phrase(nl: "vertrouwelijk", en: "confidential")
  static let closeness = Phrase(
    nl: "Hoe dichter bij het midden, hoe dichter bij elkaar.", en: "The nearer to the middle, the closer to each other."
  )
  static let arrow = Phrase(nl: "richting van hulp", en: "direction of help")
  static let safety = Phrase(nl: "eerst overleggen", en: "consult first")

  static let columns = [
    Phrase(nl: "Naam", en: "Name"), Phrase(nl: "Leefsfeer", en: "Sphere"), Phrase(nl: "Kring", en: "Ring"),
    Phrase(nl: "Band", en: "Tie"), Phrase(nl: "Richting van de hulp", en: "Direction of help"),
    Phrase(nl: "Wie het is", en: "Who it is"),
  ]

  /// "12 maart 2026 · 17 mensen, 11 uit de eigen kring".
  static func summary(of network: PersonalNetwork) -> Phrase {
    let date = network.asOf.map { day in Phrase.each { day.long(in: $0) } } ?? .empty
    return .joined([date, counts(network)], separator: " · ")
  }

  /// "17 mensen, 11 uit de eigen kring".
  static func counts(_ network: PersonalNetwork) -> Phrase {
    let counted = network.counted
    let own = counted.filter(\.kind.isInformal).count
    let people = Phrase.counted(
      counted.count, nl: (one: "1 mens", other: "\(counted.count) mensen"),
      en: (one: "1 person", other: "\(counted.count) people"),
      zero: network.people.isEmpty ? Phrase(nl: "nog niemand ingevuld", en: "nobody entered yet") : nil)
    guard network.countsProfessionals else {
      return people + Phrase(nl: ", beroepskrachten niet meegeteld", en: ", professionals not counted")
    }
    guard !counted.isEmpty else { return people }
    return people + Phrase(nl: ", \(own) uit de eigen kring", en: ", \(own) from the person’s own circle")
  }

  static func phrase(of form: PlacedTie.Form) -> Phrase {
    switch form {
    case .know: MemberTieKind.know.phrase
    case .family: Phrase(nl: "familie van elkaar", en: "family of each other")
    case .strained: MemberTieKind.strained.phrase
    }
  }
}
