/// The table of two coders, as shares of the units both judged.
struct TwoCoders {
  let categories: Int
  /// Units both judged.
  var units = 0.0
  /// K × K, row after row: shares. Row = the first coder.
  var shares: [Double]

  init?(_ ratings: Ratings) {
    guard ratings.coders == 2 else { return nil }
    categories = ratings.categories
    shares = Array(repeating: 0, count: categories * categories)
    for row in 0..<ratings.rows {
      let (first, second) = (ratings.codes[2 * row], ratings.codes[2 * row + 1])
      guard first != Ratings.missing, second != Ratings.missing else { continue }
      shares[Int(first) * categories + Int(second)] += Double(ratings.weights[row])
      units += Double(ratings.weights[row])
    }
    if units > 0 { for place in shares.indices { shares[place] /= units } }
  }

  var firstMargin: [Double] {
    (0..<categories).map { row in shares[row * categories..<(row + 1) * categories].reduce(0, +) }
  }

  var secondMargin: [Double] {
    (0..<categories).map { column in
      stride(from: column, to: shares.count, by: categories).reduce(0) { $0 + shares[$1] }
    }
  }

  /// The sum of weights × shares.
  func observed(_ table: [Double]) -> Double {
    zip(shares, table).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The sum of weights × what two margins give by chance.
  func expected(_ first: [Double], _ second: [Double], _ table: [Double]) -> Double {
    var sum = 0.0
    for row in 0..<categories {
      for column in 0..<categories { sum += table[row * categories + column] * first[row] * second[column] }
    }
    return sum
  }
}

extension Ratings {
  /// Scott's π for two coders: chance from the two margins put together (Scott 1955, *Public Opinion Quarterly* 19,
  /// 321–325). Over the units both judged. −1 to 1.
  public func scottPi(_ weights: AgreementWeights = .identity) -> Figure {
    twoCoders { pair in
      let table = weights.matrix(categories: categories)
      let pooled = zip(pair.firstMargin, pair.secondMargin).map { ($0 + $1) / 2 }
      return .correctedForChance(observed: pair.observed(table), expected: pair.expected(pooled, pooled, table))
    }
  }

  /// Cohen's κ for two coders: chance from each coder's own margin (Cohen 1960, *Educational and Psychological
  /// Measurement* 20, 37–46; weighted: Cohen 1968). Over the units both judged. −1 to 1.
  public func cohenKappa(_ weights: AgreementWeights = .identity) -> Figure {
    twoCoders { pair in
      let table = weights.matrix(categories: categories)
      let expected = pair.expected(pair.firstMargin, pair.secondMargin, table)
      return .correctedForChance(observed: pair.observed(table), expected: expected)
    }
  }

  /// The largest Cohen's κ the two margins allow (Cohen 1960, p. 42).
  public func cohenKappaMaximum() -> Figure {
    twoCoders { pair in
      let most = zip(pair.firstMargin, pair.secondMargin).reduce(0) { $0 + min($1.0, $1.1) }
      let table = AgreementWeights.identity.matrix(categories: categories)
      return .correctedForChance(observed: most, expected: pair.expected(pair.firstMargin, pair.secondMargin, table))
    }
  }

  func twoCoders(_ calculate: (TwoCoders) -> Figure) -> Figure {
    guard let pair = TwoCoders(self) else { return .undefined(.notTwoCoders) }
    guard pair.units > 0 else { return .undefined(.nothingToCompare) }
    return calculate(pair)
  }
}
