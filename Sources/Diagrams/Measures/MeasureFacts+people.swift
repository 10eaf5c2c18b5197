import Language
import PersonalNetwork

extension MeasureFacts {
  /// Who the people are, and over how many parts of life they are spread.
  var people: [MeasureStatement] {
    guard let people = measures.people else { return [] }
    return [informal(people)]
      + spread(
        "spheres", people.spheres, Phrase(nl: "leefsferen", en: "spheres"),
        parts: zip(PeopleMeasures.spheres, people.spheres.counts).map { ($0.phraseInSentence, $1) })
      + spread(
        "kinds", people.kinds, Phrase(nl: "soorten contact", en: "kinds of contact"),
        parts: zip(MemberKind.allCases, people.kinds.counts).map { ($0.phrase, $1) })
  }

  private func informal(_ people: PeopleMeasures) -> MeasureStatement {
    statement(
      "informal", Phrase(nl: "Uit de eigen kring", en: "From one’s own circle"), people.informalShare,
      else: Undefined.nobody, figure: Self.percent,
      sentence: { _ in
        Phrase(
          nl: "Naaste, vrijwilliger of ervaringsdeskundige: \(people.informal) van de \(size).",
          en: "Personal contacts, volunteers and peer workers: \(people.informal) of \(size).")
      },
      not: Phrase(nl: "Een groter deel is niet vanzelf beter.", en: "A larger share is not better in itself."))
  }

  /// Blau's index and the index of qualitative variation over one code list.
  private func spread(
    _ id: String, _ composition: Composition, _ what: Phrase, parts: [(Phrase, Int)]
  ) -> [MeasureStatement] {
    let why = size == 0 ? Undefined.nobody : Undefined.noSphere
    let present = parts.filter { $0.1 > 0 }.map { part, count in part + .verbatim(" \(count)") }
    let not = Phrase(nl: "Het zegt niet hoe sterk die banden zijn.", en: "It does not say how strong those ties are.")
    return [
      statement(
        "blau.\(id)", Phrase(nl: "Verschil in \(what.nl)", en: "Variety of \(what.en)"), composition.blau, else: why,
        figure: Self.percent,
        sentence: { _ in
          Phrase(
            nl: "Zo vaak verschillen twee mensen, op goed geluk gekozen.",
            en: "So often two people differ, picked by chance.")
            + Phrase(nl: " Er zijn: ", en: " There are: ") + .list(present) + .verbatim(".")
        }, not: not),
      statement(
        "iqv.\(id)", Phrase(nl: "Spreiding over \(what.nl)", en: "Spread over \(what.en)"), composition.iqv, else: why,
        figure: Self.percent,
        sentence: { _ in
          Phrase(
            nl: "0% is: allemaal in één. 100% is: gelijk verdeeld over alle \(what.nl) die er zijn.",
            en: "0% is: all in one. 100% is: spread evenly over all \(what.en) there are.")
        }, not: not),
    ]
  }
}
