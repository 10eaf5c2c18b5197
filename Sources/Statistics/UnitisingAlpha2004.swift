/// Observed and expected disagreement of one category in the original α for unitising.
public struct UnitisingDisagreement: Sendable, Hashable {
  public let observed: Double
  public let expected: Double

  /// α of the category, `1 − observed / expected`.
  public var alpha: Figure {
    expected > 0 ? .value(1 - observed / expected) : .undefined(.noVariation)
  }

  /// α over several categories, `1 − Σ observed / Σ expected`.
  public static func alpha(over categories: [UnitisingDisagreement]) -> Figure {
    let expected = categories.reduce(0) { $0 + $1.expected }
    guard expected > 0 else { return .undefined(.noVariation) }
    return .value(1 - categories.reduce(0) { $0 + $1.observed } / expected)
  }
}

extension Continuum {
  /// Disagreement about one category as Krippendorff first defined it (1995, *Sociological Methodology* 25, 47–76; 2004,
  /// *Content Analysis*, 2nd ed., section 11.6). Every unit of this continuum counts as the same category.
  ///
  /// Cost: linear in units, with a sort of the gaps.
  public func unitisingDisagreement2004() throws(Undefined) -> UnitisingDisagreement {
    guard coders.count > 1 else { throw .fewerThanTwoCoders }
    return UnitisingDisagreement(observed: observedDisagreement2004(), expected: expectedDisagreement2004())
  }

  private func observedDisagreement2004() -> Double {
    var sum = 0.0
    for first in coders.indices {
      for second in coders.indices where second != first { sum += disagreement2004(coders[first], coders[second]) }
    }
    let (m, l) = (Double(coders.count), Double(length))
    return sum / (m * (m - 1) * l * l)
  }

  /// Units of one coder against units and gaps of another. A unit inside the other's gap counts twice: once as the
  /// unit, once as seen from the gap.
  private func disagreement2004(_ units: [Unit], _ others: [Unit]) -> Double {
    var sum = 0.0
    var from = 0
    for unit in units {
      while from < others.count, others[from].end <= unit.start { from += 1 }
      var meets = false
      for other in others[from...] {
        if other.start >= unit.end { break }
        meets = true
        let (begin, end) = (Double(unit.start - other.start), Double(unit.end - other.end))
        sum += begin * begin + end * end
      }
      if !meets { sum += 2 * Double(unit.length) * Double(unit.length) }
    }
    return sum
  }

  private func expectedDisagreement2004() -> Double {
    let lengths = coders.joined().map { Double($0.length) }
    let gaps = coders.indices.flatMap(gaps).map(Double.init).sorted()
    var sumsFromEnd = Array(repeating: 0.0, count: gaps.count + 1)
    for place in gaps.indices.reversed() { sumsFromEnd[place] = sumsFromEnd[place + 1] + gaps[place] }
    var sum = 0.0
    for l in lengths {
      let place = gaps.firstPlace(atLeast: l)
      let room = sumsFromEnd[place] + Double(gaps.count - place) * (1 - l)
      sum += Double(lengths.count - 1) / 3 * (2 * l * l * l - 3 * l * l + l) + l * l * room
    }
    let all = Double(coders.count * length)
    let own = lengths.reduce(0) { $0 + $1 * ($1 - 1) }
    let pairs = all * (all - 1) - own
    return pairs > 0 ? 2 / Double(length) * sum / pairs : 0
  }
}

extension [Double] {
  /// In ascending numbers, the place of the first that is at least `bound`; the count when there is none.
  fileprivate func firstPlace(atLeast bound: Double) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
