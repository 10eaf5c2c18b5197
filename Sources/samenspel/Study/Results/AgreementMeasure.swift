import Language
import QualitativeCoding
import Statistics

/// A figure of agreement, by name, for tables.
enum AgreementMeasure: String, CaseIterable {
  case percent, holsti, scottPi, cohenKappa, congerKappa, fleissKappa, gwetAC1, brennanPrediger, krippendorffAlpha
  case unitisingAlpha, unitisingAlpha2004

  /// What a table for people shows when it does not show all.
  static func usual(coders: Int) -> [AgreementMeasure] {
    [.percent, coders > 2 ? .congerKappa : .cohenKappa, .krippendorffAlpha, .gwetAC1]
  }

  var heading: Phrase {
    switch self {
    case .percent: Phrase(nl: "gelijk", en: "agreed")
    case .holsti: .verbatim("Holsti")
    case .scottPi: Phrase(nl: "π (Scott)", en: "π (Scott)")
    case .cohenKappa: Phrase(nl: "κ (Cohen)", en: "κ (Cohen)")
    case .congerKappa: Phrase(nl: "κ (Conger)", en: "κ (Conger)")
    case .fleissKappa: Phrase(nl: "κ (Fleiss)", en: "κ (Fleiss)")
    case .gwetAC1: Phrase(nl: "AC1 (Gwet)", en: "AC1 (Gwet)")
    case .brennanPrediger: .verbatim("Brennan–Prediger")
    case .krippendorffAlpha: Phrase(nl: "α (Krippendorff)", en: "α (Krippendorff)")
    case .unitisingAlpha: Phrase(nl: "uα (2016)", en: "uα (2016)")
    case .unitisingAlpha2004: Phrase(nl: "αU (2004)", en: "αU (2004)")
    }
  }

  /// The coefficient over units; nil for what is counted otherwise.
  var coefficient: Coefficient? {
    switch self {
    case .percent: .percentAgreement(.identity)
    case .scottPi: .scottPi(.identity)
    case .cohenKappa: .cohenKappa(.identity)
    case .congerKappa: .congerKappa(.identity)
    case .fleissKappa: .fleissKappa(.identity)
    case .gwetAC1: .gwetAC(.identity)
    case .brennanPrediger: .brennanPrediger(.identity)
    case .krippendorffAlpha: .krippendorffAlpha(.nominal)
    case .holsti, .unitisingAlpha, .unitisingAlpha2004: nil
    }
  }

  /// The figure for some judgements.
  func figure(_ agreement: Agreement, _ comparison: Comparison) -> Figure {
    if let coefficient { return agreement.figure(coefficient) }
    if self == .holsti { return agreement.holstiFigure }
    do {
      let unitising = try comparison.unitising(
        on: agreement.scope, among: agreement.coders, in: Set(agreement.parts.map(\.source)))
      return self == .unitisingAlpha ? unitising.family.whole : unitising.original.alpha
    } catch {
      return .undefined(error)
    }
  }
}
