import Language
import Parsing
import QualitativeCoding
import Statistics

/// How alike coders weighed what they gave the same label: κ by how far weights lie apart, and α for ranks and numbers.
struct WeightsResult {
  private let comparison: Comparison
  private let scopes: [ComparisonScope]
  private let variable: Variable?
  private let names: StudyNames
  /// The different weights of the study, ascending: every label is measured by the same steps.
  private let values: [Double]

  /// - Parameters:
  ///   - comparison: on units that can be weighed: not characters.
  ///   - scopes: of these labels; levels and all labels together have no weight of their own and are passed over.
  init(_ comparison: Comparison, scopes: [ComparisonScope], by variable: Variable?, names: StudyNames) {
    self.comparison = comparison
    self.scopes = scopes.filter { scope in
      switch scope {
      case .code, .family: true
      case .level, .all: false
      }
    }
    self.variable = variable
    self.names = names
    values = Set(names.study.codings.compactMap(\.weight).filter(\.isFinite)).sorted()
  }

  var result: StudyResult {
    var result = StudyResult("weights", Phrase(nl: "Overeenstemming over gewichten", en: "Agreement on weights"))
    result.facts = [
      ("unit", .string(comparison.design.unit.rawValue)),
      ("coders", .array(comparison.coders.map { .string(names.name(ofCoder: $0)) })),
      ("weights", .array(values.prefix(WeightMeasure.mostSteps).map { .number($0) })),
    ]
    var all = rows(value: "", coders: comparison.coders, in: nil)
    if let nothing = nothing(in: all) {
      result.sentences = [nothing]
      result.tables = [files(all)]
      return result
    }
    result.sentences = [compared, meaning]
    let columns = variable.map { comparison.sourcesByValue($0.id) } ?? []
    let pairs = comparison.coders.indices.flatMap { first in
      comparison.coders[(first + 1)...].map { [comparison.coders[first], $0] }
    }
    let everybody = Phrase(nl: "Alle codeurs, alle bronnen", en: "All coders, all sources")
    result.tables = [table("overall", everybody, all)]
    for column in columns {
      let own = rows(value: column.value, coders: comparison.coders, in: column.sources)
      result.tables.append(table("value", Phrase(nl: "Alleen ", en: "Only ") + .verbatim(column.value), own))
      all += own
    }
    for pair in pairs where pairs.count > 1 {
      let own = rows(value: "", coders: pair, in: nil)
      result.tables.append(table("pair", Phrase(nl: "Alleen ", en: "Only ") + .verbatim(names.pair(pair)), own))
      all += own
      for column in columns { all += rows(value: column.value, coders: pair, in: column.sources) }
    }
    result.tables.append(files(all))
    result.limits = [
      Phrase(
        nl:
          "Alleen wat door twee codeurs dit label én een gewicht kreeg, telt mee. Of zij het label geven, zegt dit niet.",
        en: """
          Only what two coders gave this code and a weight counts. Whether they give the code, this does not say.
          """)
    ]
    return result
  }

  /// Why there is nothing to compare and what to do about it; nil when there is something.
  private func nothing(in lines: [Line]) -> Phrase? {
    guard comparison.coders.count > 1 else {
      return Phrase(
        nl: """
          Er is maar één codeur, of geen. Dan valt er niets te vergelijken. Laat een tweede codeur dezelfde bronnen \
          coderen, of noem er twee met --coder.
          """,
        en: """
          There is one coder, or none. There is nothing to compare. Let a second coder code the same sources, or name \
          two with --coder.
          """)
    }
    guard !values.isEmpty else {
      return Phrase(
        nl: """
          Geen enkele codering heeft een gewicht. Dan valt er niets te vergelijken. Zet gewichten in de kolom weight van \
          een CSV met coderingen, of laat --weights weg om te zien of codeurs dezelfde labels geven.
          """,
        en: """
          No coding has a weight. There is nothing to compare. Put weights in the column weight of a CSV of codings, or \
          leave out --weights to see whether coders give the same codes.
          """)
    }
    guard lines.allSatisfy({ units($0.ratings) == 0 }) else { return nil }
    return Phrase(
      nl: """
        Nergens gaven twee codeurs hetzelfde label én een gewicht. Dan valt er niets te vergelijken. Kies met --unit iets \
        groters, zoals beurten (turns) of bronnen (sources), of laat --weights weg.
        """,
      en: """
        Nowhere did two coders give the same code and a weight. There is nothing to compare. Choose something larger \
        with --unit, such as turns or sources, or leave out --weights.
        """)
  }

