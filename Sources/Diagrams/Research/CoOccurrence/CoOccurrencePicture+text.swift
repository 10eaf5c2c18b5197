public import Language

/// What a picture of co-occurrence says that is not the name of a thing.
enum CoOccurrenceWords {
  static let never = Phrase(nl: "leeg: nooit samen", en: "empty: never together")
  static let nothing = Phrase(
    nl: "Er zijn geen labels om naast elkaar te zetten.", en: "There are no codes to compare.")

  static func times(_ count: Int) -> Phrase {
    .number(count) + Phrase(nl: " keer samen", en: count == 1 ? " time together" : " times together")
  }
}

extension CoOccurrencePicture {
  public func text(in language: DisplayLanguage) -> PictureText {
    let say = Speaker(language)
    let all = labels.count + leftOut
    let drawn = leftOut > 0 ? Phrase(nl: "\(labels.count) van ", en: "\(labels.count) of ") : .empty
    let count =
      drawn + .counted(all, nl: (one: "1 label", other: "\(all) labels"), en: (one: "1 code", other: "\(all) codes"))
    let summary = say(.joined([count, Phrase(nl: "samen: ", en: "together: ") + nearness], separator: " · "))
    return PictureText(
      title: say(title), summary: summary, sentences: sentences.map(say.callAsFunction), table: table(say, summary))
  }

  private func table(_ say: Speaker, _ summary: String) -> PictureTable {
    let hasSources = pairs.contains { $0.sources != nil }
    let columns =
      [
        ConfrontationWords.label, Phrase(nl: "Samen met", en: "Together with"),
        Phrase(nl: "Hoe vaak", en: "How often"),
      ] + (hasSources ? [Phrase(nl: "In bronnen", en: "In sources")] : [])
    return PictureTable(
      caption: say(title) + " · " + summary, columns: columns.map(say.callAsFunction),
      rows: ranked.map { pair in
        .init(
          [labels[pair.first].name, labels[pair.second].name, say.number(pair.count)]
            + (hasSources ? [pair.sources.map(say.number) ?? "–"] : []))
      })
  }

  /// The most frequent first.
  private var ranked: [Pair] {
    pairs.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }

  private var sentences: [Phrase] {
    guard !labels.isEmpty else { return [CoOccurrenceWords.nothing] }
    let possible = labels.count * (labels.count - 1) / 2
    guard !pairs.isEmpty else {
      return [Phrase(nl: "Geen twee labels komen samen voor.", en: "No two codes occur together.")]
    }
    let named = ranked.prefix(5).map { pair in
      let both = Phrase.list(
        [pair.first, pair.second].map { .quoted(labels[$0].name) })
      return both + .verbatim(" (") + .number(pair.count) + .verbatim(")")
    }
    return selection + [
      Phrase(nl: "Samen betekent hier: ", en: "Together means here: ") + nearness + .verbatim("."),
      Phrase(
        nl: "Van de \(possible) paren labels komen er \(pairs.count) samen voor.",
        en: "Of the \(possible) pairs of codes, \(pairs.count) occur together."),
      Phrase(nl: "Het vaakst: ", en: "Most often: ") + .joined(named, separator: "; ") + .verbatim("."),
    ] + alone
  }

  /// That this is not all there is.
  private var selection: [Phrase] {
    guard leftOut > 0 else { return [] }
    return [
      Phrase(
        nl: "Dit zijn de \(labels.count) labels die het vaakst samen voorkomen, van \(labels.count + leftOut).",
        en: "These are the \(labels.count) codes that occur together most, out of \(labels.count + leftOut).")
    ]
  }

  private var alone: [Phrase] {
    let met = Set(pairs.flatMap { [$0.first, $0.second] })
    let alone = labels.indices.filter { !met.contains($0) }
    guard !alone.isEmpty else { return [] }
    return [
      Phrase(nl: "Met geen enkel ander label: ", en: "With no other code: ") + .named(alone.map { labels[$0].name })
        + .verbatim(".")
    ]
  }
}
