import Language
import QualitativeCoding
import ResearchExchange

extension StudyResult {
  /// How the study was done, as far as the data tell.
  static func method(_ index: CodingIndex, _ reading: StudyReading, comparison: Comparison?, names: StudyNames)
    -> StudyResult
  {
    var result = StudyResult("method", Phrase(nl: "Hoe het onderzoek is gedaan", en: "How the study was done"))
    let study = index.project
    result.sentences = [material(study), coding(index), coders(study, names)]
    if let comparison { result.sentences.append(double(comparison, study)) }
    result.sentences += rounds(study)
    result.sentences.append(
      Phrase(nl: "Gelezen uit ", en: "Read from ") + .verbatim(reading.name) + made(reading)
        + Phrase(
          nl: ", berekend met samenspel \(Release.version).", en: ", computed with samenspel \(Release.version)."))
    result.limits = [
      Phrase(
        nl:
          "Dit stuk vult zichzelf uit de gegevens. Waarom deze mensen, wie vroeg, en wat er verder speelde, staat hier niet.",
        en: "This part fills itself from the data. Why these people, who asked, and what else was going on is not here."
      )
    ]
    return result
  }

  private static func made(_ reading: StudyReading) -> Phrase {
    guard let origin = reading.package?.project.origin, !origin.isEmpty else { return .empty }
    return Phrase(nl: " (gemaakt met ", en: " (made with ") + .verbatim(origin + ")")
  }

  private static func material(_ study: Project) -> Phrase {
    let people = study.cases.count(where: \.isRespondent)
    let kinds = SourceKind.allCases.compactMap { kind -> Phrase? in
      let count = study.sources.count { $0.kind == kind }
      return count == 0 || kind == .unknown ? nil : .verbatim("\(count) × ") + kind.phrase
    }
    return .counted(
      study.sources.count,
      nl: (one: "Het materiaal is 1 bron", other: "Het materiaal is \(study.sources.count) bronnen"),
      en: (one: "The material is 1 source", other: "The material is \(study.sources.count) sources"))
      + (kinds.isEmpty ? .empty : .verbatim(" (") + .list(kinds) + .verbatim(")"))
      + (people == 0
        ? .verbatim(".")
        : .counted(
          people, nl: (one: ", van 1 deelnemer.", other: ", van \(people) deelnemers."),
          en: (one: ", of 1 respondent.", other: ", of \(people) respondents.")))
  }

  private static func coding(_ index: CodingIndex) -> Phrase {
    let total = index.matrix(by: nil).columns.first?.total ?? CodeCounts()
    let labels = index.codes.lines.count
    let trees = index.project.trees.count
    return .counted(
      labels, nl: (one: "Er is gecodeerd met 1 label", other: "Er is gecodeerd met \(labels) labels"),
      en: (one: "1 code was used", other: "\(labels) codes were used"))
      + .counted(
        trees, nl: (one: " in één labelboom. Dat gaf ", other: " in \(trees) labelbomen. Dat gaf "),
        en: (one: " in one code tree. That gave ", other: " in \(trees) code trees. That gave ")) + total.phrase
  }

  private static func coders(_ study: Project, _ names: StudyNames) -> Phrase {
    let worked = Set(study.codings.compactMap(\.coder))
    let list = study.coders.filter { worked.contains($0.id) }.map { names.name(ofCoder: $0.id) }
    if list.isEmpty {
      return Phrase(nl: "Het bestand zegt niet wie codeerde.", en: "The file does not say who coded.")
    }
    return .counted(
      list.count, nl: (one: "Eén mens codeerde: ", other: "\(list.count) mensen codeerden: "),
      en: (one: "One person coded: ", other: "\(list.count) people coded: ")) + .each { Speaker($0).list(list) }
      + .verbatim(".")
  }

  /// How much two or more coded.
  private static func double(_ comparison: Comparison, _ study: Project) -> Phrase {
    let alone = comparison.notes.reduce(0) { sum, note in
      if case .sourcesNotCompared(let count) = note { sum + count } else { sum }
    }
    let double = study.sources.count - alone
    guard double > 0 else {
      return Phrase(
        nl: "Geen bron is door twee of meer mensen gecodeerd.", en: "No source was coded by two or more.")
    }
    return .counted(
      double,
      nl: (
        one: "Eén bron is door twee of meer mensen gecodeerd.",
        other: "\(double) bronnen zijn door twee of meer mensen gecodeerd."
      ),
      en: (one: "One source was coded by two or more.", other: "\(double) sources were coded by two or more."))
  }

  private static func rounds(_ study: Project) -> [Phrase] {
    guard !study.rounds.isEmpty else { return [] }
    let blind = study.rounds.count { $0.kind == .independent }
    let agreed = study.codings.count(where: \.isAgreed)
    let rounds = Phrase.counted(
      study.rounds.count, nl: (one: "Er was 1 ronde", other: "Er waren \(study.rounds.count) rondes"),
      en: (one: "There was 1 round", other: "There were \(study.rounds.count) rounds"))
    let first =
      rounds
      + Phrase(
        nl: ", waarvan \(blind) zonder dat codeurs elkaars werk zagen.",
        en: ", \(blind) of them without seeing each other's work.")
    return agreed == 0
      ? [first]
      : [
        first,
        .counted(
          agreed,
          nl: (one: "Na overleg is 1 codering vastgelegd.", other: "Na overleg zijn \(agreed) coderingen vastgelegd."),
          en: (one: "After talking, 1 coding was agreed.", other: "After talking, \(agreed) codings were agreed.")),
      ]
  }
}
