public import Language

extension VoiceTopic: Worded {
  public var phrase: Phrase {
    switch self {
    case .whatAndHow: Phrase(nl: "wat er gebeurt en hoe", en: "what happens and how")
    case .moment: Phrase(nl: "wanneer", en: "when")
    case .duration: Phrase(nl: "hoe lang", en: "how long")
    case .frequency: Phrase(nl: "hoe vaak", en: "how often")
    case .appointments: Phrase(nl: "zelf afspraken maken", en: "making my own appointments")
    case .withWhom: Phrase(nl: "met wie", en: "with whom")
    }
  }

  /// What helps to talk about it: things one could want to decide.
  var examples: Phrase {
    switch self {
    case .whatAndHow:
      Phrase(
        nl: "Bijvoorbeeld: wat eerst komt, wie wat mag weten, hoe iemand helpt.",
        en: "For example: what comes first, who may know what, how somebody helps.")
    case .moment:
      Phrase(
        nl: "Bijvoorbeeld: welke dag, ochtend of middag, wanneer juist niet.",
        en: "For example: which day, morning or afternoon, when not.")
    case .duration:
      Phrase(
        nl: "Bijvoorbeeld: hoe lang een bezoek duurt, tot wanneer de hulp blijft.",
        en: "For example: how long a visit lasts, until when help stays.")
    case .frequency:
      Phrase(
        nl: "Bijvoorbeeld: elke week, om de week, of alleen als ik bel.",
        en: "For example: every week, every other week, or only when I call.")
    case .appointments:
      Phrase(
        nl: "Bijvoorbeeld: zelf bellen, samen bellen, of een ander laten bellen.",
        en: "For example: calling myself, calling together, or letting somebody else call.")
    case .withWhom:
      Phrase(
        nl: "Bijvoorbeeld: wie erbij is, wie liever niet, altijd dezelfde.",
        en: "For example: who is there, who rather not, always the same person.")
    }
  }
}

extension VoiceWeight: Worded {
  public var phrase: Phrase {
    switch self {
    case .influence: Phrase(nl: "ik beslis", en: "I decide")
    case .heard: Phrase(nl: "ik word gehoord, een ander beslist", en: "I am heard, somebody else decides")
    }
  }
}
