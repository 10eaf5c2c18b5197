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
  /// A row of the index as a table needs it. Rows of the same fragment have the same number.
  struct Entry {
    let fragment: Int32
    let source: Int32
    let start: Int32
    let end: Int32
  }

  private struct Cell {
    var codings: Int32 = 0
    var fragments: Int32 = 0
    var sources: Int32 = 0
    var respondents: Int32 = 0
    var characters = 0
    var lastFragment: Int32 = -1
    var lastSource: Int32 = -1
    var covered: Int32 = 0

    /// Counts a row; says whether its fragment and its source are new here.
    mutating func note(_ entry: Entry) -> (fragment: Bool, source: Bool) {
      codings &+= 1
      guard lastFragment != entry.fragment else { return (false, false) }
      lastFragment = entry.fragment
      fragments &+= 1
      let isNewSource = lastSource != entry.source
      if isNewSource {
        lastSource = entry.source
        sources &+= 1
        covered = 0
      }
      if entry.end > covered {
        characters &+= Int(entry.end &- max(entry.start, covered))
        covered = entry.end
      }
      return (true, isNewSource)
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

  subscript(line: Int, column: Int) -> CodeCounts {
    let cell = cells[line * columns + column]
    return CodeCounts(
      codings: Int(cell.codings), fragments: Int(cell.fragments), sources: Int(cell.sources),
      respondents: Int(cell.respondents), characters: cell.characters)
  }

  /// Takes over a line of a table with the same columns.
  mutating func copyLine(_ line: Int, from other: CountTable) {
    for column in 0..<columns { cells[line * columns + column] = other.cells[line * columns + column] }
  }

  /// Makes one column the sum of all others, when no source stands in two of them. People may: they count once.
  mutating func sumColumns(into total: Int) {
    for line in 0..<cells.count / columns {
      var sum = Cell()
      for column in 0..<columns where column != total {
        let (place, target) = (line * columns + column, line * columns + total)
        sum.codings += cells[place].codings
        sum.fragments += cells[place].fragments
        sum.sources += cells[place].sources
        sum.characters += cells[place].characters
        for word in 0..<words { seen[target * words + word] |= seen[place * words + word] }
      }
      let target = line * columns + total
      sum.respondents = Int32((0..<words).reduce(0) { $0 + seen[target * words + $1].nonzeroBitCount })
      cells[target] = sum
    }
  }

  /// Counts a row in a cell; says whether its fragment and its source are new there.
  mutating func add(_ entry: Entry, line: Int, column: Int) -> (fragment: Bool, source: Bool) {
    cells[line * columns + column].note(entry)
  }

  /// Notes in a cell whose words a fragment is.
  mutating func note(_ whose: [Int], line: Int, column: Int) {
    let place = line * columns + column
    for one in whose where isRespondent[one] {
      let bit = UInt64(1) << UInt64(one % 64)
      if seen[place * words + one / 64] & bit == 0 {
        seen[place * words + one / 64] |= bit
        cells[place].respondents += 1
      }
    }
  }
}
