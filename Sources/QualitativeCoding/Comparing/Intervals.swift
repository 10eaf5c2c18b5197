/// Stretches in order of place that neither overlap nor touch.
struct Intervals: Sendable, Hashable {
  private(set) var starts: [Int] = []
  private(set) var ends: [Int] = []
  /// How many stretches were put together with one before them.
  private(set) var joined = 0

  var count: Int { starts.count }
  var isEmpty: Bool { starts.isEmpty }
  /// The number of places in them.
  var length: Int { zip(starts, ends).reduce(0) { $0 + $1.1 - $1.0 } }
  var ranges: [Range<Int>] { zip(starts, ends).map { $0..<$1 } }

  init() {}

  init(_ ranges: [Range<Int>]) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty { add(range) }
  }

  /// Adds a stretch that begins where the last one that was added began, or after it.
  mutating func add(_ range: Range<Int>) {
    if let last = ends.last, range.lowerBound <= last {
      ends[ends.count - 1] = max(last, range.upperBound)
      joined += 1
    } else {
      starts.append(range.lowerBound)
      ends.append(range.upperBound)
    }
  }

  /// Per unit the number of its places that lie in these stretches.
  ///
  /// - Parameter units: in order of place; they may overlap one another.
  func cover(of units: [Range<Int>]) -> [Int] {
    var from = 0
    return units.map { unit in
      while from < count, ends[from] <= unit.lowerBound { from += 1 }
      var (place, covered) = (from, 0)
      while place < count, starts[place] < unit.upperBound {
        covered += min(ends[place], unit.upperBound) - max(starts[place], unit.lowerBound)
        place += 1
      }
      return covered
    }
  }
}

/// Walks the stretches of several coders side by side: every piece of `0..<length` in which nothing changes, with the
/// coders that have it, bit by bit. Cost: linear in stretches times coders.
func sweep(_ coders: [Intervals], length: Int, _ visit: (_ piece: Range<Int>, _ coded: UInt64) -> Void) {
  var places = Array(repeating: 0, count: coders.count)
  var position = 0
  while position < length {
    var (coded, stop): (UInt64, Int) = (0, length)
    for coder in coders.indices {
      while places[coder] < coders[coder].count, coders[coder].ends[places[coder]] <= position { places[coder] += 1 }
      guard places[coder] < coders[coder].count else { continue }
      let start = coders[coder].starts[places[coder]]
      if start <= position {
        coded |= 1 << UInt64(coder)
        stop = min(stop, coders[coder].ends[places[coder]])
      } else {
        stop = min(stop, start)
      }
    }
    visit(position..<stop, coded)
    position = stop
  }
}
