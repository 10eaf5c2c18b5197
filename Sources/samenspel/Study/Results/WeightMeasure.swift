import Language
import Statistics

/// A figure of how alike coders weighed the same thing, by name, for tables.
enum WeightMeasure: String, CaseIterable {
  case linearKappa, quadraticKappa, ordinalAlpha, intervalAlpha, ratioAlpha

  var heading: Phrase {
    switch self {
    case .linearKappa: Phrase(nl: "κ lineair", en: "κ linear")
    case .quadraticKappa: Phrase(nl: "κ kwadratisch", en: "κ quadratic")
    case .ordinalAlpha: Phrase(nl: "α ordinaal", en: "α ordinal")
    case .intervalAlpha: Phrase(nl: "α interval", en: "α interval")
    case .ratioAlpha: Phrase(nl: "α ratio", en: "α ratio")
    }
  }

  /// κ is a table of all values by all values: of a hundred that is enough to read, and of thousands too much to make.
  static let mostSteps = 100

  /// The figure, or why there is none. κ is Cohen's for two coders and Conger's for more.
  func cell(_ ratings: Ratings) -> ResultTable.Cell {
    switch self {
    case .linearKappa: kappa(ratings, .linear)
    case .quadraticKappa: kappa(ratings, .quadratic)
    case .ordinalAlpha: .figure(ratings.krippendorffAlpha(.ordinal))
    case .intervalAlpha: .figure(ratings.krippendorffAlpha(.interval))
    case .ratioAlpha:
      ratings.categoryValues.contains { $0 < 0 }
        ? .silent(Self.negative, key: "negativeWeights") : .figure(ratings.krippendorffAlpha(.ratio))
    }
  }

  private func kappa(_ ratings: Ratings, _ weights: AgreementWeights) -> ResultTable.Cell {
    guard ratings.categories <= Self.mostSteps else { return .silent(Self.tooManyValues, key: "tooManyValues") }
    return .figure(ratings.coders == 2 ? ratings.cohenKappa(weights) : ratings.congerKappa(weights))
  }

  static let negative = Phrase(nl: "onder nul", en: "below zero")
  static let tooManyValues = Phrase(nl: "te veel waarden", en: "too many values")

  /// What the words mean that stand in the place of figures.
  static func notes(on values: [Double]) -> [Phrase] {
    var notes: [Phrase] = []
    if values.contains(where: { $0 < 0 }) {
      notes.append(
        negative
          + Phrase(
            nl: ": α ratio vergelijkt met nul. Er zijn gewichten onder nul, en dan kan dat niet.",
            en: ": α ratio compares with zero. There are weights below zero, and then that cannot be done."))
    }
    if values.count > mostSteps {
      notes.append(
        tooManyValues
          + Phrase(
            nl: ": κ is er voor hooguit \(mostSteps) verschillende gewichten. Kijk naar α.",
            en: ": there is κ for \(mostSteps) different weights at most. Look at α."))
    }
    return notes
  }
}
