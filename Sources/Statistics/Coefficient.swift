/// The coefficients of agreement over units, by name, for tables and for resampling.
public enum Coefficient: Sendable, Hashable {
  case percentAgreement(AgreementWeights)
  case scottPi(AgreementWeights)
  case cohenKappa(AgreementWeights)
  case fleissKappa(AgreementWeights)
  case congerKappa(AgreementWeights)
  case gwetAC(AgreementWeights)
  case brennanPrediger(AgreementWeights)
  case krippendorffAlpha(Level)

  /// Whether the figure depends on which coder judged, not only on how many did.
  var namesCoders: Bool {
    switch self {
    case .scottPi, .cohenKappa, .congerKappa: true
    case .percentAgreement, .fleissKappa, .gwetAC, .brennanPrediger, .krippendorffAlpha: false
    }
  }
}

extension Ratings {
  /// The value of a coefficient for these ratings.
  public func agreement(_ coefficient: Coefficient) -> Figure {
    switch coefficient {
    case .percentAgreement(let weights): percentAgreement(weights)
    case .scottPi(let weights): scottPi(weights)
    case .cohenKappa(let weights): cohenKappa(weights)
    case .fleissKappa(let weights): fleissKappa(weights)
    case .congerKappa(let weights): congerKappa(weights)
    case .gwetAC(let weights): gwetAC(weights)
    case .brennanPrediger(let weights): brennanPrediger(weights)
    case .krippendorffAlpha(let level): krippendorffAlpha(level)
    }
  }
}