  private var compared: Phrase {
    let coders = comparison.coders.map(names.name(ofCoder:))
    return Phrase(nl: "Vergeleken: ", en: "Compared: ") + .each { Speaker($0).list(coders) }
      + Phrase(nl: ". Eenheid: ", en: ". Unit: ") + comparison.design.unit.phrase + .verbatim(".")
  }

  private var meaning: Phrase {
    Phrase(
      nl: """
        Van elke eenheid telt per codeur het hoogste gewicht. κ neemt de verschillende gewichten van het onderzoek als gelijke \
        stappen; α ordinaal kijkt naar de volgorde, α interval en α ratio naar de getallen zelf. Labels zonder gewichten \
        staan er niet bij.
        """,
      en: """
        Of every unit each coder's greatest weight counts. κ takes the different weights of the study as equal steps; \
        α ordinal looks at their order, α interval and α ratio at the numbers themselves. Codes without weights are not \
        listed.
        """)
  }

  // MARK: - Tables

  private struct Line {
    let code: Code.ID
    let value: String
    let coders: [Coder.ID]
    let ratings: Ratings
  }

  private func rows(value: String, coders: [Coder.ID], in sources: Set<Source.ID>?) -> [Line] {
    scopes.compactMap { scope in
      guard let code = Self.code(scope),
        let ratings = comparison.weights(on: scope, among: coders, in: sources, categories: values)
      else { return nil }
      return Line(code: code, value: value, coders: coders, ratings: ratings)
    }
  }

  private static func code(_ scope: ComparisonScope) -> Code.ID? {
    switch scope {
    case .code(let id), .family(let id): id
    case .level, .all: nil
    }
  }

  private func table(_ key: String, _ caption: Phrase, _ lines: [Line]) -> ResultTable {
    let columns: [ResultTable.Column] =
      [.words("label", Phrase(nl: "label", en: "code")), .init("units", Phrase(nl: "eenheden", en: "units"))]
      + WeightMeasure.allCases.map { .init($0.rawValue, $0.heading) }
    let rows = lines.map { line -> [ResultTable.Cell] in
      [.label(names.path(of: line.code)), .count(units(line.ratings))]
        + WeightMeasure.allCases.map { $0.cell(line.ratings) }
    }
    return ResultTable(key, caption, columns, rows, notes: WeightMeasure.notes(on: values))
  }

  /// One row per label, value and pair.
  private func files(_ lines: [Line]) -> ResultTable {
    let columns: [ResultTable.Column] =
      [.words("label", .empty), .words("value", .empty), .words("coders", .empty), .init("units", .empty)]
      + WeightMeasure.allCases.map { .init($0.rawValue, .empty) }
    let rows = lines.map { line -> [ResultTable.Cell] in
      [
        .label(names.path(of: line.code)), .words(line.value),
        .words(line.coders.map(names.name(ofCoder:)).joined(separator: "; ")), .count(units(line.ratings)),
      ] + WeightMeasure.allCases.map { $0.cell(line.ratings) }
    }
    return ResultTable("figures", .empty, columns, rows, isForFiles: true)
  }

  /// Units that two coders or more weighed.
  private func units(_ ratings: Ratings) -> Int {
    stride(from: 0, to: ratings.codes.count, by: ratings.coders).count { start in
      ratings.codes[start..<start + ratings.coders].count { $0 != Ratings.missing } > 1
    }
  }
}
