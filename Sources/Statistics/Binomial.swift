#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SeededRandom {
  /// The number of successes in `trials` independent trials.
  ///
  /// Few expected successes: by the gaps between them (Devroye 1986, *Non-Uniform Random Variate Generation*, X.4.3).
  /// Many: by transformed rejection, BTRS (Hörmann 1993, *Journal of Statistical Computation and Simulation* 46,
  /// 101–110), whose cost does not grow with the number of trials.
  mutating func binomial(trials: Int, probability: Double) -> Int {
    guard trials > 0, probability > 0 else { return 0 }
    guard probability < 1 else { return trials }
    if probability > 0.5 { return trials - binomial(trials: trials, probability: 1 - probability) }
    return Double(trials) * probability < 10
      ? binomialByGaps(trials: trials, probability: probability)
      : binomialByRejection(trials: trials, probability: probability)
  }

  private mutating func binomialByGaps(trials: Int, probability: Double) -> Int {
    let logMiss = log1p(-probability)
    var successes = 0
    var passed = 0.0
    while true {
      passed += (log(1 - unit()) / logMiss).rounded(.up)
      if passed > Double(trials) { return successes }
      successes += 1
    }
  }

  private mutating func binomialByRejection(trials: Int, probability: Double) -> Int {
    let count = Double(trials)
    let spread = (count * probability * (1 - probability)).squareRoot()
    let b = 1.15 + 2.53 * spread
    let a = -0.0873 + 0.0248 * b + 0.01 * probability
    let center = count * probability + 0.5
    let inside = 0.92 - 4.2 / b
    let alpha = (2.83 + 5.1 / b) * spread
    let logOdds = log(probability / (1 - probability))
    let mode = ((count + 1) * probability).rounded(.down)
    let height = logGamma(mode + 1) + logGamma(count - mode + 1)
    while true {
      var v = unit()
      let u = unit() - 0.5
      let us = 0.5 - abs(u)
      let k = ((2 * a / us + b) * u + center).rounded(.down)
      if us >= 0.07 && v <= inside { return Int(k) }
      guard k >= 0, k <= count else { continue }
      v = log(v * alpha / (a / (us * us) + b))
      if v <= height - logGamma(k + 1) - logGamma(count - k + 1) + (k - mode) * logOdds { return Int(k) }
    }
  }

  /// How often each of several outcomes comes up in `trials` draws, outcome by outcome from what is left.
  ///
  /// - Parameter weights: how likely each outcome is, against the others; none negative.
  mutating func multinomial(trials: Int, weights: [Int]) -> [Int] {
    var left = trials
    var weightLeft = weights.reduce(0, +)
    return weights.map { weight in
      guard left > 0, weight > 0 else { return 0 }
      let drawn = weight == weightLeft ? left : binomial(trials: left, probability: Double(weight) / Double(weightLeft))
      left -= drawn
      weightLeft -= weight
      return drawn
    }
  }
}

/// ln Γ(x) for x > 0. `lgamma_r`, because `lgamma` writes a global.
private func logGamma(_ x: Double) -> Double {
  var sign: Int32 = 0
  return lgamma_r(x, &sign)
}
