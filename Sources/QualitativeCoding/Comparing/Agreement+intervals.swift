public import Statistics

extension Agreement {
  /// What is drawn again to see how far a figure could have been otherwise.
  public enum Resampling: String, CaseIterable, Sendable, Codable {
    /// Whole sources: right for characters, sentences and turns, which hang together within a source.
    case sources
    /// Units, as if they did not depend on one another: too narrow for characters.
    case units
  }

  /// A percentile interval by drawing again.
  ///
  /// - Parameter seed: the same seed gives the same interval on every machine.
  public func bootstrap(
    _ coefficient: Coefficient, over resampling: Resampling, replicates: Int = 1000, confidence: Double = 0.95,
    seed: UInt64
  ) -> BootstrapResult {
    if resampling == .units, let ratings {
      return ratings.bootstrap(coefficient, replicates: replicates, confidence: confidence, seed: seed)
    }
    let coders = coders.count
    return Statistics.bootstrap(parts, replicates: replicates, confidence: confidence, seed: seed) { drawn in
      Self.ratings(UnitPattern.sums(drawn.flatMap(\.patterns)), coders: coders)?.agreement(coefficient)
        ?? .undefined(.fewerThanTwoCoders)
    }
  }

  /// The interval from the published large-sample variance; nil where none is published for the coefficient, where the
  /// figure is undefined, and for two coders' coefficients when there are more. It takes units as independent.
  public func analyticInterval(_ coefficient: Coefficient, confidence: Double = 0.95) -> ConfidenceInterval? {
    guard let ratings else { return nil }
    switch coefficient {
    case .cohenKappa(let weights): return ratings.cohenKappaInterval(weights, confidence: confidence)
    case .fleissKappa(let weights): return UnitCounts(ratings).fleissKappaInterval(weights, confidence: confidence)
    case .gwetAC(let weights): return UnitCounts(ratings).gwetACInterval(weights, confidence: confidence)
    case .brennanPrediger(let weights):
      return UnitCounts(ratings).brennanPredigerInterval(weights, confidence: confidence)
    case .percentAgreement, .scottPi, .congerKappa, .krippendorffAlpha: return nil
    }
  }
}
