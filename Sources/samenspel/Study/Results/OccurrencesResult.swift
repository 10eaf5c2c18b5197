import Language
import Parsing
import QualitativeCoding

extension StudyResult {
  /// A word where it occurs, with how often in which source.
  static func occurrences(
    of wanted: String, _ found: [KeywordInContext], most: Int?, names: StudyNames
  ) -> StudyResult {
    var result = StudyResult(
      "occurrences", Phrase(nl: "Waar het staat: ", en: "Where it stands: ") + .verbatim(wanted.inOneLine))
    let counts = found.reduce(into: [Source.ID: Int]()) { $0[$1.source, default: 0] += 1 }
    result.facts = [("wanted", .string(wanted))]
    let shown = most.map { Array(found.prefix($0)) } ?? found
    result.tables = [files(shown, names)]
    guard !found.isEmpty else {
      result.sentences = [
        Phrase(
          nl: "“\(wanted.inOneLine)” staat in geen enkele tekst. Met --parts vind je ook delen van woorden.",
          en: "“\(wanted.inOneLine)” is in no text. With --parts you find parts of words, too.")
      ]
      return result
    }
    result.sentences = [Self.sentence(wanted.inOneLine, times: found.count, sources: counts.count)]
    if shown.count < found.count {
      result.limits = [
        Phrase(
          nl: "De eerste \(shown.count) van \(found.count) plaatsen staan hier. Laat --most weg voor alle.",
          en: "The first \(shown.count) of \(found.count) places stand here. Leave out --most for all.")
      ]
    }
    result.tables.insert(perSource(counts, names), at: 0)
    result.quotes = shown.enumerated().map { number, place in
      StudyResult.Quote(
        head:
          "\(number + 1). \(names.name(ofSource: place.source)) · \(place.range.lowerBound)–\(place.range.upperBound)",
        words: "…\(place.before)“\(place.word)”\(place.after)…", foot: [])
    }
    return result
  }

  private static func sentence(_ wanted: String, times: Int, sources: Int) -> Phrase {
    let often = Phrase.counted(
      times, nl: (one: "“\(wanted)” staat er 1 keer", other: "“\(wanted)” staat er \(times) keer"),
      en: (one: "“\(wanted)” occurs once", other: "“\(wanted)” occurs \(times) times"))
    return often
      + Phrase.counted(
        sources, nl: (one: ", in 1 bron.", other: ", in \(sources) bronnen."),
        en: (one: ", in 1 source.", other: ", in \(sources) sources."))
  }

  private static func perSource(_ counts: [Source.ID: Int], _ names: StudyNames) -> ResultTable {
    let rows = names.study.sources.compactMap { source -> [ResultTable.Cell]? in
      counts[source.id].map { [.words(names.name(ofSource: source.id)), .count($0)] }
    }
    return ResultTable(
      "sources", Phrase(nl: "Per bron", en: "By source"),
      [.words("source", Phrase(nl: "bron", en: "source")), .init("times", Phrase(nl: "keer", en: "times"))], rows)
  }

  private static func files(_ places: [KeywordInContext], _ names: StudyNames) -> ResultTable {
    ResultTable(
      "occurrences", .empty,
      [
        .words("source", .empty), .init("start", .empty), .init("end", .empty), .words("before", .empty),
        .words("word", .empty), .words("after", .empty),
      ],
      places.map { place in
        [
          .words(names.name(ofSource: place.source)), .count(place.range.lowerBound), .count(place.range.upperBound),
          .words(place.before), .words(place.word), .words(place.after),
        ]
      }, isForFiles: true)
  }
}
