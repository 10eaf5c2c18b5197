public import Language

/// What a picture of frequencies says that is not the name of a thing.
enum FrequencyWords {
  static let own = Phrase(nl: "met het label zelf", en: "with the code itself")
  static let below = Phrase(nl: "met een label daaronder", en: "with a code under it")
  static let together = Phrase(nl: "met alles eronder", en: "with everything under it")
  static let nothing = Phrase(nl: "Er zijn geen labels.", en: "There are no codes.")

  static func ownOnly(_ count: Int) -> Phrase { Phrase(nl: "zelf ", en: "itself ") + .number(count) }
}

extension FrequencyPicture {
  public func text(in language: DisplayLanguage) -> PictureText {
    let say = Speaker(language)
    let labels = Phrase.counted(
      bars.count, nl: (one: "1 label", other: "\(bars.count) labels"),
      en: (one: "1 code", other: "\(bars.count) codes"))
    let counted = total.map(counts.counted) ?? counts.phrase
    let summary = say(.joined([labels, counted], separator: " · "))
    return PictureText(
      title: say(title), summary: summary, sentences: sentences.map(say.callAsFunction),
      table: PictureTable(
        caption: say(title) + " · " + summary,
        columns: [ConfrontationWords.label, FrequencyWords.own, FrequencyWords.together].map { say($0.capitalized) },
        rows: bars.map {
          .init([$0.label, say.number($0.own), say.number($0.withChildren)], level: $0.level)
        }))
  }

  private var sentences: [Phrase] {
    guard !bars.isEmpty else { return [FrequencyWords.nothing] }
    let opening = Phrase(nl: "Elke balk telt ", en: "Every bar counts ") + counts.phrase + .verbatim(".")
    let ranked = bars.enumerated().filter { $0.element.own > 0 }
      .sorted { ($1.element.own, $0.offset) < ($0.element.own, $1.offset) }.map(\.element)
    let most = ranked.prefix(3).map { bar in
      Phrase.quoted(bar.label) + .verbatim(" (") + .number(bar.own) + .verbatim(")")
    }
    let heading = bars.filter { $0.withChildren > $0.own }.max { $0.withChildren < $1.withChildren }
    let unused = bars.filter { $0.withChildren == 0 }.map(\.label)
    return [opening]
      + (most.isEmpty ? [] : [Phrase(nl: "Het vaakst komt voor: ", en: "Most often: ") + .list(most) + .verbatim(".")])
      + (heading.map { [Self.told($0)] } ?? []) + told(unused)
  }

  private static func told(_ bar: Bar) -> Phrase {
    Phrase(nl: "Met alles eronder is het meest: ", en: "With everything under it, most is: ")
      + .quoted(bar.label) + .verbatim(" (") + .number(bar.withChildren) + .verbatim(", ")
      + FrequencyWords.ownOnly(bar.own) + .verbatim(").")
  }

  private func told(_ unused: [String]) -> [Phrase] {
    guard !unused.isEmpty else { return [] }
    return [Phrase(nl: "Nog nergens gebruikt: ", en: "Not used anywhere yet: ") + .named(unused) + .verbatim(".")]
  }
}
