import Language
import PersonalNetwork

extension MeasureFacts {
  /// How the people hang together.
  var structure: [MeasureStatement] {
    [density, densityWithClient, components, betweenSpheres] + holes(measures.holes, isWeighted: false)
      + holes(measures.weightedHoles, isWeighted: true)
  }

  /// Both sides of knowing each other, under every measure of it.
  private var bothSides: Phrase {
    Phrase(
      nl: "Laag of hoog is niet goed of slecht. Losse contacten brengen afwisseling, en kosten meer overleg.",
      en: "Low or high is not good or bad. Separate contacts bring variety, and take more coordination.")
  }

  private var density: MeasureStatement {
    statement(
      "density", Phrase(nl: "Hoeveel mensen elkaar kennen", en: "How many people know each other"), measures.density,
      else: size == 0 ? Undefined.nobody : Undefined.onePerson, figure: Self.percent,
      sentence: { _ in
        Phrase(
          nl: "Mogelijke paren: \(size * (size - 1) / 2). Paren die elkaar kennen: \(measures.ties).",
          en: "Possible pairs: \(size * (size - 1) / 2). Pairs that know each other: \(measures.ties).")
      }, not: bothSides)
  }

  private var densityWithClient: MeasureStatement {
    statement(
      "density-with-client", Phrase(nl: "Hetzelfde, met \(client) erbij", en: "The same, with \(client) counted"),
      measures.densityWithClient, else: Undefined.nobody, figure: Self.percent,
      sentence: { _ in
        Phrase(
          nl: "\(client) kent iedereen, dus met \(client) erbij is het meer.",
          en: "\(client) knows everybody, so with \(client) it is more.")
      }, not: bothSides)
  }

  private var components: MeasureStatement {
    let largest = MeasureFacts.people(measures.componentSizes.first ?? 0)
    return statement(
      "components", Phrase(nl: "Groepen", en: "Groups"), size == 0 ? nil : measures.components, else: Undefined.nobody,
      figure: { .number($0) },
      sentence: { count in
        .counted(
          count,
          nl: (
            one: "Ook zonder \(client) hangt iedereen samen.",
            other: "Zonder \(client) zijn het \(count) losse groepen. De grootste telt \(largest.nl)."
          ),
          en: (
            one: "Everybody hangs together, also without \(client).",
            other: "Without \(client) there are \(count) separate groups. The largest has \(largest.en)."
          ))
      }, not: bothSides)
  }

  private var betweenSpheres: MeasureStatement {
    let index = measures.people?.sphereTies
    return statement(
      "ei-spheres", Phrase(nl: "Banden tussen leefsferen", en: "Ties between spheres"), index?.value,
      else: Undefined.noTies, figure: Self.decimals,
      sentence: { _ in
        Phrase(
          nl: "Tussen leefsferen: \(index?.external ?? 0). Binnen een leefsfeer: \(index?.internal ?? 0).",
          en: "Between spheres: \(index?.external ?? 0). Within a sphere: \(index?.internal ?? 0).")
          + Phrase(
            nl: " −1 is: alles binnen een leefsfeer. 1 is: alles ertussen.",
            en: " −1 is: all within a sphere. 1 is: all between them.")
      }, not: bothSides)
  }

  /// Burt's measures; `nil` when the strengths of ties are not known.
  private func holes(_ holes: StructuralHoles?, isWeighted: Bool) -> [MeasureStatement] {
    let why = size == 0 ? Undefined.nobody : Undefined.noRing
    let ending = isWeighted ? Phrase(nl: ", dichtbij telt zwaarder", en: ", close counts for more") : .empty
    func id(_ name: String) -> String { isWeighted ? name + "-weighted" : name }
    return [
      statement(
        id("effective-size"), Phrase(nl: "Verschillende ingangen", en: "Different ways in") + ending,
        holes?.effectiveSize, else: why, figure: { .number($0, decimals: 1) },
        sentence: { _ in
          Phrase(
            nl: "Zoveel blijven er over als mensen die elkaar kennen samen tellen.",
            en: "So many are left when people who know each other count together.")
        },
        not: Phrase(
          nl: "Wie elkaar kent, kan niet zomaar elkaars plek innemen.",
          en: "People who know each other cannot simply take each other’s place.")),
      statement(
        id("efficiency"), Phrase(nl: "Deel dat een eigen ingang is", en: "Share that is a way in of its own") + ending,
        holes?.efficiency, else: why, figure: Self.percent,
        sentence: { _ in
          Phrase(nl: "100% is: niemand kent een ander.", en: "100% is: nobody knows another.")
        }, not: bothSides),
      statement(
        id("constraint"),
        Phrase(nl: "Hoeveel bij dezelfde mensen uitkomt", en: "How much leads to the same people") + ending,
        holes?.constraint, else: why, figure: Self.decimals,
        sentence: { _ in
          Phrase(
            nl: "Hoe hoger, hoe meer contacten bij dezelfde mensen uitkomen.",
            en: "The higher, the more contacts lead to the same people.")
        },
        not: Phrase(
          nl: "Een hechte groep kan rust geven, en kan ook knellen.",
          en: "A close group can give peace, and can also feel tight.")),
      statement(
        id("hierarchy"), Phrase(nl: "Of dat op één mens rust", en: "Whether that rests on one person") + ending,
        holes?.hierarchy, else: why, figure: Self.decimals,
        sentence: { _ in
          Phrase(
            nl: "0 is: gelijk over iedereen. 1 is: alles loopt via één mens.",
            en: "0 is: evenly over everybody. 1 is: everything goes through one person.")
        },
        not: Phrase(nl: "Het zegt niet of die ene dat wil.", en: "It does not say whether that one person wants to.")),
    ]
  }
}
