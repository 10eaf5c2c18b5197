import Language
import Statistics

/// Facts in rows and columns: for the terminal, for a next program, and for a page.
struct ResultTable {
  struct Column {
    /// The stable name in CSV and JSON.
    let key: String
    let heading: Phrase
    /// Whether its cells are words and not figures. Columns of words come first.
    let isWords: Bool
    /// Whether it stands in CSV and JSON only.
    let isForFiles: Bool

    init(_ key: String, _ heading: Phrase, isWords: Bool = false, isForFiles: Bool = false) {
      self.key = key
      self.heading = heading
      self.isWords = isWords
      self.isForFiles = isForFiles
    }

    static func words(_ key: String, _ heading: Phrase) -> Column { Column(key, heading, isWords: true) }
  }

  enum Cell {
    case words(String)
    /// A word of the program: the phrase for people, the key for files.
    case phrase(Phrase, key: String)
    /// A label in its tree: its name with an indent for people, the whole path for files.
    case label([String])
    case count(Int)
    /// Three decimals for people; the reason when there is none.
    case figure(Figure)
    case number(Double?, decimals: Int)
    /// A share of 1, in percent for people.
    case share(Double?)
    /// Nothing stands here, and why not.
    case silent(Phrase, key: String)
  }

  /// The stable name in JSON.
  let key: String
  let caption: Phrase
  let columns: [Column]
  /// Every row has as many cells as there are columns.
  let rows: [[Cell]]
  /// What a reader of the table should know.
  var notes: [Phrase] = []
  /// Whether it is for CSV and JSON only.
  var isForFiles = false

  init(
    _ key: String, _ caption: Phrase, _ columns: [Column], _ rows: [[Cell]], notes: [Phrase] = [],
    isForFiles: Bool = false
  ) {
    self.key = key
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.isForFiles = isForFiles
  }

  /// The columns for people.
  var shown: [Int] { columns.indices.filter { !columns[$0].isForFiles } }

  /// The reasons that stand in the table instead of figures, each once.
  var reasons: [Undefined] {
    var found: [Undefined] = []
    for row in rows {
      for place in shown {
        if case .figure(.undefined(let reason)) = row[place], !found.contains(reason) { found.append(reason) }
      }
    }
    return found
  }

  /// Notes, with the reasons spelled out.
  var allNotes: [Phrase] { notes + reasons.map { $0.word + .verbatim(": ") + $0.sentence } }
}

extension Undefined {
  /// A word or two for a cell.
  var word: Phrase {
    switch self {
    case .nothingToCompare: Phrase(nl: "niets dubbel", en: "no overlap")
    case .fewerThanTwoCoders: Phrase(nl: "één codeur", en: "one coder")
    case .notTwoCoders: Phrase(nl: "niet twee", en: "not two")
    case .noVariation: Phrase(nl: "geen verschil", en: "no variation")
    case .oneCategory: Phrase(nl: "één keuze", en: "one choice")
    case .nothingCoded: Phrase(nl: "niets gecodeerd", en: "nothing coded")
    case .tooFewCases: Phrase(nl: "te weinig", en: "too few")
    }
  }

  /// What it means.
  var sentence: Phrase {
    switch self {
    case .nothingToCompare:
      Phrase(
        nl: "geen enkele eenheid is door twee codeurs bekeken.", en: "there is no unit that two coders looked at.")
    case .fewerThanTwoCoders: Phrase(nl: "er is maar één codeur, of geen.", en: "there is one coder, or none.")
    case .notTwoCoders:
      Phrase(nl: "deze maat bestaat alleen voor precies twee codeurs.", en: "this figure exists for two coders only.")
    case .noVariation:
      Phrase(
        nl: "alle oordelen zijn gelijk. Dan is niet te zeggen of dat meer is dan toeval; het is dus geen 1.",
        en: "all judgements are the same. Nobody can say then whether that is more than chance; so it is not 1.")
    case .oneCategory: Phrase(nl: "er viel niets te kiezen.", en: "there was nothing to choose.")
    case .nothingCoded: Phrase(nl: "niemand gaf dit label.", en: "nobody gave this code.")
    case .tooFewCases:
      Phrase(nl: "er is te weinig materiaal voor deze berekening.", en: "there is too little material for this.")
    }
  }
}
