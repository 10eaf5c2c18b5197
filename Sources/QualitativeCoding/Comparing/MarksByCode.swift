/// What the compared coders marked, code by code and within a code in order of place.
struct MarksByCode: Sendable {
  struct Mark: Sendable, Hashable {
    let source: Int32
    let start: Int32
    let end: Int32
    /// The coder's bit in the comparison.
    let coder: UInt8
  }

  private let marks: [Mark]
  private let starts: [Int]

  /// - Parameter rows: in the order of the index; coders without a bit are not among them.
  init(_ rows: [CodingRow], bits: [Int], codes: Int) {
    var starts = Array(repeating: 0, count: codes + 1)
    for row in rows { starts[Int(row.code) + 1] += 1 }
    for code in 0..<codes { starts[code + 1] += starts[code] }
    var marks = Array(repeating: Mark(source: 0, start: 0, end: 0, coder: 0), count: rows.count)
    var next = starts
    for row in rows {
      marks[next[Int(row.code)]] = Mark(
        source: row.source, start: row.start, end: row.end, coder: UInt8(bits[Int(row.coder)]))
      next[Int(row.code)] += 1
    }
    self.marks = marks
    self.starts = starts
  }

  /// The marks of several codes as if they were one, in order of source and start.
  func marks(of codes: [Int]) -> [Mark] {
    if codes.count == 1 { return Array(marks[starts[codes[0]]..<starts[codes[0] + 1]]) }
    var all: [Mark] = []
    for code in codes { all += marks[starts[code]..<starts[code + 1]] }
    return all.sorted { ($0.source, $0.start) < ($1.source, $1.start) }
  }

  /// Calls back per source that has marks, with the stretches of each coder, overlapping ones put together, and with
  /// which coders marked it at all: a mark without characters counts there.
  func forEachSource(
    of codes: [Int], coders: Int, _ body: (_ source: Int, _ stretches: [Intervals], _ present: UInt64) -> Void
  ) {
    let marks = marks(of: codes)
    var place = 0
    while place < marks.count {
      let source = marks[place].source
      var stretches = Array(repeating: Intervals(), count: coders)
      var present: UInt64 = 0
      while place < marks.count, marks[place].source == source {
        let mark = marks[place]
        present |= 1 << UInt64(mark.coder)
        if mark.end > mark.start { stretches[Int(mark.coder)].add(Int(mark.start)..<Int(mark.end)) }
        place += 1
      }
      body(Int(source), stretches, present)
    }
  }
}
