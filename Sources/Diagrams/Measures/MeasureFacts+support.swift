import Language
import PersonalNetwork

extension MeasureFacts {
  /// How support is divided, whether it goes both ways, and how close those stand who give it.
  var support: [MeasureStatement] {
    guard let people = measures.people else { return [] }
    return divided(people.multiplexity) + [bothWays(people.reciprocity)] + people.functions.map(close)
  }

  private func divided(_ multiplexity: Multiplexity) -> [MeasureStatement] {
    let even = Self.decimals(1 / Double(max(1, size)))
    let several = multiplexity.functions.count { $0 >= 2 }
    return [
      statement(
        "functions-per-person", Phrase(nl: "Soorten steun per mens", en: "Kinds of support per person"),
        multiplexity.mean, else: Undefined.noSupport, figure: { .number($0, decimals: 1) },
        sentence: { _ in
          Phrase(
            nl: "In het geheel: \(multiplexity.links) keer een soort steun, van \(Self.people(size).nl).",
            en: "In all: a kind of support \(multiplexity.links) times, from \(Self.people(size).en).")
        },
        not: Phrase(
          nl: "Iemand die één ding doet, kan heel belangrijk zijn.",
          en: "Somebody who does one thing can matter very much.")),
      statement(
        "two-or-more", Phrase(nl: "Wie meer dan één soort steun geeft", en: "Who gives more than one kind of support"),
        multiplexity.shareOfTwoOrMore, else: Undefined.noSupport, figure: Self.percent,
        sentence: { _ in
          Phrase(
            nl: "Twee of meer soorten steun: van \(several) van de \(size).",
            en: "Two or more kinds of support: from \(several) of \(size).")
        },
        not: Phrase(
          nl: "Veel van één mens is een sterke band, en ook veel om te dragen.",
          en: "Much from one person is a strong tie, and also much to carry.")),
      statement(
        "concentration", Phrase(nl: "Hoe de steun verdeeld is", en: "How support is divided"),
        multiplexity.concentration, else: Undefined.noSupport, figure: Self.decimals,
        sentence: { _ in
          Phrase(
            nl: "1 is: alles van één mens. Gelijk verdeeld over iedereen is hier \(even.nl).",
            en: "1 is: all from one person. Spread evenly over everybody is \(even.en) here.")
        },
        not: Phrase(nl: "Het zegt niet hoeveel werk het is.", en: "It does not say how much work it is.")),
    ]
  }

  private func bothWays(_ reciprocity: Reciprocity) -> MeasureStatement {
    statement(
      "reciprocity", Phrase(nl: "Geven en krijgen", en: "Giving and receiving"), reciprocity.share,
      else: Undefined.noExchange, figure: Self.percent,
      sentence: { _ in
        Phrase(
          nl: "Van wie iets geeft of krijgt, doet dit deel allebei: \(reciprocity.both) van de \(reciprocity.either).",
          en:
            "Of those who give or receive something, this share does both: \(reciprocity.both) of \(reciprocity.either)."
        )
      },
      not: Phrase(nl: "Niet elke band hoeft in balans te zijn.", en: "Not every tie has to be in balance."))
  }

  private func close(_ reach: FunctionReach) -> MeasureStatement {
    statement(
      "close.\(reach.function.rawValue)",
      reach.function.phrase.capitalized + Phrase(nl: ", van dichtbij", en: ", from close by"), reach.closenessWeighted,
      else: size == 0 ? Undefined.nobody : Undefined.noRing, figure: Self.percent,
      sentence: { _ in
        Phrase(
          nl: "Gegeven door \(reach.givers.count) van de \(size). Wie dichterbij staat, telt zwaarder.",
          en: "Given by \(reach.givers.count) of \(size). Who stands closer counts for more.")
      },
      not: Phrase(
        nl: "Dichtbij is niet altijd de beste plek voor hulp.", en: "Close by is not always the best place for help."))
  }
}
