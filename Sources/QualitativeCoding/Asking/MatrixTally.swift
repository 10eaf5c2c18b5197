/// Counts for a matrix: one walk over the rows, with what is the same for a whole source looked up once.
struct MatrixTally {
  private let index: CodingIndex
  private let values: ValueColumns?
  /// The number of columns; one more is for the totals of lines, and the last of them for unknown values.
  private let columns: Int
  /// Per code itself.
  private(set) var own: CountTable
  /// With everything under a code; one line more is for the totals of columns.
  private(set) var all: CountTable
  /// The lines that code `c` counts in are `upwards[upwardStarts[c]..<upwardStarts[c + 1]]`.
  private var upwards: [Int] = []
  private var upwardStarts = [0]
  private let isLeaf: [Bool]
  /// Whether every source and everybody in it stands in one column, so that totals need no counting of their own.
  private let totalsAreSums: Bool

  init(_ index: CodingIndex, _ values: ValueColumns?, columns: Int) {
    self.index = index
    self.values = values
    self.columns = columns
    let codes = index.codes
    own = CountTable(lines: codes.count, columns: columns + 1, cases: index.project.cases)
    all = CountTable(lines: codes.count + 1, columns: columns + 1, cases: index.project.cases)
    totalsAreSums = Self.isInOneColumn(index, values)
    isLeaf = (0..<codes.count).map { codes.family($0).count == 1 }
    for code in 0..<codes.count {
      upwards += index.ancestors(code) + [codes.count]
      upwardStarts.append(upwards.count)
    }
  }

  mutating func countAll(_ filter: RowFilter) {
    var fragment: Int32 = -1
    for source in index.project.sources.indices where filter.sources[source] {
      let perFragment = !index.cases.parts[source].isEmpty
      var here: (columns: [Int], whose: [[Int]]) = ([], [])
      var last = -1
      for place in index.sourceStarts[source]..<index.sourceStarts[source + 1] where filter.takes(index.rows[place]) {
        let row = index.rows[place]
        if last < 0 || !index.rows[last].isSameFragment(as: row) {
          fragment += 1
          if last < 0 || perFragment { here = columns(of: row) }
        }
        last = place
        let entry = CountTable.Entry(fragment: fragment, source: row.source, start: row.start, end: row.end)
        for number in here.columns.indices {
          count(entry, Int(row.code), here.columns[number], here.whose[number], perFragment)
        }
      }
    }
    if totalsAreSums {
      own.sumColumns(into: columns)
      all.sumColumns(into: columns)
    }
    for code in isLeaf.indices where isLeaf[code] { own.copyLine(code, from: all) }
  }

  private mutating func count(
    _ entry: CountTable.Entry, _ code: Int, _ column: Int, _ whose: [Int], _ perFragment: Bool
  ) {
    if !isLeaf[code] {
      let isNew = own.add(entry, line: code, column: column)
      if isNew.source || (isNew.fragment && perFragment) { own.note(whose, line: code, column: column) }
    }
    for place in upwardStarts[code]..<upwardStarts[code + 1] {
      let line = upwards[place]
      let isNew = all.add(entry, line: line, column: column)
      if isNew.source || (isNew.fragment && perFragment) { all.note(whose, line: line, column: column) }
    }
  }

  /// The columns a row counts in, and whose words it is in each. Without a variable there is the column of totals only.
  private func columns(of row: CodingRow) -> (columns: [Int], whose: [[Int]]) {
    let whose = index.cases.cases(source: Int(row.source), range: row.range)
    guard let values else { return ([columns], [whose]) }
    let places = values.places(of: row)
    let all = (totalsAreSums ? [] : [columns]) + (places.isEmpty ? [columns - 1] : places)
    return (all, all.map { values.members(of: $0, among: whose) })
  }

  private static func isInOneColumn(_ index: CodingIndex, _ values: ValueColumns?) -> Bool {
    guard let values, !index.cases.hasParts else { return false }
    return index.project.sources.indices.allSatisfy { source in
      let (columns, whose) = (values.ofSource[source], index.cases.whole[source])
      guard let column = columns.first else { return true }
      return columns.count == 1 && values.members(of: column, among: whose).count == whose.count
    }
  }
}
