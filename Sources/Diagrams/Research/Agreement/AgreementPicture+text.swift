public import Language

extension AgreementPicture {
  public func text(in language: DisplayLanguage) -> PictureText {
    let say = Speaker(language)
    let summary = say(AgreementWords.summary(self))
    return PictureText(
      title: say(title), summary: summary, sentences: sentences.map(say.callAsFunction),
      table: PictureTable(
        caption: say(title) + " · " + summary, columns: [say(ConfrontationWords.label)] + pairs,
        rows: rows.map { row in
          .init(
            [row.label] + row.cells.map { cell($0, say) }, level: row.level, kind: row.isOverall ? .total : .fact)
        }))
  }

  private func cell(_ cell: Cell, _ say: Speaker) -> String {
    switch cell {
    case .undefined(let reason): return say(AgreementWords.undefined(reason))
    case .value(let value, let interval):
      let between = interval.map { bounds in
        let (low, high) = (say.number(bounds.lowerBound, decimals: 2), say.number(bounds.upperBound, decimals: 2))
        return say(Phrase(nl: " (\(low) tot \(high))", en: " (\(low) to \(high))"))
      }
      return say.number(value, decimals: 2) + (between ?? "")
    }
  }

  private var sentences: [Phrase] {
    guard !rows.isEmpty, !pairs.isEmpty else { return [AgreementWords.nothing] }
    let all = rows.filter { !$0.isOverall }.flatMap { row in zip(pairs, row.cells).map { (row.label, $0, $1) } }
    let figures = all.compactMap { label, pair, cell in
      if case .value(let value, _) = cell { (label, pair, value) } else { nil }
    }
    let opening = Phrase(nl: "Elke cel geeft ", en: "Every cell gives ") + measure + .verbatim(".")
    return [opening] + extremes(figures) + high(figures) + overall + undefined(all.count - figures.count)
  }

  private func extremes(_ figures: [(String, String, Double)]) -> [Phrase] {
    guard let most = figures.max(by: { $0.2 < $1.2 }), let least = figures.min(by: { $0.2 < $1.2 }) else { return [] }
    func told(_ figure: (String, String, Double)) -> Phrase {
      AgreementWords.place(figure.0, figure.1) + .verbatim(" (") + .number(figure.2, decimals: 2) + .verbatim(").")
    }
    return [
      Phrase(nl: "Het hoogst staat ", en: "Highest is ") + told(most),
      Phrase(nl: "Het laagst staat ", en: "Lowest is ") + told(least),
    ]
  }

  private func high(_ figures: [(String, String, Double)]) -> [Phrase] {
    guard let top = steps.last, !figures.isEmpty else { return [] }
    let (high, below) = (figures.count { $0.2 >= top }, figures.count { $0.2 < 0 })
    let first = Phrase.each { language in
      let mark = Speaker(language).number(top, upTo: 3)
      return Phrase(
        nl: "In \(high) van de \(figures.count) cellen is het \(mark) of meer.",
        en: "In \(high) of the \(figures.count) cells it is \(mark) or more."
      ).text(in: language)
    }
    guard below > 0 else { return [first] }
    return [
      first,
      Phrase(
        nl: "Onder 0, dus minder dan bij toeval: \(below).", en: "Below 0, so less than by chance: \(below)."),
    ]
  }

  private var overall: [Phrase] {
    rows.filter(\.isOverall).map { row in
      let figures = zip(pairs, row.cells).map { pair, cell in
        Phrase.verbatim(pair + " ") + .each { self.cell(cell, Speaker($0)) }
      }
      return .verbatim(row.label + ": ") + .list(figures) + .verbatim(".")
    }
  }

  private func undefined(_ count: Int) -> [Phrase] {
    guard count > 0 else { return [] }
    return [
      Phrase.counted(
        count, nl: (one: "In 1 cel staat geen getal: ", other: "In \(count) cellen staat geen getal: "),
        en: (one: "1 cell has no figure: ", other: "\(count) cells have no figure: "))
        + .joined(reasons, separator: "; ") + .verbatim(".")
    ]
  }
}
