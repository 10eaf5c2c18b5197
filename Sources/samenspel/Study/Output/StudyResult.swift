import Diagrams
import Language
import Parsing

/// What a question about a study gave: sentences, tables, quotes and a picture, for the terminal, for files and for a page.
struct StudyResult {
  /// A quote with where it stands and what was done with it.
  struct Quote {
    let head: String
    /// A word about it; empty for none.
    let kind: Phrase
    let words: String
    let foot: [String]

    init(head: String, kind: Phrase = .empty, words: String, foot: [String]) {
      self.head = head
      self.kind = kind
      self.words = words
      self.foot = foot
    }

    func title(_ say: Speaker) -> String { kind.isEmpty ? head : head + " · " + say(kind) }
  }

  /// The stable name in JSON, and of its place on a page.
  let key: String
  let heading: Phrase
  /// What the figures say, before the tables.
  var sentences: [Phrase] = []
  var tables: [ResultTable] = []
  var quotes: [Quote] = []
  /// What the figures do not say, after the tables.
  var limits: [Phrase] = []
  var picture: (any ResearchPicture)?
  /// More for JSON only.
  var facts: [(String, JSONText)] = []

  init(_ key: String, _ heading: Phrase) {
    self.key = key
    self.heading = heading
  }

  /// For the terminal.
  func text(_ say: Speaker) -> String {
    let before = sentences.map { say($0).forTerminal + "\n" }.joined()
    let tables = self.tables.filter { !$0.isForFiles }.map { $0.text(say) }
    let quotes = self.quotes.map { quote in
      ([quote.title(say).forTerminal, "    " + quote.words.inOneLine.forTerminal]
        + quote.foot.map { "    " + $0.forTerminal })
        .map { $0 + "\n" }.joined()
    }
    let after = limits.map { say($0).forTerminal + "\n" }.joined()
    return ([before] + tables + quotes + [after]).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// For a next program: sentences in the chosen language, tables under their keys.
  func json(_ say: Speaker) -> JSONText {
    .object(
      facts + [("sentences", .array((sentences + limits).map { .string(say($0)) }))]
        + tables.map { ($0.key, $0.json) } + [("notes", .array(tables.flatMap(\.allNotes).map { .string(say($0)) }))])
  }

  /// The table that a CSV file holds: the one for files when there is one.
  var csv: [UInt8] { (tables.first { $0.isForFiles } ?? tables.first)?.csv ?? [] }
}

extension String {
  /// Line ends and tabs as blanks, several as one.
  var inOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
