import Language

@testable import Diagrams

/// Pictures of a study to measure: as they should be, and as nobody would wish them.
enum StudySamples {
  static let title = Phrase(nl: "Een studie", en: "A study")

  static var ordinary: [any ResearchPicture] {
    [matrix, agreement, saturation, frequency, together, motivation, alliance]
  }

  /// Nothing, one of everything, very many, very long, very large, and texts that mislead.
  static var odd: [any ResearchPicture] {
    [0, 1, 2].flatMap { sized(rows: $0, columns: $0) } + sized(rows: 200, columns: 6) + sized(rows: 3, columns: 30)
      + [longLabel, longWord, hebrew, emoji, markup, turned].flatMap { named($0) } + [
        largeMatrix, clashingMatrix, undefinedAgreement,
      ]
      + saturations
  }

  static var matrix: ConfrontationPicture {
    let columns = [("Cliënt", 64), ("Vrijwilliger", 48), ("Naaste", 61), ("Professional", 92), ("Leidinggevende", 12)]
    func row(_ label: String, _ level: Int, _ counts: [Int], _ silences: [Int: ConfrontationPicture.Silence] = [:])
      -> ConfrontationPicture.Row
    {
      .init(
        label: label, level: level,
        cells: counts.enumerated().map {
          .init(count: $1, share: Double($1) / Double(columns[$0].1), silence: silences[$0])
        })
    }
    return ConfrontationPicture(
      title: Phrase(nl: "Wat elk perspectief zegt", en: "What every perspective says"), counts: .fragments,
      dimension: "Perspectief", columns: columns.map { .init(name: $0.0, total: $0.1) },
      themes: [
        .init(
          name: "Kenmerken",
          rows: [
            row("Samenwerken", 0, [20, 8, 12, 34, 2]), row("Vertrouwen", 1, [14, 5, 8, 20, 0], [4: .askedButSilent]),
            row("Rollen en taken", 1, [6, 3, 4, 14, 2]),
          ]),
        .init(
          name: "Voorwaarden",
          rows: [
            row("Tijd", 0, [1, 12, 0, 27, 7], [2: .notAsked]),
            row("Scholing & <bijscholing>", 0, [0, 3, 0, 11, 0], [0: .notAsked, 2: .askedButSilent, 4: .notReached]),
            row("Ruimte van de organisatie", 0, [0, 0, 2, 19, 0], [0: .askedButSilent, 1: .notKnown]),
          ]),
      ], total: 234)
  }

  static var agreement: AgreementPicture {
    let same = Phrase(nl: "alles is hetzelfde beoordeeld", en: "everything was judged the same")
    return AgreementPicture(
      title: Phrase(nl: "Overeenstemming per label", en: "Agreement by label"),
      measure: Phrase(nl: "Cohens kappa", en: "Cohen's kappa"), unit: Phrase(nl: "tekens", en: "characters"),
      pairs: ["Anja en Bram", "Anja en Chris", "Bram en Chris"],
      rows: [
        .init(label: "Samenwerken", cells: [.value(0.91, interval: 0.85...0.95), .value(0.72), .value(0.55)]),
        .init(label: "Vertrouwen", level: 1, cells: [.value(0.83), .value(0.41), .value(0.19)]),
        .init(label: "Rollen en taken", level: 1, cells: [.value(0.62), .undefined(same), .value(-0.05)]),
        .init(label: "Tijd", cells: [.value(0), .value(.nan)]),
        .init(label: "Alle labels", isOverall: true, cells: [.value(0.74), .value(0.6), .value(0.48)]),
      ])
  }

  static var saturation: SaturationPicture {
    let runs = [(11, 0.31), (8, 0.22), (6, 0.17), (3, 0.08), (1, 0.03), (2, 0.06), (0, 0), (1, 0.03)]
    return SaturationPicture(
      title: Phrase(nl: "Verzadiging", en: "Saturation"), base: 4, baseLabels: 36, run: 2, threshold: 0.05,
      points: runs.enumerated().map { index, run in
        .init(
          after: index + 4, newLabels: run.0, ratio: run.1,
          band: .init(
            lower: max(0, 0.2 - Double(index) * 0.04), median: 0.36 - Double(index) * 0.04,
            upper: 0.5 - Double(index) * 0.05))
      }, reachedAfter: 8, orders: 1000)
  }

  static var frequency: FrequencyPicture {
    FrequencyPicture(
      title: Phrase(nl: "Hoe vaak labels voorkomen", en: "How often labels occur"), counts: .sources,
      bars: [
        .init(label: "Samenwerken", own: 12, withChildren: 70), .init(label: "Vertrouwen", level: 1, own: 47),
        .init(label: "Rollen en taken", level: 1, own: 29), .init(label: "Tijd", own: 7),
        .init(label: "Ruimte", own: 0),
      ], total: 83)
  }

  static var together: CoOccurrencePicture {
    CoOccurrencePicture(
      title: Phrase(nl: "Labels die samen voorkomen", en: "Labels that occur together"),
      nearness: Phrase(nl: "in dezelfde beurt", en: "in the same turn"),
      labels: ["Samenwerken", "Vertrouwen", "Rollen en taken", "Tijd", "Alleen"].map { .init($0) },
      pairs: [.init(1, 0, count: 24, sources: 9), .init(0, 2, count: 12, sources: 6), .init(3, 1, count: 6)])
  }

  static var motivation: MotivationPicture {
    MotivationPicture(
      title: Phrase(nl: "Wat helpt en wat hindert", en: "What helps and what hinders"), counts: .fragments,
      motivation: Balance(
        helps: [.init("Niemand kan het alleen", count: 14), .init("Ervaren dat het werkt", count: 23)],
        hinders: [.init("Angst om de regie te verliezen", count: 9)]),
      capacity: Balance(
        helps: [.init("Samen oefenen", count: 12)], hinders: [.init("Niet weten hoe te beginnen", count: 11)]),
      opportunity: Balance(hinders: [.init("Geen tijd", count: 31)]))
  }

  static var alliance: AlliancePicture {
    AlliancePicture(
      title: Phrase(nl: "Samenwerken in Noord", en: "Working together in North"), subject: "Noord",
      alliance: Balance(helps: [.init("Samen één plan")]),
      personal: Balance(helps: [.init("Elkaar kennen", count: 12)], hinders: [.init("Wisselende gezichten", count: 7)]),
      institutional: Balance(hinders: [.init("Schotten tussen wetten", count: 8)]),
      organisation: Balance(
        helps: [.init("Vast overleg om de week", count: 10)], hinders: [.init("Niemand heeft de regie", count: 6)]))
  }
}
