import Language
import QualitativeCoding
import Statistics

/// Intervals of agreement by drawing sources again; over units when there is one source only.
struct AgreementIntervals {
  private let agreement: AgreementResult
  private let seed: UInt64

  init(_ agreement: AgreementResult, seed: UInt64) {
    self.agreement = agreement
    self.seed = seed
  }

  private var measures: [AgreementMeasure] {
    AgreementMeasure.usual(coders: agreement.comparison.coders.count).filter { $0 != .percent }
  }

  var table: ResultTable {
    var columns: [ResultTable.Column] = [.words("label", Phrase(nl: "label", en: "code"))]
    for measure in measures {
      columns += [
        .init(measure.rawValue, measure.heading), .init(measure.rawValue + "Low", Phrase(nl: "van", en: "from")),
        .init(measure.rawValue + "High", Phrase(nl: "tot", en: "to")),
      ]
    }
    let over: Agreement.Resampling = sources > 1 ? .sources : .units
    let rows = lines.map { line -> [ResultTable.Cell] in
      var row = [agreement.label(line.scope)]
      for measure in measures {
        guard let coefficient = measure.coefficient else { continue }
        let drawn = line.overall.bootstrap(coefficient, over: over, replicates: agreement.replicates, seed: seed)
        row += [
          .figure(drawn.figure), .number(drawn.interval?.lower, decimals: 3),
          .number(drawn.interval?.upper, decimals: 3),
        ]
      }
      return row
    }
    return ResultTable(
      "intervals", Phrase(nl: "Tussen welke grenzen (95%)", en: "Between which bounds (95%)"), columns, rows,
      notes: [note(over)])
  }

  private var lines: [AgreementTable.Line] {
    guard agreement.intervals == .together else { return agreement.table.lines }
    return agreement.table.lines.filter { line in
      switch line.scope {
      case .level, .all: true
      case .code, .family: false
      }
    }
  }

  private var sources: Int { Set(agreement.table.lines.flatMap { $0.overall.parts.map(\.source) }).count }

  private func note(_ over: Agreement.Resampling) -> Phrase {
    let seed = String(seed)
    let drawn = agreement.replicates
    return over == .sources
      ? Phrase(
        nl: "\(drawn) keer bronnen opnieuw getrokken (seed \(seed)). Met \(sources) bronnen zijn de grenzen ruw.",
        en: "Sources drawn again \(drawn) times (seed \(seed)). With \(sources) sources the bounds are rough.")
      : Phrase(
        nl:
          "\(drawn) keer eenheden opnieuw getrokken (seed \(seed)). Eenheden in één bron hangen samen: dit is te smal.",
        en: "Units drawn again \(drawn) times (seed \(seed)). Units of one source hang together: this is too narrow.")
  }
}
