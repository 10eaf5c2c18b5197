import CivilTime
public import Language
public import PersonalNetwork

extension WaveChange {
  /// What changed, in a sentence: "Sinds 3 maart: twee mensen erbij, één weg, Fatima is dichterbij gekomen."
  ///
  /// People who came or went are counted; who died or came back is named. Of those who moved up to three are named. Several
  /// names at once, or too much for one plain sentence, make a sentence of their own.
  public var sentence: Phrase {
    let parts = parts
    guard !parts.isEmpty else { return start + (isEmpty ? Self.nothing : Self.samePeople) }
    return .each { Self.sentences(start.text(in: $0) + ": ", parts, in: $0).joined(separator: " ") }
  }

  /// "Sinds 3 maart"; with the year when that is another than the later wave's.
  private var start: Phrase {
    guard let since else { return Phrase(nl: "Sinds de vorige keer", en: "Since the last time") }
    let day = until.map { $0.year == since.year } ?? false ? since.dayAndMonth : since.longPhrase
    return Phrase(nl: "Sinds ", en: "Since ") + day
  }

  private static let nothing = Phrase(nl: " is er niets veranderd.", en: ", nothing has changed.")
  /// Functions, ties or their quality changed: the page says so in full beside it.
  private static let samePeople = Phrase(nl: " zijn het dezelfde mensen.", en: ", they are the same people.")

  /// One thing that changed.
  private struct Part {
    let words: Phrase
    /// How many people it names; 0 when it counts them.
    let names: Int
  }

  private var parts: [Part] {
    let arrived = new.count { !$0.isReturn }
    let died = gone.filter { $0.ending?.kind == .died }.map(\.person)
    let left = gone.count - died.count
    var parts: [Part] = []
    if arrived > 0 { parts.append(Part(words: Self.people(arrived) + Phrase(nl: " erbij", en: " new"), names: 0)) }
    if left > 0 {
      let count = arrived > 0 ? Self.count(left) : Self.people(left)
      parts.append(Part(words: count + Phrase(nl: " weg", en: " gone"), names: 0))
    }
    parts += [
      Self.said(
        died, one: Phrase(nl: " is overleden", en: " has died"), many: Phrase(nl: " zijn overleden", en: " have died")),
      Self.said(
        new.filter(\.isReturn).map(\.person), one: Phrase(nl: " is er weer", en: " is back"),
        many: Phrase(nl: " zijn er weer", en: " are back")),
      Self.said(
        closer.map(\.after), one: Phrase(nl: " is dichterbij gekomen", en: " came closer"),
        many: Phrase(nl: " zijn dichterbij gekomen", en: " came closer")),
      Self.said(
        further.map(\.after), one: Phrase(nl: " staat nu verder weg", en: " is further away now"),
        many: Phrase(nl: " staan nu verder weg", en: " are further away now")),
    ].compactMap(\.self)
    return parts
  }

  /// "Fatima is …", "Fatima en Nok zijn …"; more than three people are counted. `nil` for nobody.
  private static func said(_ people: [NetworkPerson], one: Phrase, many: Phrase) -> Part? {
    guard !people.isEmpty else { return nil }
    if people.count > 3 { return Part(words: self.people(people.count) + many, names: 0) }
    let names = Phrase.list(people.map { .verbatim($0.shownInSentence) })
    return Part(words: names + (people.count == 1 ? one : many), names: people.count)
  }

  /// "twee mensen".
  private static func people(_ number: Int) -> Phrase {
    count(number) + (number == 1 ? Phrase(nl: " mens", en: " person") : Phrase(nl: " mensen", en: " people"))
  }

  /// Up to twelve in letters.
  private static func count(_ number: Int) -> Phrase {
    let words = [
      Phrase(nl: "één", en: "one"), Phrase(nl: "twee", en: "two"), Phrase(nl: "drie", en: "three"),
      Phrase(nl: "vier", en: "four"), Phrase(nl: "vijf", en: "five"), Phrase(nl: "zes", en: "six"),
      Phrase(nl: "zeven", en: "seven"), Phrase(nl: "acht", en: "eight"), Phrase(nl: "negen", en: "nine"),
      Phrase(nl: "tien", en: "ten"), Phrase(nl: "elf", en: "eleven"), Phrase(nl: "twaalf", en: "twelve"),
    ]
    return words.indices.contains(number - 1) ? words[number - 1] : .number(number)
  }

  /// As many parts in every sentence as fit in the words of one plain sentence.
  private static func sentences(_ start: String, _ parts: [Part], in language: DisplayLanguage) -> [String] {
    var sentences: [String] = []
    var sentence = start
    for (index, part) in parts.enumerated() {
      let words = part.words.text(in: language)
      let fits = wordCount(sentence) + wordCount(words) <= PlainDutch.longestSentence - 2
      if index == 0 {
        sentence += words
      } else if fits, part.names < 2, parts[index - 1].names < 2 {
        sentence += ", " + words
      } else {
        sentences.append(sentence + ".")
        sentence = part.words.capitalized.text(in: language)
      }
    }
    return sentences + [sentence + "."]
  }

  private static func wordCount(_ text: String) -> Int { text.split(separator: " ").count }
}

extension NetworkPerson {
  /// The whole name on one line.
  var shownInSentence: String { ShownName.onOneLine(name) }
}
