/// The family of α coefficients for unitising of 2016 and 2019 (Krippendorff, Mathet, Bouvry and Widlöcher 2016,
/// *Quality & Quantity* 50, 2347–2364; Krippendorff 2019, *Content Analysis*, 4th ed., ch. 12).
///
/// For more than two coders published implementations differ in how they correct for a unit being paired with itself;
/// this one corrects pair by pair of coders.
public struct UnitisingAlphas: Sendable, Hashable {
  /// uα: do coders agree on which value is where, gaps included?
  public let whole: Figure
  /// |uα: do coders agree on where there is anything at all?
  public let relevance: Figure
  /// cuα: where two coders both found something, is it the same value?
  public let value: Figure
  /// (k)uα per value: where one coder found this value and another found anything, was it this value?
  public let perValue: [Figure]
  /// What ``value`` and ``perValue`` rest on: the share of all pairings in which both coders found something, 0 to 1.
  public let share: Double
}

extension Continuum {
  /// All coefficients of the 2016 and 2019 family. Cost: linear in units, quadratic in coders.
  public func unitisingAlphas() throws(Undefined) -> UnitisingAlphas {
    guard coders.count > 1 else { throw .fewerThanTwoCoders }
    return Coincidences(self).alphas()
  }
}

/// Lengths that two coders' sections share, by value; the last place stands for the gap.
private struct Coincidences {
  let values: Int
  /// (values + 1)², row after row: ℓ(v, w).
  var shared: [Double]
  /// Per value and for the gap: C(v), the pairings of sections with themselves.
  var ownPairings: [Double]
  /// Per value: K(v), the same within what both coders marked.
  var markedPairings: [Double]

  private var width: Int { values + 1 }
  private var gap: Int { values }

  init(_ continuum: Continuum) {
    values = continuum.values
    shared = Array(repeating: 0, count: (continuum.values + 1) * (continuum.values + 1))
    ownPairings = Array(repeating: 0, count: continuum.values + 1)
    markedPairings = Array(repeating: 0, count: continuum.values)
    let others = Double(continuum.coders.count - 1)
    for coder in continuum.coders.indices {
      for unit in continuum.coders[coder] { ownPairings[unit.value] += Double(unit.length) * Double(unit.length) }
      ownPairings[gap] += Double(continuum.gaps(of: coder).reduce(0, +))
      for other in continuum.coders.indices where other != coder {
        if other > coder { addShared(continuum, coder, other, others) }
        addMarked(continuum.coders[coder], continuum.coders[other], others)
      }
    }
  }

  private mutating func addShared(_ continuum: Continuum, _ first: Int, _ second: Int, _ others: Double) {
    continuum.sweep(first, second) { length, one, two in
      let (v, w) = (one ?? gap, two ?? gap)
      shared[v * width + w] += Double(length) / others
      shared[w * width + v] += Double(length) / others
    }
  }

  private mutating func addMarked(_ units: [Continuum.Unit], _ marks: [Continuum.Unit], _ others: Double) {
    var from = 0
    for unit in units {
      while from < marks.count, marks[from].end <= unit.start { from += 1 }
      var length = 0
      for mark in marks[from...] {
        if mark.start >= unit.end { break }
        length += min(mark.end, unit.end) - max(mark.start, unit.start)
      }
      markedPairings[unit.value] += Double(length) * Double(length) / others
    }
  }

  func alphas() -> UnitisingAlphas {
    let sums = (0..<width).map { row in shared[row * width..<(row + 1) * width].reduce(0, +) }
    let all = sums.reduce(0, +)
    let marked = (0..<values).map { sums[$0] - shared[$0 * width + gap] }
    let rest = marked.reduce(0, +)
    return UnitisingAlphas(
      whole: whole(sums, all), relevance: relevance(sums, all), value: value(marked, rest),
      perValue: (0..<values).map { ofValue($0, marked, rest) }, share: all > 0 ? rest / all : 0)
  }

  /// ε(v, w): what sections paired at random would share.
  private func expected(_ v: Int, _ w: Int, _ sums: [Double], _ all: Double) -> Double {
    let pairs = all * all - ownPairings.reduce(0, +)
    return all * (sums[v] * sums[w] - (v == w ? ownPairings[v] : 0)) / pairs
  }

  private func whole(_ sums: [Double], _ all: Double) -> Figure {
    guard all * all > ownPairings.reduce(0, +) else { return .undefined(.noVariation) }
    let observed = all - (0..<width).reduce(0) { $0 + shared[$1 * width + $1] }
    let byChance = all - (0..<width).reduce(0) { $0 + expected($1, $1, sums, all) }
    return disagreement(observed, byChance)
  }

  private func relevance(_ sums: [Double], _ all: Double) -> Figure {
    guard all * all > ownPairings.reduce(0, +) else { return .undefined(.noVariation) }
    let observed = sums[gap] - shared[gap * width + gap]
    let byChance = (0..<values).reduce(0) { $0 + expected(gap, $1, sums, all) }
    return disagreement(observed, byChance)
  }

  /// ε′(v, w): the same, only where both found something.
  private func expectedMarked(_ v: Int, _ w: Int, _ marked: [Double], _ rest: Double) -> Double {
    let base = rest - markedPairings.reduce(0, +) / rest
    return (marked[v] * marked[w] - (v == w ? markedPairings[v] : 0)) / base
  }

  private func value(_ marked: [Double], _ rest: Double) -> Figure {
    guard rest > 0 else { return .undefined(.nothingToCompare) }
    guard rest > markedPairings.reduce(0, +) / rest else { return .undefined(.noVariation) }
    let observed = rest - (0..<values).reduce(0) { $0 + shared[$1 * width + $1] }
    var byChance = 0.0
    for v in 0..<values {
      for w in 0..<values where w != v { byChance += expectedMarked(v, w, marked, rest) }
    }
    return disagreement(observed, byChance)
  }

  private func ofValue(_ v: Int, _ marked: [Double], _ rest: Double) -> Figure {
    guard rest > 0, marked[v] > 0 else { return .undefined(.nothingToCompare) }
    guard rest > markedPairings.reduce(0, +) / rest else { return .undefined(.noVariation) }
    let all = (0..<values).reduce(0) { $0 + expectedMarked($1, v, marked, rest) }
    let byChance = all - expectedMarked(v, v, marked, rest)
    guard byChance > 1e-12 * rest else { return .undefined(.noVariation) }
    return .value(1 - all / marked[v] * (marked[v] - shared[v * width + v]) / byChance)
  }

  private func disagreement(_ observed: Double, _ byChance: Double) -> Figure {
    byChance > 0 ? .value(1 - observed / byChance) : .undefined(.noVariation)
  }
}
