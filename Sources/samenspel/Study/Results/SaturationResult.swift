import Diagrams
import Language
import Parsing
import QualitativeCoding
import Statistics

/// How much new every few sources still brought.
struct SaturationResult {
  let codes: NewCodes
  let design: Saturation.Design
  /// How many other orders to draw; 0 for no band.
  let orders: Int
  let seed: UInt64
  /// The group it is about; nil for all sources together.
  let group: String?

  func result(_ names: StudyNames) -> StudyResult {
    let title = Phrase(nl: "Verzadiging", en: "Saturation")
    var result = StudyResult("saturation", group.map { title + .verbatim(": \($0)") } ?? title)
    result.tables = [steps(names)]
    result.facts = [
      ("group", JSONText(group)), ("base", .whole(design.base)), ("run", .whole(design.run)),
      ("threshold", .number(design.threshold)), ("orders", .whole(orders)), ("seed", .string(String(seed))),
    ]
    do {
      let saturation = try codes.saturation(design)
      let band = orders > 0 ? try codes.band(design, orders: orders, seed: seed) : nil
      result.sentences = [sentence(saturation)] + (band.map { [sentence($0, saturation)] } ?? [])
      result.tables.insert(runs(saturation, band), at: 0)
      result.limits = Self.limits
      result.picture = picture(saturation, band)
      result.facts.append(("reachedAfter", saturation.reachedAfter.map(JSONText.whole) ?? .null))
    } catch {
      result.sentences = [undefined(error)]
      result.facts += [("reachedAfter", .null), ("undefined", .string(error.rawValue))]
    }
    return result
  }

  /// "Na 6 bronnen leverden 2 nieuwe bronnen nog 3% nieuwe labels op."
  private func sentence(_ saturation: Saturation) -> Phrase {
    let reached = saturation.runs.first { $0.after == saturation.reachedAfter }
    guard let run = reached ?? saturation.runs.last else { return .empty }
    let start =
      .counted(
        run.after, nl: (one: "Na 1 bron ", other: "Na \(run.after) bronnen "),
        en: (one: "After 1 source, ", other: "After \(run.after) sources, "))
      + Phrase.counted(
        design.run, nl: (one: "leverde 1 nieuwe bron nog ", other: "leverden \(design.run) nieuwe bronnen nog "),
        en: (one: "1 new source still brought ", other: "\(design.run) new sources still brought "))
    let rest = Phrase(
      nl: " nieuwe labels op (\(run.newCodes) nieuw, \(saturation.baseCodes) in het begin).",
      en: " new codes (\(run.newCodes) new, \(saturation.baseCodes) in the base).")
    let limit = Phrase.percent(design.threshold)
    let end =
      reached == nil
      ? Phrase(nl: " De grens van ", en: " The threshold of ") + limit
        + Phrase(nl: " is niet bereikt.", en: " was not reached.")
      : Phrase(nl: " Dat is niet meer dan de grens van ", en: " That is not more than the threshold of ") + limit
        + .verbatim(".")
    return start + .percent(run.ratio) + rest + end
  }

  private func sentence(_ band: SaturationBand, _ saturation: Saturation) -> Phrase {
    let after = saturation.reachedAfter ?? saturation.runs.last?.after
    guard let point = band.points.first(where: { $0.after == after }) else { return .empty }
    return Phrase(
      nl: "Dezelfde bronnen zijn in \(band.orders) andere volgordes gezet. In ",
      en: "The same sources were put in \(band.orders) other orders. In ") + .percent(point.reached)
      + Phrase(nl: " daarvan was de grens dan al bereikt.", en: " of these the threshold was reached by then.")
  }

  private func undefined(_ reason: Undefined) -> Phrase {
    let needed = design.base + design.run
    let there = codes.steps.count
    guard reason == .tooFewCases else {
      return Phrase(
        nl: "In de eerste \(design.base) bronnen is niets gecodeerd.",
        en: "Nothing was coded in the first \(design.base) sources.")
    }
    return Phrase(
      nl: "Hiervoor zijn minstens \(needed) bronnen nodig (\(design.base) en dan \(design.run)). Er zijn er \(there).",
      en: "This takes \(needed) sources at least (\(design.base) and then \(design.run)). There are \(there).")
  }

  private static let limits = [
    Phrase(
      nl: """
        Dit zegt dat er weinig nieuws meer kwam. Het bewijst niet dat er niets meer te leren is. Het hangt af van wie er is \
        gevraagd, van de volgorde, en van hoe fijn de labels zijn.
        """,
      en: """
        This says that little new came. It does not prove that nothing is left to learn. It depends on who was asked, on \
        the order, and on how fine the codes are.
        """),
    Phrase(nl: "Rekenwijze: Guest, Namey en Chen (2020).", en: "Method: Guest, Namey and Chen (2020)."),
  ]

  private func runs(_ saturation: Saturation, _ band: SaturationBand?) -> ResultTable {
    let note = Phrase(
      nl: "band: waar 95% van de andere volgordes in valt. grens bereikt: het deel van de volgordes dat er dan was.",
      en: "band: where 95% of the other orders lie. threshold reached: the share of orders that were there by then.")
    return ResultTable(
      "runs", Phrase(nl: "Nieuwe labels per \(design.run) bronnen", en: "New codes per \(design.run) sources"),
      [
        .init("after", Phrase(nl: "na", en: "after")), .init("newCodes", Phrase(nl: "nieuw", en: "new")),
        .init("ratio", Phrase(nl: "deel", en: "ratio")), .init("lower", Phrase(nl: "band van", en: "band from")),
        .init("median", Phrase(nl: "midden", en: "median")), .init("upper", Phrase(nl: "tot", en: "to")),
        .init("reached", Phrase(nl: "grens bereikt", en: "threshold reached")),
      ],
      saturation.runs.enumerated().map { number, run in
        let point = band?.points[number]
        return [
          .count(run.after), .count(run.newCodes), .share(run.ratio), .share(point?.lower), .share(point?.median),
          .share(point?.upper), .share(point?.reached),
        ]
      }, notes: band == nil ? [] : [note])
  }

  private func steps(_ names: StudyNames) -> ResultTable {
    ResultTable(
      "steps", Phrase(nl: "Bronnen in volgorde", en: "Sources in order"),
      [
        .words("source", Phrase(nl: "bron", en: "source")), .init("codes", Phrase(nl: "labels", en: "codes")),
        .init("new", Phrase(nl: "nieuw", en: "new")),
      ],
      codes.steps.map { [.words(names.name(ofSource: $0.source)), .count($0.codes.count), .count($0.new.count)] })
  }

  private func picture(_ saturation: Saturation, _ band: SaturationBand?) -> SaturationPicture {
    let title = Phrase(nl: "Hoeveel nieuws er nog kwam", en: "How much new still came")
    return SaturationPicture(
      title: group.map { title + .verbatim(": \($0)") } ?? title, base: design.base, baseLabels: saturation.baseCodes,
      run: design.run, threshold: design.threshold,
      points: saturation.runs.enumerated().map { number, run in
        SaturationPicture.Point(
          after: run.after, newLabels: run.newCodes, ratio: run.ratio,
          band: (band?.points[number]).map { .init(lower: $0.lower, median: $0.median, upper: $0.upper) })
      }, reachedAfter: saturation.reachedAfter, orders: band?.orders ?? 0)
  }
}
