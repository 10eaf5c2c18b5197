public import Language

extension ConfrontationPicture {
  public func text(in language: DisplayLanguage) -> PictureText {
    let say = Speaker(language)
    return PictureText(
      title: say(title), summary: say(ConfrontationWords.summary(self)), sentences: sentences.map(say.callAsFunction),
      table: table(say))
  }

  private func table(_ say: Speaker) -> PictureTable {
    let headings = [say(ConfrontationWords.label)] + columns.map(\.name) + [say(ConfrontationWords.together)]
    var rows: [PictureTable.Row] = []
    var place = 0
    for theme in themes {
      if let name = theme.name {
        rows.append(.init([name] + headings.dropFirst().map { _ in "" }, kind: .group))
      }
      rows += theme.rows.map { row in
        defer { place += 1 }
        let cells = row.cells.enumerated().map { cell($1, marks: marks(place, $0), say) }
        return .init([row.label] + cells + [say.number(row.total)], level: row.level)
      }
    }
    let totals = columns.map { say.number($0.total) } + [say.number(total)]
    rows.append(.init([say(ConfrontationWords.allLabels)] + totals, kind: .total))
    return PictureTable(
      caption: say(title) + " · " + say(ConfrontationWords.summary(self)), columns: headings, rows: rows)
  }

  private func cell(_ cell: Cell, marks: [String], _ say: Speaker) -> String {
    let letters = marks.joined(separator: ", ")
    let clash = marks.isEmpty ? "" : say(Phrase(nl: "; tegenspraak \(letters)", en: "; clash \(letters)"))
    if let silence = cell.silence { return say(silence.phrase) + clash }
    let share = cell.share.map { " (\(say.percent($0)))" } ?? ""
    return say.number(cell.count) + (cell.count > 0 ? share : "") + clash
  }

  // MARK: Sentences

  private struct Place {
    let label: String
    let column: String
    let cell: Cell
  }

  /// Cells of labels that have no label under them: a heading would always come first.
  private var places: [Place] {
    themes.flatMap { theme in
      theme.rows.indices.filter { index in
        index + 1 >= theme.rows.count || theme.rows[index + 1].level <= theme.rows[index].level
      }.flatMap { index in
        zip(columns, theme.rows[index].cells).map { Place(label: theme.rows[index].label, column: $0.name, cell: $1) }
      }
    }
  }

  private var sentences: [Phrase] {
    guard !rows.isEmpty, !columns.isEmpty else { return [ConfrontationWords.nothing] }
    let places = places
    let names = Phrase.list(columns.prefix(12).map { .verbatim(Self.short($0.name)) })
    let more = columns.count > 12 ? Phrase(nl: " en andere", en: " and others") : .empty
    let opening = Phrase(nl: "De labels staan naast \(dimension): ", en: "The codes stand beside \(dimension): ")
    let counted = Phrase(nl: "Elk getal telt ", en: "Every number counts ") + counts.phrase + .verbatim(".")
    return [opening + names + more + .verbatim("."), counted] + most(places) + silences(places) + clashSentences
  }

  /// "Tegenspraak a: over ‘Doel’ zeggen Cliënt en Vrijwilliger niet hetzelfde. Reden: …"
  private var clashSentences: [Phrase] {
    let rows = rows
    return clashes.enumerated().map { number, clash in
      let mark = Self.mark(ofClash: number)
      let sides = Phrase.list(clash.columns.map { .verbatim(Self.short(columns[$0].name)) })
      let label = Phrase.quoted(rows[clash.row].label)
      let why = ShownName.onOneLine(clash.why)
      return Phrase(nl: "Tegenspraak \(mark): over ", en: "Clash \(mark): about ") + label
        + Phrase(nl: " spreken ", en: " ") + sides
        + Phrase(nl: " elkaar tegen. Reden: ", en: " contradict each other. Reason: ")
        + .verbatim(why.hasSuffix(".") ? why : why + ".")
    }
  }

  private static func short(_ name: String) -> String { ShownName.shortened(name, to: 40, widest: .infinity) }

  private func most(_ places: [Place]) -> [Phrase] {
    let spoken = places.enumerated().filter { $0.element.cell.count > 0 }
      .sorted { ($1.element.cell.count, $0.offset) < ($0.element.cell.count, $1.offset) }.map(\.element)
    guard !spoken.isEmpty else {
      return [Phrase(nl: "In geen enkele cel staat iets.", en: "No cell holds anything.")]
    }
    let first = spoken.prefix(3).map { place in
      ConfrontationWords.place(place.label, place.column) + .verbatim(" (") + .number(place.cell.count) + .verbatim(")")
    }
    return [Phrase(nl: "De grootste getallen: ", en: "The largest numbers: ") + .list(first) + .verbatim(".")]
      + columns.prefix(12).compactMap { column in
        guard let top = spoken.first(where: { $0.column == column.name }) else { return nil }
        let share = top.cell.share.map { Phrase.verbatim(", ") + .percent($0) } ?? .empty
        return .verbatim(Self.short(column.name) + ": ") + Phrase(nl: "het meest over ", en: "most about ")
          + .quoted(top.label) + .verbatim(" (") + .number(top.cell.count) + share + .verbatim(").")
      }
  }

  private func silences(_ places: [Place]) -> [Phrase] {
    Silence.allCases.compactMap { silence in
      let silent = places.filter { $0.cell.silence == silence }
      guard !silent.isEmpty else { return nil }
      let count = Phrase.counted(
        silent.count, nl: (one: " (1 cel)", other: " (\(silent.count) cellen)"),
        en: (one: " (1 cell)", other: " (\(silent.count) cells)"))
      var named = silent.prefix(5).map { ConfrontationWords.place($0.label, $0.column) }
      if silent.count > 5 { named.append(Phrase(nl: "\(silent.count - 5) andere", en: "\(silent.count - 5) others")) }
      return silence.phrase.capitalized + count + .verbatim(": ") + .list(named) + .verbatim(".")
    }
  }
}
