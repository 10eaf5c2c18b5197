/// A computed figure, or the reason why there is none. Never NaN, never a made-up 0 or 1.
public enum Figure: Sendable, Hashable {
  case value(Double)
  case undefined(Undefined)

  /// The number, or nil when the figure is undefined.
  public var value: Double? {
    guard case .value(let number) = self else { return nil }
    return number
  }

  /// Why the figure is undefined, or nil when it has a value.
  public var reason: Undefined? {
    guard case .undefined(let reason) = self else { return nil }
    return reason
  }

  /// `(observed − expected) / (1 − expected)`: the form all chance-corrected coefficients of agreement share.
  static func correctedForChance(observed: Double, expected: Double) -> Figure {
    guard 1 - expected > 1e-15 else { return .undefined(.noVariation) }
    return .value((observed - expected) / (1 - expected))
  }
}

/// Why a figure cannot be given.
public enum Undefined: String, Error, Sendable, Hashable, CaseIterable {
  /// There is no unit that two coders judged, so nothing can be compared.
  case nothingToCompare
  /// The coefficient compares two coders or more, and there is one, or none.
  case fewerThanTwoCoders
  /// The coefficient is defined for exactly two coders.
  case notTwoCoders
  /// Every judgement is the same value: agreement expected by chance is complete, so a correction for it says nothing.
  case noVariation
  /// The scheme has one category, so there was nothing to choose.
  case oneCategory
  /// Nothing was coded.
  case nothingCoded
  /// Fewer cases than the calculation asks for.
  case tooFewCases
}
