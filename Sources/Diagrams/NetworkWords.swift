public import Language
public import PersonalNetwork

// The words for what a network consists of, on every page and in every picture. Plain words that a client can read:
// see the list of words in docs/product.md. Each phrase is what stands alone, in a label, a table or a legend;
// `Phrase` values in lower case can also stand inside a sentence.

extension Sphere {
  /// The sphere as a label: "Vrienden".
  public var phrase: Phrase {
    switch self {
    case .household: Phrase(nl: "Gezin", en: "Household")
    case .relatives: Phrase(nl: "Familie", en: "Relatives")
    case .friends: Phrase(nl: "Vrienden", en: "Friends")
    case .neighbours: Phrase(nl: "Buren", en: "Neighbours")
    case .workOrSchool: Phrase(nl: "Werk en school", en: "Work and school")
    case .leisureAndFaith: Phrase(nl: "Vrije tijd en geloof", en: "Leisure and faith")
    case .fellowClients: Phrase(nl: "Lotgenoten", en: "Fellow clients")
    case .professionals: Phrase(nl: "Beroepskrachten", en: "Professionals")
    case .unknown: Phrase(nl: "Niet ingedeeld", en: "Not placed")
    }
  }

  /// The sphere inside a sentence: "uit de familie", "from the relatives".
  public var phraseInSentence: Phrase {
    switch self {
    case .household: Phrase(nl: "gezin", en: "household")
    case .relatives: Phrase(nl: "familie", en: "relatives")
    case .friends: Phrase(nl: "vrienden", en: "friends")
    case .neighbours: Phrase(nl: "buren", en: "neighbours")
    case .workOrSchool: Phrase(nl: "werk en school", en: "work and school")
    case .leisureAndFaith: Phrase(nl: "vrije tijd en geloof", en: "leisure and faith")
    case .fellowClients: Phrase(nl: "lotgenoten", en: "fellow clients")
    case .professionals: Phrase(nl: "beroepskrachten", en: "professionals")
    case .unknown: Phrase(nl: "niet ingedeeld", en: "not placed")
    }
  }
}

extension Ring {
  /// The ring in a few words: "binnenste kring".
  public var phrase: Phrase {
    switch self {
    case .inner: Phrase(nl: "binnenste kring", en: "inner ring")
    case .middle: Phrase(nl: "middelste kring", en: "middle ring")
    case .outer: Phrase(nl: "buitenste kring", en: "outer ring")
    }
  }

  /// What to say of somebody for whom no ring was chosen.
  public static var unknownPhrase: Phrase { Phrase(nl: "kring niet bekend", en: "ring not known") }

  /// What the ring means, to choose by: "heel dichtbij".
  public var meaning: Phrase {
    switch self {
    case .inner: Phrase(nl: "heel dichtbij", en: "very close")
    case .middle: Phrase(nl: "dichtbij", en: "close")
    case .outer: Phrase(nl: "verder weg", en: "further away")
    }
  }
}

extension Ring? {
  /// The ring in a few words, or that it is not known.
  public var phrase: Phrase { self?.phrase ?? Ring.unknownPhrase }
}

extension MemberKind {
  public var phrase: Phrase {
    switch self {
    case .informal: Phrase(nl: "naaste", en: "personal contact")
    case .volunteer: Phrase(nl: "vrijwilliger", en: "volunteer")
    case .peerWorker: Phrase(nl: "ervaringsdeskundige", en: "peer worker")
    case .professional: Phrase(nl: "beroepskracht", en: "professional")
    case .organisation: Phrase(nl: "organisatie", en: "organisation")
    }
  }
}

extension TieQuality {
  /// What the line to the client says.
  public var phrase: Phrase {
    switch self {
    case .supportive: Phrase(nl: "steunt", en: "supports")
    case .ordinary: Phrase(nl: "gewoon", en: "ordinary")
    case .diluted: Phrase(nl: "verwaterd", en: "faded")
    case .tense: Phrase(nl: "gespannen", en: "tense")
    case .broken: Phrase(nl: "verbroken", en: "broken off")
    case .harmful: Phrase(nl: "doet me geen goed", en: "is not good for me")
    }
  }

  public static var unknownPhrase: Phrase { Phrase(nl: "band niet bekend", en: "tie not known") }
}

extension TieQuality? {
  public var phrase: Phrase { self?.phrase ?? TieQuality.unknownPhrase }
}

extension HelpDirection {
  /// Seen from the network member: "geeft hulp".
  public var phrase: Phrase {
    switch self {
    case .toClient: Phrase(nl: "geeft hulp", en: "gives help")
    case .fromClient: Phrase(nl: "krijgt hulp", en: "receives help")
    case .mutual: Phrase(nl: "hulp over en weer", en: "help both ways")
    }
  }

  public static var unknownPhrase: Phrase { Phrase(nl: "richting niet bekend", en: "direction not known") }
}

extension HelpDirection? {
  public var phrase: Phrase { self?.phrase ?? HelpDirection.unknownPhrase }
}

extension SupportFunction {
  /// What one person can mean to another, in the client's words.
  public var phrase: Phrase {
    switch self {
    case .affective: Phrase(nl: "er voor me zijn", en: "being there for me")
    case .cognitive: Phrase(nl: "uitleg en advies", en: "explanation and advice")
    case .material: Phrase(nl: "praktische hulp", en: "practical help")
    case .social: Phrase(nl: "samen iets doen", en: "doing things together")
    case .guidance: Phrase(nl: "aanmoedigen en bijsturen", en: "encouraging and correcting")
    case .advocacy: Phrase(nl: "opkomen voor mij", en: "standing up for me")
    }
  }
}

extension MemberTieKind {
  /// What two people are to each other.
  public var phrase: Phrase {
    switch self {
    case .know: Phrase(nl: "kennen elkaar", en: "know each other")
    case .strained: Phrase(nl: "gespannen met elkaar", en: "strained with each other")
    case .noContact: Phrase(nl: "geen contact met elkaar", en: "no contact with each other")
    case .parent: Phrase(nl: "ouder en kind", en: "parent and child")
    case .partner: Phrase(nl: "partners", en: "partners")
    case .sibling: Phrase(nl: "broers of zussen", en: "brothers or sisters")
    }
  }
}

extension VIPMoment {
  /// When somebody is, was or may become very important.
  public var phrase: Phrase {
    switch self {
    case .then: Phrase(nl: "VIP van vroeger", en: "VIP in the past")
    case .now: Phrase(nl: "VIP", en: "VIP")
    case .hoped: Phrase(nl: "gehoopte VIP", en: "hoped-for VIP")
    }
  }
}

extension Ending.Kind {
  /// How somebody left the network.
  public var phrase: Phrase {
    switch self {
    case .ended: Phrase(nl: "gestopt", en: "ended")
    case .died: Phrase(nl: "overleden", en: "died")
    case .contactLost: Phrase(nl: "uit beeld geraakt", en: "lost touch")
    }
  }
}
