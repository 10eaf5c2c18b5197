public import Language

extension SaturationPicture {
  public func text(in language: DisplayLanguage) -> PictureText {
    let say = Speaker(language)
    let labels = Phrase.counted(
      baseLabels, nl: (one: "1 label", other: "\(baseLabels) labels"),
      en: (one: "1 code", other: "\(baseLabels) codes"))
    let summary = say(
      .joined(
        [
          Phrase(nl: "Basis: ", en: "Base: ") + counts.counted(base) + Phrase(nl: " met ", en: " with ")
            + labels,
          SaturationWords.threshold(threshold),
        ], separator: " · "))
    return PictureText(
      title: say(title), summary: summary, sentences: sentences.map(say.callAsFunction), table: table(say, summary))
  }

  private func table(_ say: Speaker, _ summary: String) -> PictureTable {
    var columns = [
      SaturationWords.across(counts), Phrase(nl: "nieuwe labels", en: "new codes"),
      Phrase(nl: "deel van de basis", en: "share of the base"),
    ]
    if hasBand {
      columns += [
        Phrase(nl: "andere volgordes: van", en: "other orders: from"), Phrase(nl: "midden", en: "middle"),
        Phrase(nl: "tot", en: "to"),
      ]
    }
    let rows = points.map { point in
      let shares = [point.ratio] + (hasBand ? [point.band?.lower, point.band?.median, point.band?.upper] : [])
      return PictureTable.Row(
        [say.number(point.after), say.number(point.newLabels)]
          + shares.map { $0.map { SaturationWords.percent($0, say) } ?? "–" })
    }
    return PictureTable(
      caption: say(title) + " · " + summary, columns: columns.map { say($0.capitalized) }, rows: rows)
  }

  private var sentences: [Phrase] {
    guard let last = points.last else { return [undefined ?? SaturationWords.nothing] }
    func told(_ point: Point) -> Phrase {
      SaturationWords.told(counts, after: point.after, run: run, ratio: point.ratio)
    }
    let reaching =
      reached.map { point in
        SaturationWords.ofThreshold(threshold) + Phrase(nl: " werd bereikt na ", en: " was reached after ")
          + counts.counted(point.after) + .verbatim(".")
      }
      ?? SaturationWords.ofThreshold(threshold) + Phrase(nl: " werd niet bereikt.", en: " was not reached.")
    let shown = (reached.map { $0.after == last.after ? [] : [$0] } ?? []) + [last]
    return shown.map(told) + [reaching] + bandSentence(last) + [SaturationWords.limit]
  }

  private func bandSentence(_ last: Point) -> [Phrase] {
    guard let band = last.band else { return [] }
    return [
      .each { language in
        let say = Speaker(language)
        let (low, high) = (SaturationWords.percent(band.lower, say), SaturationWords.percent(band.upper, say))
        return say(
          Phrase(
            nl: "In andere volgordes lag dat aan het eind tussen \(low) en \(high).",
            en: "In other orders it lay between \(low) and \(high) at the end."))
      }
    ]
  }
}
