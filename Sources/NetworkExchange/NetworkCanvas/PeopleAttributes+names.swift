import Language

extension PersonRow {
  var givenName: GivenName { GivenName(name, number: number ?? id, isCell: true) }
}

extension PeopleAttributes {
  /// What became of people's names, file by file.
  func reportNames(into report: inout LossReport, rows: [PersonRow], files: [CanvasFile]) {
    let facts: [(GivenName.State, LossFact)] = [
      (.guarded, .formulaGuardRemoved), (.surroundedByBlanks, .blanksAroundName), (.missing, .noName),
      (.encrypted, .hiddenName),
    ]
    for (index, group) in Dictionary(grouping: rows, by: \.place.file).sorted(by: { $0.key < $1.key }) {
      let file = files[index]
      let named = group.filter { ![.missing, .encrypted].contains($0.givenName.state) }
      if let column = file.nameColumn, !named.isEmpty {
        let name = file.columnName(column)
        let fact: LossFact = NameColumn.isCertain(name) ? .names(column: name) : .nameColumn(name)
        report.add(fact, count: named.count, place: FilePlace(file: file.path, line: 1))
      }
      for (state, fact) in facts {
        let affected = group.filter { $0.givenName.state == state }
        guard let first = affected.first else { continue }
        report.add(fact, count: affected.count, place: FilePlace(file: file.path, line: first.place.line))
      }
    }
  }
}
