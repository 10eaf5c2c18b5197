import Language
import Parsing
import QualitativeCoding
import ResearchExchange

extension StudyResult {
  /// What became of everything in a file, and what in the study is not right.
  static func loss(_ report: ResearchReport, problems: [ProjectProblem] = []) -> StudyResult {
    var result = StudyResult("report", Phrase(nl: "Wat is overgenomen", en: "What was taken over"))
    let kinds = LossKind.allCases.map { kind in (kind, report.entries(of: kind)) }
    result.tables = kinds.filter { !$0.1.isEmpty }.map { kind, entries in
      ResultTable(
        kind.rawValue, kind.phrase, lossColumns,
        entries.map { entry in
          [
            .phrase(entry.what, key: entry.fact.code), .words(entry.place.text), .words(entry.example.inOneLine),
            .count(entry.count),
          ]
        })
    }
    if !problems.isEmpty { result.tables.append(table(problems)) }
    result.sentences = [sentence(lost: report.losses.reduce(0) { $0 + $1.count }, problems: problems.count)]
    if report.count(of: .offsetsUndecided) > 0 { result.limits = [choosePositions] }
    return result
  }

  private static let choosePositions = Phrase(
    nl: """
      Staan citaten op de verkeerde plaats? Zeg dan met --positions hoe er is geteld, bijvoorbeeld --positions utf16 of \
      --positions line-end-two.
      """,
    en: """
      Do quotes stand in the wrong place? Then say with --positions how was counted, for example --positions utf16 or \
      --positions line-end-two.
      """)

  private static func sentence(lost: Int, problems: Int) -> Phrase {
    let lostPart = Phrase.counted(
      lost,
      nl: (
        one: "1 keer kwam iets niet mee of klopt het niet.", other: "\(lost) keer kwam iets niet mee of klopt het niet."
      ),
      en: (
        one: "Once something did not come along or is not right.",
        other: "\(lost) times something did not come along or is not right."
      ))
    let wrongPart = Phrase.counted(
      problems,
      nl: (
        one: "1 ding in het onderzoek wijst nergens heen.",
        other: "\(problems) dingen in het onderzoek wijzen nergens heen."
      ),
      en: (one: "1 thing in the study leads nowhere.", other: "\(problems) things in the study lead nowhere."))
    let parts = (lost > 0 ? [lostPart] : []) + (problems > 0 ? [wrongPart] : [])
    return parts.isEmpty ? Phrase(nl: "Alles is overgenomen.", en: "Everything was taken over.") : .joined(parts)
  }

  private static let lossColumns: [ResultTable.Column] = [
    .words("what", Phrase(nl: "wat", en: "what")), .words("place", Phrase(nl: "waar", en: "where")),
    .words("example", Phrase(nl: "voorbeeld", en: "example")), .init("count", Phrase(nl: "keer", en: "times")),
  ]

  private static func table(_ problems: [ProjectProblem]) -> ResultTable {
    var order: [String] = []
    var found: [String: (phrase: Phrase, count: Int, example: String)] = [:]
    for problem in problems {
      let key = problem.key
      if found[key] == nil {
        order.append(key)
        found[key] = (problem.phrase, 1, problem.example)
      } else {
        found[key]?.count += 1
      }
    }
    let rows = order.compactMap { key in
      found[key].map { one -> [ResultTable.Cell] in
        [.phrase(one.phrase, key: key), .words(""), .words(one.example), .count(one.count)]
      }
    }
    return ResultTable("problems", Phrase(nl: "Wat niet klopt", en: "What is not right"), lossColumns, rows)
  }
}

extension LossKind {
  var phrase: Phrase {
    switch self {
    case .kept: Phrase(nl: "Overgenomen", en: "Kept")
    case .changed: Phrase(nl: "Aangepast", en: "Changed")
    case .leftOut: Phrase(nl: "Weggelaten", en: "Left out")
    case .guessed: Phrase(nl: "Aangenomen", en: "Guessed")
    }
  }
}

extension ResearchFact {
  /// The name of a case without what belongs to this occurrence of it: `missingFile`, `kept.code`.
  var code: String {
    if case .kept(let thing) = self { return "kept." + thing.rawValue }
    return String("\(self)".prefix { $0.isLetter || $0.isNumber })
  }
}

extension ProjectProblem {
  /// The name of the case.
  var key: String { String("\(self)".prefix { $0.isLetter || $0.isNumber }) }

  var phrase: Phrase {
    switch self {
    case .duplicate: Phrase(nl: "twee dingen met dezelfde code (id)", en: "two things with the same id")
    case .unknownSource:
      Phrase(nl: "fragment van een bron die er niet is", en: "fragment of a source that is not there")
    case .unknownText: Phrase(nl: "fragment van een tekst die er niet is", en: "fragment of a text that is not there")
    case .outsideText: Phrase(nl: "fragment buiten de tekst", en: "fragment outside the text")
    case .emptySelection: Phrase(nl: "fragment zonder lengte", en: "fragment without length")
    case .unknownSelection:
      Phrase(nl: "codering van een fragment dat er niet is", en: "coding of a fragment that is not there")
    case .unknownCode: Phrase(nl: "codering met een label dat er niet is", en: "coding with a code that is not there")
    case .notCodable:
      Phrase(nl: "codering met een label dat alleen kop is", en: "coding with a code that only heads others")
    case .unknownCoder: Phrase(nl: "codering van een codeur die er niet is", en: "coding of a coder who is not there")
    case .unknownParent: Phrase(nl: "label onder een label dat er niet is", en: "code under a code that is not there")
    case .circle: Phrase(nl: "label dat onder zichzelf staat", en: "code that stands under itself")
    case .tooDeep: Phrase(nl: "label dat te diep staat", en: "code that lies too deep")
    }
  }

  /// The id of what it is about.
  var example: String {
    switch self {
    case .duplicate(let kind, let id): "\(kind) \(id)"
    case .unknownSource(let id, _), .unknownText(let id, _), .outsideText(let id, _, _), .emptySelection(let id): id
    case .unknownSelection(let id, _), .unknownCode(let id, _), .notCodable(let id, _), .unknownCoder(let id, _): id
    case .unknownParent(let id, _), .circle(let id), .tooDeep(let id): id
    }
  }

  /// Whether a question cannot use what it is about.
  var isLoss: Bool {
    switch self {
    case .emptySelection, .notCodable: false
    default: true
    }
  }
}

extension ResearchReport {
  /// What did not come along, or points at nothing. The folder of whoever made the file is no loss.
  var losses: [Entry] {
    entries.filter { entry in
      switch entry.fact {
      case .basePath, .otherFile: false
      case .leadsNowhere, .selectionOutsideText, .selectionInverted: true
      default: entry.kind == .leftOut
      }
    }
  }
}
