/// The squared differences between categories at one level of measurement.
///
/// Interval differences of a whole set come from its sum and its sum of squares, so no table of pairs is needed. The
/// ordinal difference `Σ n_g − (n_c + n_k) / 2` is the distance between the mid-ranks of the two values, so that ordinal
/// is interval on mid-ranks.
struct Metric {
  private let level: Level
  private let scale: [Double]

  /// - Parameter margins: how often each category occurs in units that can be compared.
  init(level: Level, categoryValues: [Double], margins: [Double]) {
    self.level = level
    switch level {
    case .nominal, .ratio:
      scale = categoryValues
    case .interval:
      // Distances do not change when all values move, and numbers near 0 lose least in the squares.
      let weighted = zip(categoryValues, margins).reduce(0) { $0 + $1.0 * $1.1 }
      let mean = weighted / max(margins.reduce(0, +), 1)
      scale = categoryValues.map { $0 - mean }
    case .ordinal:
      let middle = margins.reduce(0, +) / 2
      var before = 0.0
      scale = margins.map { count in
        defer { before += count }
        return before + count / 2 - middle
      }
    }
  }

  private func squaredRatio(_ first: Double, _ second: Double) -> Double {
    guard first + second != 0 else { return 0 }
    let ratio = (first - second) / (first + second)
    return ratio * ratio
  }

  /// The sum over all ordered pairs of judgements, whatever the unit.
  func expectedDisagreement(_ margins: [Double]) -> Double {
    let count = margins.reduce(0, +)
    switch level {
    case .nominal:
      return margins.reduce(0) { $0 + $1 * (count - $1) }
    case .ordinal, .interval:
      var (sum, squares) = (0.0, 0.0)
      for (value, margin) in zip(scale, margins) {
        sum += margin * value
        squares += margin * value * value
      }
      return 2 * (count * squares - sum * sum)
    case .ratio:
      var pairs = 0.0
      for first in margins.indices where margins[first] > 0 {
        for second in 0..<first {
          pairs += margins[first] * margins[second] * squaredRatio(scale[first], scale[second])
        }
      }
      return 2 * pairs
    }
  }

  /// The sum over the ordered pairs within one unit, divided by its judgements less one; 0 for fewer than two.
  func disagreement(within unit: UnsafeBufferPointer<Int32>) -> Double {
    switch level {
    case .nominal: nominal(unit)
    case .ordinal, .interval: distance(unit)
    case .ratio: ratio(unit)
    }
  }

  private func nominal(_ unit: UnsafeBufferPointer<Int32>) -> Double {
    // Without branches: on real judgements a processor cannot guess them, and wrong guesses cost more than the sums.
    var judged = 0
    var unequal = 0
    for first in unit.indices {
      let code = unit[first]
      let present = code >= 0 ? 1 : 0
      var differing = 0
      for second in 0..<first {
        let other = unit[second]
        differing &+= ((other >= 0 ? 1 : 0) & (other != code ? 1 : 0))
      }
      judged &+= present
      unequal &+= present &* differing
    }
    return judged > 1 ? 2 * Double(unequal) / Double(judged - 1) : 0
  }

  private func distance(_ unit: UnsafeBufferPointer<Int32>) -> Double {
    var (judged, sum, squares) = (0, 0.0, 0.0)
    for code in unit where code >= 0 {
      let value = scale[Int(code)]
      judged += 1
      sum += value
      squares += value * value
    }
    return judged > 1 ? 2 * max(0, Double(judged) * squares - sum * sum) / Double(judged - 1) : 0
  }

  private func ratio(_ unit: UnsafeBufferPointer<Int32>) -> Double {
    var judged = 0
    var sum = 0.0
    for first in unit.indices where unit[first] >= 0 {
      judged += 1
      for second in 0..<first where unit[second] >= 0 {
        sum += squaredRatio(scale[Int(unit[first])], scale[Int(unit[second])])
      }
    }
    return judged > 1 ? 2 * sum / Double(judged - 1) : 0
  }
}
