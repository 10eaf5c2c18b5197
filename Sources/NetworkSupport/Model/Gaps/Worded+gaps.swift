public import Language

extension GapAnswer: Worded {
  public var phrase: Phrase {
    switch self {
    case .change: Phrase(nl: "hier wil ik iets mee", en: "I want to do something with this")
    case .fine: Phrase(nl: "dit is goed zo", en: "this is fine as it is")
    case .notNow: Phrase(nl: "nu niet", en: "not now")
    }
  }
}

extension Intervention: Worded {
  public var phrase: Phrase {
    switch self {
    case .buildUp: Phrase(nl: "nieuwe mensen leren kennen", en: "get to know new people")
    case .support: Phrase(nl: "steunen wat goed gaat", en: "support what goes well")
    case .strengthen: Phrase(nl: "een band sterker maken of herstellen", en: "make a tie stronger or restore it")
    case .windDown:
      Phrase(
        nl: "afbouwen wat geen goed doet of niet meer nodig is",
        en: "wind down what does no good or is no longer needed")
    }
  }
}

extension HelperStep: Worded {
  public var phrase: Phrase {
    switch self {
    case .alreadyThere: Phrase(nl: "wie er al is", en: "who is there already")
    case .familyAndFriends: Phrase(nl: "familie en vrienden", en: "family and friends")
    case .neighboursAndCommunity: Phrase(nl: "buren en de buurt", en: "neighbours and community")
    case .peersAndVolunteers:
      Phrase(nl: "ervaringsdeskundige of vrijwilliger", en: "peer worker or volunteer")
    case .professionals: Phrase(nl: "beroepskracht", en: "professional")
    }
  }
}
