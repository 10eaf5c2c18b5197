import Language

/// What a person is called in a file, and how that becomes a name.
struct GivenName {
  enum State: Equatable {
    case plain
    /// With an apostrophe that kept a spreadsheet from running it.
    case guarded
    case surroundedByBlanks
    case missing
    /// Network Canvas writes this instead of a name it keeps secret.
    case encrypted
  }

  let state: State
  private let text: String
  private let number: String

  init(_ row: PersonRow) {
    let given = row.name ?? ""
    let trimmed = given.trimmingBlanks()
    number = row.number ?? row.id
    if trimmed.isEmpty {
      state = .missing
    } else if trimmed == "ENCRYPTED" {
      state = .encrypted
    } else if trimmed.first == "'", let second = trimmed.dropFirst().first, "=+-@".contains(second) {
      state = .guarded
    } else {
      state = trimmed == given ? .plain : .surroundedByBlanks
    }
    text = state == .guarded ? String(trimmed.dropFirst()) : trimmed
  }

  func shown(in language: DisplayLanguage) -> String {
    switch state {
    case .plain, .guarded, .surroundedByBlanks: text
    case .missing, .encrypted: Phrase(nl: "persoon \(number)", en: "person \(number)").text(in: language)
    }
  }
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
      let named = group.filter { ![.missing, .encrypted].contains(GivenName($0).state) }
      if let column = file.nameColumn, !named.isEmpty {
        let name = file.columnName(column)
        let fact: LossFact = file.columns.isCertainName(column) ? .names(column: name) : .nameColumn(name)
        report.add(fact, count: named.count, place: FilePlace(file: file.path, line: 1))
      }
      for (state, fact) in facts {
        let affected = group.filter { GivenName($0).state == state }
        guard let first = affected.first else { continue }
        report.add(fact, count: affected.count, place: FilePlace(file: file.path, line: first.place.line))
      }
    }
  }
}
