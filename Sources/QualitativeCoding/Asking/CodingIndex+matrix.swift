extension CodingIndex {
  /// The matrix of labels by the values of a variable. Cost: linear in codings times the depth of the tree.
  ///
  /// - Parameters:
  ///   - variable: nil: one column with everything.
  ///   - filter: which codings; with ``CodingFilter/codes`` only those labels, and what stands above them, have lines.
  ///   - asked: per value the labels on the topic list of those people; a heading was asked when anything under it was.
  public func matrix(
    by variable: Variable.ID?, _ filter: CodingFilter = .init(), asked: [String: Set<Code.ID>] = [:]
  ) -> ConfrontationMatrix {
    let values = variable.map { ValueColumns($0, in: self) }
    let rowFilter = RowFilter(filter, in: self)
    let people = columnPeople(values, rowFilter.sources)
    let count = people.count
    var tally = MatrixTally(self, values, columns: count)
    tally.countAll(rowFilter)
    let (own, all) = (tally.own, tally.all)
    // Without a variable the one column is the total.
    let places = variable == nil ? [count] : Array(people.indices)
    let columns = zip(places, people).map { number, one in
      ConfrontationMatrix.Column(
        value: one.value, sources: one.sources, respondents: one.respondents, total: all[codes.count, number])
    }
    let lines = shownLines(filter).map { line in
      let place = codes.lines[line]
      let cells = zip(places, columns).map { number, column in
        ConfrontationMatrix.Cell(
          own: own[line, number], withChildren: all[line, number],
          silence: all[line, number].codings > 0 ? nil : silence(of: line, in: column, asked))
      }
      return ConfrontationMatrix.Line(
        code: place.code.id, path: place.path, depth: place.depth, cells: cells,
        total: ConfrontationMatrix.Cell(own: own[line, count], withChildren: all[line, count], silence: nil))
    }
    // The column of unknown value is shown when it has anything.
    guard variable != nil, let last = columns.last, last.sources == 0, last.total.codings == 0 else {
      return ConfrontationMatrix(columns: columns, lines: lines)
    }
    return ConfrontationMatrix(
      columns: columns.dropLast(),
      lines: lines.map { line in
        ConfrontationMatrix.Line(
          code: line.code, path: line.path, depth: line.depth, cells: line.cells.dropLast(), total: line.total)
      })
  }

  /// How often each code occurs, with and without what stands under it, in the order of the trees.
  public func frequencies(_ filter: CodingFilter = .init()) -> [ConfrontationMatrix.Line] {
    matrix(by: nil, filter).lines
  }

  /// A code and the codes above it.
  func ancestors(_ code: Int) -> [Int] {
    var found = [code]
    while let last = found.last, codes.parents[last] >= 0 { found.append(Int(codes.parents[last])) }
    return found
  }

  private func shownLines(_ filter: CodingFilter) -> [Int] {
    guard let chosen = filter.codes else { return Array(codes.lines.indices) }
    let own = chosen.flatMap { codes.places(of: $0, withChildren: filter.withChildren) }
    return Set(own.flatMap(ancestors)).sorted()
  }

  /// Per column the value, and how many sources and respondents there are.
  private func columnPeople(
    _ values: ValueColumns?, _ taken: [Bool]
  ) -> [(value: String?, sources: Int, respondents: Int)] {
    let names: [String?] = (values?.values ?? []) + [nil]
    var sources = Array(repeating: 0, count: names.count)
    var people = Array(repeating: Set<Int>(), count: names.count)
    for source in project.sources.indices where taken[source] {
      let here = cases.whole[source] + cases.parts[source].map(\.case)
      let own = values?.ofSource[source] ?? []
      let parted = cases.parts[source].flatMap { part in values?.place(ofCase: part.case).map { [$0] } ?? [] }
      for column in own.isEmpty && parted.isEmpty ? [names.count - 1] : Set(own + parted) { sources[column] += 1 }
      for one in here where project.cases[one].isRespondent {
        let column = values?.place(ofCase: one).map { [$0] } ?? own
        for place in column.isEmpty ? [names.count - 1] : column { people[place].insert(one) }
      }
    }
    return zip(names, zip(sources, people)).map { ($0, $1.0, $1.1.count) }
  }

  private func silence(
    of line: Int, in column: ConfrontationMatrix.Column, _ asked: [String: Set<Code.ID>]
  ) -> ConfrontationMatrix.Silence {
    guard column.sources > 0 else { return .notReached }
    guard let value = column.value, let topics = asked[value] else { return .notKnown }
    return codes.family(line).contains { topics.contains(codes.id($0)) } ? .askedButSilent : .notAsked
  }
}
