/// Codes that occur together.
public struct CoOccurrence: Sendable, Hashable {
  /// What counts as together.
  public enum Nearness: Sendable, Hashable {
    /// They share at least one character.
    case overlap
    /// They overlap, or lie at most this many characters apart.
    case near(Int)
    case sameSentence
    case sameTurn
    case sameSource
  }

  /// In the order of the trees: `first` stands before `second`.
  public let first: Code.ID
  public let second: Code.ID
  /// With ``Nearness/overlap`` and ``Nearness/near(_:)``: pairs of a stretch of the one and a stretch of the other, where a
  /// code's own overlapping stretches are one. Otherwise: sentences, turns or sources that have both.
  public let count: Int
  public let sources: Int
  /// Characters that have both codes.
  public let characters: Int
  /// ``characters`` against all characters that have either code (Jaccard's index), 0 to 1; nil without characters.
  public let share: Double?
}

extension CodingIndex {
  /// Pairs of codes that occur together, in the order of the trees; pairs that never do are left out.
  public func coOccurrences(
    _ nearness: CoOccurrence.Nearness = .overlap, _ filter: CodingFilter = .init()
  ) -> [CoOccurrence] {
    let filter = RowFilter(filter, in: self)
    var tally = CoOccurrenceTally(codes: codes.count)
    for source in project.sources.indices {
      var stretches: [Int: Intervals] = [:]
      for row in rows(ofSource: source) where filter.takes(row) {
        if row.hasCharacters || nearness == .sameSource {
          stretches[Int(row.code), default: Intervals()].add(row.range)
        }
      }
      tally.add(stretches.sorted { $0.key < $1.key }, together: units(nearness, source), nearness)
    }
    return tally.pairs(codes)
  }

  private func units(_ nearness: CoOccurrence.Nearness, _ source: Int) -> [Range<Int>] {
    switch nearness {
    case .overlap, .near, .sameSource: []
    case .sameSentence: project.sources[source].text?.text.sentences() ?? []
    case .sameTurn: project.sources[source].text?.text.turns().map(\.range) ?? []
    }
  }
}

private struct CoOccurrenceTally {
  private struct Pair {
    var count = 0
    var sources = 0
    var characters = 0
  }

  private var found: [[Int]: Pair] = [:]
  private var lengths: [Int]

  init(codes: Int) { lengths = Array(repeating: 0, count: codes) }

  mutating func add(
    _ stretches: [(key: Int, value: Intervals)], together units: [Range<Int>], _ nearness: CoOccurrence.Nearness
  ) {
    for (code, own) in stretches { lengths[code] += own.length }
    var here: [[Int]: Pair] = [:]
    switch nearness {
    case .overlap: meet(stretches, apart: -1, &here)
    case .near(let apart): meet(stretches, apart: apart, &here)
    case .sameSource:
      meet(stretches, apart: -1, &here)
      for pair in pairs(stretches.map(\.key)) { here[pair, default: Pair()].count = 1 }
    case .sameSentence, .sameTurn:
      meet(stretches, apart: -1, &here)
      for pair in here.keys { here[pair]?.count = 0 }
      var codes = Array(repeating: [Int](), count: units.count)
      for (code, own) in stretches {
        for (unit, cover) in own.cover(of: units).enumerated() where cover > 0 { codes[unit].append(code) }
      }
      for unit in codes { for pair in pairs(unit) { here[pair, default: Pair()].count += 1 } }
    }
    for (pair, one) in here where one.count > 0 {
      found[pair, default: Pair()].count += one.count
      found[pair, default: Pair()].characters += one.characters
      found[pair, default: Pair()].sources += 1
    }
  }

  private func pairs(_ codes: [Int]) -> [[Int]] {
    codes.indices.flatMap { first in codes[(first + 1)...].map { [codes[first], $0] } }
  }

  /// Walks all stretches by where they begin, and keeps those that later ones can still meet.
  private func meet(_ stretches: [(key: Int, value: Intervals)], apart: Int, _ here: inout [[Int]: Pair]) {
    var all: [(start: Int, end: Int, code: Int)] = []
    for (code, own) in stretches { for range in own.ranges { all.append((range.lowerBound, range.upperBound, code)) } }
    all.sort { ($0.start, $0.code) < ($1.start, $1.code) }
    var open: [(start: Int, end: Int, code: Int)] = []
    for next in all {
      open.removeAll { next.start - $0.end > apart }
      for other in open where other.code != next.code {
        let pair = [min(other.code, next.code), max(other.code, next.code)]
        here[pair, default: Pair()].count += 1
        here[pair, default: Pair()].characters += max(0, min(other.end, next.end) - next.start)
      }
      open.append(next)
    }
  }

  func pairs(_ codes: CodePlaces) -> [CoOccurrence] {
    found.sorted { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) }.map { pair, one in
      let either = lengths[pair[0]] + lengths[pair[1]] - one.characters
      return CoOccurrence(
        first: codes.id(pair[0]), second: codes.id(pair[1]), count: one.count, sources: one.sources,
        characters: one.characters, share: either > 0 ? Double(one.characters) / Double(either) : nil)
    }
  }
}
