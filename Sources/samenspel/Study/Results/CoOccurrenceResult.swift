import Diagrams
import Language
import QualitativeCoding

extension StudyResult {
  /// Which labels occur together.
  static func coOccurrence(
    _ index: CodingIndex, _ nearness: CoOccurrence.Nearness, _ filter: CodingFilter, names: StudyNames
  ) -> StudyResult {
    var result = StudyResult("cooccurrence", Phrase(nl: "Labels die samen voorkomen", en: "Codes that occur together"))
    let pairs = index.coOccurrences(nearness, filter)
    result.sentences = [
      Phrase(nl: "Samen is: ", en: "Together means: ") + nearness.phrase + .verbatim(". ") + nearness.counted
    ]
    result.tables = [table(pairs, names)]
    result.limits = [
      Phrase(
        nl: "Dat labels samen voorkomen, zegt niet dat het een door het ander komt.",
        en: "That codes occur together does not say that one comes from the other.")
    ]
    if !pairs.isEmpty { result.picture = picture(pairs, index, nearness) }
    return result
  }

  private static func table(_ pairs: [CoOccurrence], _ names: StudyNames) -> ResultTable {
    let sorted = pairs.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }
    let share = Phrase(
      nl: "deel: tekens met beide labels, van alle tekens met een van de twee (index van Jaccard).",
      en: "share: characters with both codes, of all characters with either (Jaccard's index).")
    return ResultTable(
      "pairs", Phrase(nl: "Paren van labels, vaakst eerst", en: "Pairs of codes, most frequent first"),
      [
        .words("first", Phrase(nl: "label", en: "code")), .words("second", Phrase(nl: "met", en: "with")),
        .init("count", Phrase(nl: "keer", en: "times")), .init("sources", Phrase(nl: "bronnen", en: "sources")),
        .init("characters", Phrase(nl: "tekens", en: "characters")), .init("share", Phrase(nl: "deel", en: "share")),
      ],
      sorted.map { _, pair in
        [
          .words(names.path(of: pair.first).joined(separator: "/")),
          .words(names.path(of: pair.second).joined(separator: "/")), .count(pair.count), .count(pair.sources),
          .count(pair.characters), .share(pair.share),
        ]
      }, notes: [share])
  }

  private static func picture(
    _ pairs: [CoOccurrence], _ index: CodingIndex, _ nearness: CoOccurrence.Nearness
  ) -> CoOccurrencePicture {
    let used = Set(pairs.flatMap { [$0.first, $0.second] })
    let lines = index.codes.lines.filter { used.contains($0.code.id) }
    let places = Dictionary(lines.enumerated().map { ($1.code.id, $0) }) { first, _ in first }
    return CoOccurrencePicture(
      title: Phrase(nl: "Labels die samen voorkomen", en: "Codes that occur together"), nearness: nearness.phrase,
      labels: lines.map { CoOccurrencePicture.Label($0.path.joined(separator: " / ")) },
      pairs: pairs.compactMap { pair in
        guard let first = places[pair.first], let second = places[pair.second] else { return nil }
        return CoOccurrencePicture.Pair(first, second, count: pair.count, sources: pair.sources)
      }
    ).strongest(16)
  }
}

extension CoOccurrence.Nearness {
  var phrase: Phrase {
    switch self {
    case .overlap: Phrase(nl: "overlappend", en: "overlapping")
    case .near(let apart):
      Phrase(nl: "hooguit \(apart) tekens uit elkaar", en: "at most \(apart) characters apart")
    case .sameSentence: Phrase(nl: "in dezelfde zin", en: "in the same sentence")
    case .sameTurn: Phrase(nl: "in dezelfde beurt", en: "in the same turn")
    case .sameSource: Phrase(nl: "in dezelfde bron", en: "in the same source")
    }
  }

  /// What "times" counts.
  fileprivate var counted: Phrase {
    switch self {
    case .overlap, .near:
      Phrase(
        nl: "Geteld zijn paren van een stuk met het ene en een stuk met het andere label.",
        en: "Pairs are counted of a stretch with the one code and a stretch with the other.")
    case .sameSentence:
      Phrase(nl: "Geteld zijn zinnen met beide labels.", en: "Sentences are counted that have both codes.")
    case .sameTurn:
      Phrase(
        nl: "Geteld zijn beurten met beide labels; in een tekst zonder sprekers zijn dat alinea's.",
        en: "Turns are counted that have both codes; in a text that names no speakers these are paragraphs.")
    case .sameSource:
      Phrase(nl: "Geteld zijn bronnen met beide labels.", en: "Sources are counted that have both codes.")
    }
  }
}
