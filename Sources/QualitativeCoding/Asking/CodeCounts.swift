/// How much there is of something. Every number says what it counts.
public struct CodeCounts: Sendable, Hashable {
  /// Times that somebody gave a code.
  public var codings = 0
  /// Different stretches of material: what two coders coded on the same stretch counts once.
  public var fragments = 0
  public var sources = 0
  /// People: cases that are respondents.
  public var respondents = 0
  /// Characters of text in the fragments; text in several fragments counts once.
  public var characters = 0

  public init(codings: Int = 0, fragments: Int = 0, sources: Int = 0, respondents: Int = 0, characters: Int = 0) {
    self.codings = codings
    self.fragments = fragments
    self.sources = sources
    self.respondents = respondents
    self.characters = characters
  }
}

/// Counts in a table of lines by columns, from rows that come in the order of the index. One walk, no sets of fragments:
/// what came last in each cell is enough to know whether something is new there.
struct CountTable {
  private struct Cell {
    var counts = CodeCounts()
    var last: CodingRow?
    var covered: Int32 = 0

    /// Counts a row; says whether it is a fragment not seen here before.
    mutating func note(_ row: CodingRow) -> Bool {
      counts.codings += 1
      if let last {
        if last.isSameFragment(as: row) { return false }
        if last.source != row.source {
          counts.sources += 1
          covered = 0
        }
      } else {
        counts.sources = 1
      }
      counts.fragments += 1
      if row.end > covered {
        counts.characters += Int(row.end - max(row.start, covered))
        covered = row.end
      }
      last = row
      return true
    }
  }

  private let columns: Int
  private let words: Int
  private var cells: [Cell]
  /// Per cell one bit per case.
  private var seen: [UInt64]
  private let isRespondent: [Bool]

  init(lines: Int, columns: Int, cases: [Case]) {
    self.columns = columns
    words = (cases.count + 63) / 64
    cells = Array(repeating: Cell(), count: lines * columns)
    seen = Array(repeating: 0, count: lines * columns * words)
    isRespondent = cases.map(\.isRespondent)
  }

  subscript(line: Int, column: Int) -> CodeCounts { cells[line * columns + column].counts }

  /// - Parameter whose: the cases of the row.
  mutating func add(_ row: CodingRow, line: Int, column: Int, whose: [Int]) {
    let place = line * columns + column
    let isNew = cells[place].note(row)
    guard isNew else { return }
    for one in whose where isRespondent[one] {
      let bit = UInt64(1) << UInt64(one % 64)
      if seen[place * words + one / 64] & bit == 0 {
        seen[place * words + one / 64] |= bit
        cells[place].counts.respondents += 1
      }
    }
  }
}
