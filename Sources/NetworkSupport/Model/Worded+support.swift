public import Language

extension Visibility: Worded {
  public var phrase: Phrase {
    switch self {
    case .onlyClient: Phrase(nl: "alleen ik", en: "only me")
    case .contact: Phrase(nl: "mijn contactpersoon", en: "my contact")
    case .team: Phrase(nl: "het team", en: "the team")
    }
  }
}

extension Initiative: Worded {
  public var phrase: Phrase {
    switch self {
    case .client: Phrase(nl: "meestal ik", en: "usually me")
    case .member: Phrase(nl: "meestal de ander", en: "usually the other")
    case .both: Phrase(nl: "allebei", en: "both")
    }
  }
}

extension ContactFrequency: Worded {
  public var phrase: Phrase {
    switch self {
    case .daily: Phrase(nl: "elke dag", en: "every day")
    case .severalTimesAWeek: Phrase(nl: "een paar keer per week", en: "a few times a week")
    case .weekly: Phrase(nl: "elke week", en: "every week")
    case .severalTimesAMonth: Phrase(nl: "een paar keer per maand", en: "a few times a month")
    case .monthly: Phrase(nl: "elke maand", en: "every month")
    case .severalTimesAYear: Phrase(nl: "een paar keer per jaar", en: "a few times a year")
    case .rarely: Phrase(nl: "bijna nooit", en: "hardly ever")
    case .never: Phrase(nl: "nooit", en: "never")
    }
  }
}

extension ContactWay: Worded {
  public var phrase: Phrase {
    switch self {
    case .visit: Phrase(nl: "elkaar zien", en: "seeing each other")
    case .telephone: Phrase(nl: "bellen", en: "telephone")
    case .messages: Phrase(nl: "appen of mailen", en: "messages or mail")
    case .video: Phrase(nl: "beeldbellen", en: "video calls")
    case .letter: Phrase(nl: "brieven of kaarten", en: "letters or cards")
    case .throughOthers: Phrase(nl: "via anderen", en: "through others")
    }
  }
}

extension TieWish: Worded {
  public var phrase: Phrase {
    switch self {
    case .more: Phrase(nl: "meer contact", en: "more contact")
    case .same: Phrase(nl: "zo houden", en: "keep it like this")
    case .less: Phrase(nl: "minder contact", en: "less contact")
    case .restore: Phrase(nl: "het weer goedmaken", en: "make it up again")
    case .end: Phrase(nl: "stoppen", en: "end it")
    case .noWish: Phrase(nl: "geen wens", en: "no wish")
    }
  }
}

extension AgreementStanding: Worded {
  public var phrase: Phrase {
    switch self {
    case .proposed: Phrase(nl: "voorgesteld", en: "proposed")
    case .agreed: Phrase(nl: "afgesproken", en: "agreed")
    case .running: Phrase(nl: "loopt", en: "running")
    case .paused: Phrase(nl: "even stil", en: "paused")
    case .ended: Phrase(nl: "gestopt", en: "ended")
    }
  }
}

extension DossierRole: Worded {
  public var phrase: Phrase {
    switch self {
    case .responsible: Phrase(nl: "contactpersoon", en: "contact")
    case .standIn: Phrase(nl: "vervanger", en: "stand-in")
    case .involved: Phrase(nl: "betrokken", en: "involved")
    }
  }
}
