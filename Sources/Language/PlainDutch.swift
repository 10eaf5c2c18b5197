/// Checks whether a Dutch text is plain enough for most readers (level B1): short sentences and everyday words.
///
/// It finds what can be found by counting and by a list of words; whether a text is friendly and true remains for people to judge.
/// The limits follow the design's interface.md, "Plain language": sentences of about 12 to 15 words.
public enum PlainDutch {
  /// No sentence has more words than this.
  public static let longestSentence = 20

  /// The sentences of one text have at most this many words on average, when it has more than one.
  public static let longestAverage = 15.0

  /// One thing to change in a text.
  public enum Finding: Sendable, Hashable {
    /// A sentence with too many words: cut it in two.
    case longSentence(String, words: Int)
    /// The sentences are too long on average.
    case longOnAverage(Double)
    /// A hard word, with what to write instead.
    case hardWord(String, instead: String)
    /// An exclamation mark: say it calmly.
    case exclamation
  }

  /// What to change in a text; nothing when it is plain.
  public static func findings(in text: String) -> [Finding] {
    let sentences = sentences(of: text)
    let counts = sentences.map { words(of: $0).count }
    var findings: [Finding] = []
    for (sentence, count) in zip(sentences, counts) where count > longestSentence {
      findings.append(.longSentence(sentence, words: count))
    }
    if counts.count > 1 {
      let average = Double(counts.reduce(0, +)) / Double(counts.count)
      if average > longestAverage { findings.append(.longOnAverage(average)) }
    }
    let spoken = SpokenWords(text)
    findings += HardWord.all.compactMap { word in
      word.isIn(spoken).map { .hardWord($0, instead: word.instead) }
    }
    if text.contains("!") { findings.append(.exclamation) }
    return findings
  }

  /// The sentences of a text. A point between digits, as in `03.03.2026` or `1.234`, ends nothing.
  public static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    var previous: Character = " "
    for character in text {
      let ends = character.isNewline || (character.isWhitespace && ".!?:;…".contains(previous))
      if ends {
        sentences.append(sentence)
        sentence = ""
      } else {
        sentence.append(character)
      }
      previous = character
    }
    sentences.append(sentence)
    return sentences.map(trimmed).filter { !words(of: $0).isEmpty }
  }

  /// The words of a text: runs of letters, digits, hyphens and apostrophes with at least one letter or digit.
  static func words(of text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || "-'’".contains($0)) }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
