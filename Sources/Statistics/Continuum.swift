/// A stretch of text (or time) in which each coder marked units and left gaps.
///
/// Positions are whole numbers from 0, ranges half-open. One coder's units do not overlap; where coders may give several
/// codes to one stretch, there is one continuum per code.
public struct Continuum: Sendable, Hashable {
  /// A stretch a coder marked, with a value counted from 0.
  public struct Unit: Sendable, Hashable {
    public let value: Int
    public let start: Int
    public let end: Int

    public init(value: Int = 0, start: Int, end: Int) {
      self.value = value
      self.start = start
      self.end = end
    }

    public var length: Int { end - start }
  }

  /// Why units are no continuum.
  public enum Problem: Error, Sendable, Hashable {
    case outside(coder: Int, Unit)
    case overlapping(coder: Int, Unit, Unit)
    case unknownValue(coder: Int, Unit)
  }

  public let length: Int
  /// The number of values a unit may have.
  public let values: Int
  /// Per coder the units in order of position. Units without length are left out.
  public let coders: [[Unit]]
  /// The number of units without length that were left out.
  public let emptyUnits: Int

  /// - Parameters:
  ///   - length: of the whole, at least 1.
  ///   - coders: per coder the units, in any order.
  ///   - values: units have values from 0 up to this number.
  public init(length: Int, coders: [[Unit]], values: Int = 1) throws(Problem) {
    precondition(length > 0 && values > 0, "a continuum has length, and its units a value")
    var sorted: [[Unit]] = []
    for (coder, units) in coders.enumerated() {
      let kept = units.filter { $0.start != $0.end }.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
      for unit in kept {
        guard unit.start >= 0, unit.start < unit.end, unit.end <= length else { throw .outside(coder: coder, unit) }
        guard (0..<values).contains(unit.value) else { throw .unknownValue(coder: coder, unit) }
      }
      for (before, after) in zip(kept, kept.dropFirst()) where after.start < before.end {
        throw .overlapping(coder: coder, before, after)
      }
      sorted.append(kept)
    }
    self.length = length
    self.values = values
    self.coders = sorted
    emptyUnits = coders.joined().count - sorted.joined().count
  }

  /// Overlapping and touching units of one value put together, as one coder's own codings of one code are before coders
  /// are compared.
  public static func merged(_ units: [Unit]) -> [Unit] {
    var result: [Unit] = []
    for unit in units.sorted(by: { ($0.value, $0.start) < ($1.value, $1.start) }) {
      if let last = result.last, last.value == unit.value, unit.start <= last.end {
        result[result.count - 1] = Unit(value: last.value, start: last.start, end: max(last.end, unit.end))
      } else {
        result.append(unit)
      }
    }
    return result.sorted { $0.start < $1.start }
  }

  /// The lengths of the stretches a coder left unmarked.
  func gaps(of coder: Int) -> [Int] {
    var lengths: [Int] = []
    var position = 0
    for unit in coders[coder] {
      if unit.start > position { lengths.append(unit.start - position) }
      position = unit.end
    }
    if position < length { lengths.append(length - position) }
    return lengths
  }

  /// Walks two coders' sections side by side: every stretch in which neither changes, with both values (nil: a gap).
  func sweep(_ first: Int, _ second: Int, _ visit: (_ length: Int, _ first: Int?, _ second: Int?) -> Void) {
    var (a, b, position) = (0, 0, 0)
    let (left, right) = (coders[first], coders[second])
    while position < length {
      while a < left.count, left[a].end <= position { a += 1 }
      while b < right.count, right[b].end <= position { b += 1 }
      let (inLeft, leftStop) = section(left, a, at: position)
      let (inRight, rightStop) = section(right, b, at: position)
      let stop = min(leftStop, rightStop)
      visit(stop - position, inLeft, inRight)
      position = stop
    }
  }

  private func section(_ units: [Unit], _ place: Int, at position: Int) -> (value: Int?, stop: Int) {
    guard place < units.count else { return (nil, length) }
    let unit = units[place]
    return unit.start <= position ? (unit.value, unit.end) : (nil, unit.start)
  }
}
