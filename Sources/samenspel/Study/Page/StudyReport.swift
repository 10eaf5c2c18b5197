import Language
import QualitativeCoding
import Statistics

/// Everything that can be computed of a study, in the order of a report.
struct StudyReport {
  let reading: StudyReading
  let index: CodingIndex
  let names: StudyNames
  /// What tells the sides apart; nil when nothing does.
  let variable: Variable?
  let unit: ComparisonDesign.Unit
  let seed: UInt64

  init(_ reading: StudyReading, by variable: Variable?, unit: ComparisonDesign.Unit = .characters, seed: UInt64 = 1) {
    self.reading = reading
    index = CodingIndex(reading.study)
    names = StudyNames(reading.study)
    self.variable = variable
    self.unit = unit
    self.seed = seed
  }

  var page: StudyPage { page { _ in } }

  /// - Parameter progress: called with what is computed next.
  func page(_ progress: (Phrase) -> Void) -> StudyPage {
    var page = StudyPage(heading: .verbatim(reading.title), results: results(progress))
    page.lead = [
      Phrase(
        nl: "Rapport van een onderzoek: wie er sprak, hoe er is gecodeerd, wat eruit komt en wat het niet zegt.",
        en: "Report of a study: who spoke, how it was coded, what comes out and what it does not say.")
    ]
    return page
  }

  func results(_ progress: (Phrase) -> Void = { _ in }) -> [StudyResult] {
    progress(Phrase(nl: "tellen", en: "counting"))
    let comparison = try? Comparison(index, ComparisonDesign(unit: unit))
    var results = [
      StudyResult.method(index, reading, comparison: comparison, names: names),
      StudyResult.sources(index, by: variable, names: names),
    ]
    let people = BackgroundResult(BackgroundResult.people(of: reading.study, by: variable), by: variable?.name).result
    if !people.tables.isEmpty { results.append(people) }
    results.append(codes)
    progress(Phrase(nl: "overeenstemming", en: "agreement"))
    results.append(agreement(comparison))
    progress(Phrase(nl: "confrontatieschema", en: "confrontation matrix"))
    if let matrix { results.append(matrix) }
    results += factors
    progress(Phrase(nl: "verzadiging", en: "saturation"))
    results.append(saturation)
    progress(Phrase(nl: "labels die samen voorkomen", en: "codes that occur together"))
    results.append(StudyResult.coOccurrence(index, .overlap, CodingFilter(), names: names))
    results.append(StudyResult.loss(reading.report, problems: reading.study.problems()))
    results.append(StudyResult.limits(index))
    progress(Phrase(nl: "tekenen", en: "drawing"))
    return results
  }

  private var codes: StudyResult {
    var result = StudyResult.codes(index, CodingFilter(), names: names)
    if let definitions = StudyResult.definitions(reading.study) { result.tables.append(definitions) }
    return result
  }

  private func agreement(_ comparison: Comparison?) -> StudyResult {
    guard let comparison, comparison.coders.count > 1 else {
      var result = StudyResult("agreement", Phrase(nl: "Overeenstemming", en: "Agreement"))
      result.sentences = [
        Phrase(
          nl: "Dit materiaal is niet door twee mensen gecodeerd. Of ze het eens zouden zijn, is dus niet bekend.",
          en: "This material was not coded by two people. So whether they would agree is not known.")
      ]
      return result
    }
    let scopes = ComparisonOptions.everything(comparison, reading.study.trees)
    return AgreementResult(
      comparison, scopes: scopes, by: variable, names: names, seed: seed, intervals: .together, hasFigures: false
    ).result
  }

  private var matrix: StudyResult? {
    guard let variable else { return nil }
    var result = MatrixResult(index, by: variable, CodingFilter()).result
    result.sentences += StudyResult.loudVoices(index, by: variable, names: names)
    let sources = MatrixResult(index, by: variable, CodingFilter(), counting: .sources).result
    if let table = sources.tables.first {
      result.tables.append(
        ResultTable(
          "matrixSources", Phrase(nl: "Hetzelfde in bronnen", en: "The same in sources"), table.columns, table.rows,
          notes: [Counting.sources.meaning]))
    }
    return result
  }

  /// What helps and what hinders, for each lens that the study is coded with.
  private var factors: [StudyResult] {
    FactorLens.found(in: reading.study).compactMap { lens in
      FactorsResult(lens, index, by: variable, subject: reading.title)?.result
    }
  }

  private var saturation: StudyResult {
    SaturationResult(codes: index.newCodes(), design: Saturation.Design(), orders: 1000, seed: seed, group: nil)
      .result(names)
  }
}
