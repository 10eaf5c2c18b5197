/// Collects ties in both directions and sorts them into compressed sparse rows, each pair once.
struct TieRows {
  private let alters: Int
  private var entries: [(row: Int, column: Int, weight: Double)] = []
  private(set) var starts: [Int]
  private(set) var neighbours: [Int] = []
  private(set) var weights: [Double] = []

  init(alters: Int) {
    self.alters = alters
    starts = Array(repeating: 0, count: alters + 1)
  }

  mutating func add(_ a: Int, _ b: Int, weight: Double) {
    guard a != b, a >= 0, b >= 0, a < alters, b < alters, weight.isFinite, weight > 0 else { return }
    entries.append((a, b, weight))
    entries.append((b, a, weight))
  }

  /// Two stable counting sorts, by column and then by row: time in proportion to people and ties.
  mutating func sort() {
    let byColumn = sorted(entries) { $0.column }
    let byRow = sorted(byColumn) { $0.row }
    neighbours.reserveCapacity(byRow.count)
    weights.reserveCapacity(byRow.count)
    var previous = (row: -1, column: -1)
    for entry in byRow {
      if previous == (entry.row, entry.column) {
        weights[weights.count - 1] = max(weights[weights.count - 1], entry.weight)
        continue
      }
      previous = (entry.row, entry.column)
      neighbours.append(entry.column)
      weights.append(entry.weight)
      starts[entry.row + 1] += 1
    }
    for row in 0..<alters { starts[row + 1] += starts[row] }
    entries = []
  }

  private func sorted(
    _ entries: [(row: Int, column: Int, weight: Double)], by key: ((row: Int, column: Int, weight: Double)) -> Int
  ) -> [(row: Int, column: Int, weight: Double)] {
    var places = Array(repeating: 0, count: alters + 1)
    for entry in entries { places[key(entry) + 1] += 1 }
    for index in 0..<alters { places[index + 1] += places[index] }
    var result = entries
    for entry in entries {
      result[places[key(entry)]] = entry
      places[key(entry)] += 1
    }
    return result
  }
}
