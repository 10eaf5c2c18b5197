/// How many coders gave each category to each unit, without who they were.
public struct UnitCounts: Sendable, Hashable {
  /// The number of categories.
  public let categories: Int
  /// Rows × categories, row after row.
  public let counts: [Int]
  /// The number of units each row stands for.
  public let weights: [Int]

  /// - Parameter counts: one list per unit, with a count per category; all lists equally long.
  public init(_ counts: [[Int]]) {
    categories = counts.first?.count ?? 0
    let width = categories
    precondition(counts.allSatisfy { $0.count == width && $0.allSatisfy { $0 >= 0 } }, "one count per category")
    self.counts = counts.flatMap(\.self)
    weights = Array(repeating: 1, count: counts.count)
  }

  /// The counts of ratings, row for row.
  public init(_ ratings: Ratings) {
    categories = ratings.categories
    weights = ratings.weights
    var counts = Array(repeating: 0, count: ratings.rows * ratings.categories)
    for row in 0..<ratings.rows {
      for code in ratings.judgements(row) where code != Ratings.missing {
        counts[row * ratings.categories + Int(code)] += 1
      }
    }
    self.counts = counts
  }

  /// What every chance-corrected coefficient over anonymous coders needs of the units.
  ///
  /// Agreement is averaged over the units that two coders or more judged; a category's share is averaged over the units
  /// that anyone judged, each unit counting alike however many judged it (Gwet 2014, *Handbook of Inter-Rater
  /// Reliability*, 4th ed., sections 2.4 and 5.3).
  func tally(_ agreement: AgreementWeights) -> CountTally {
    let table = agreement.matrix(categories: categories)
    var tally = CountTally(categories: categories)
    for row in weights.indices where weights[row] > 0 {
      let judged = counts[row * categories..<(row + 1) * categories]
      let raters = judged.reduce(0, +)
      guard raters > 0 else { continue }
      let weight = Double(weights[row])
      tally.judged += weight
      for (category, count) in zip(0..., judged) where count > 0 {
        tally.shares[category] += weight * Double(count) / Double(raters)
      }
      guard raters > 1 else { continue }
      tally.compared += weight
      tally.agreement += weight * pairAgreement(Array(judged), raters: raters, table: table)
    }
    return tally
  }

  /// Agreement of all pairs of judgements within one unit, 0 to 1.
  func pairAgreement(_ judged: [Int], raters: Int, table: [Double]) -> Double {
    var sum = 0.0
    for first in 0..<categories where judged[first] > 0 {
      var near = -1.0
      for second in 0..<categories { near += table[first * categories + second] * Double(judged[second]) }
      sum += Double(judged[first]) * near
    }
    return sum / Double(raters * (raters - 1))
  }
}

/// Sums over units, before they are divided by the number of units.
struct CountTally {
  /// Units anyone judged, and units two coders or more judged.
  var judged = 0.0
  var compared = 0.0
  var agreement = 0.0
  var shares: [Double]

  init(categories: Int) {
    shares = Array(repeating: 0, count: categories)
  }

  var observed: Double { agreement / compared }
  var prevalence: [Double] { shares.map { $0 / judged } }
}
