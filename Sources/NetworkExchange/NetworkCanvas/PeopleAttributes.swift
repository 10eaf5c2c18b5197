import Language
import PersonalNetwork

/// What the rows about people say beside who they are, as far as it is in our own codes.
struct PeopleAttributes {
  private let traits: TraitReading

  init(_ rows: [PersonRow]) {
    traits = TraitReading(values: rows.map(\.traits), types: rows.map(\.type))
  }

  /// Whether anything tells who is a professional.
  var knowsKinds: Bool { traits.knowsKinds }

  var taken: Set<PersonTrait> { traits.taken }

  func people(_ rows: [PersonRow], language: DisplayLanguage) -> [NetworkPerson] {
    rows.map { row in
      traits.person(id: row.id, name: row.givenName.shown(in: language), values: row.traits, type: row.type)
    }
  }

  func report(into report: inout LossReport, rows: [PersonRow], files: [CanvasFile]) {
    for trait in PersonTrait.allCases where taken.contains(trait) {
      guard let row = rows.first(where: { files[$0.place.file].columns.traits[trait] != nil }) else { continue }
      let file = files[row.place.file]
      let column = file.columns.traits[trait].map { file.columnName($0) } ?? ""
      report.add(.mapped(column: column, to: trait.column), place: FilePlace(file: file.path, line: 1))
    }
    reportNames(into: &report, rows: rows, files: files)
    guard let first = rows.first else { return }
    for (type, kind) in traits.kindOfType.sorted(by: { $0.key < $1.key }) {
      let row = rows.first { $0.type == type } ?? first
      report.add(.kindFromType(type: type, kind: kind.rawValue), place: FilePlace(file: files[row.place.file].path))
    }
    if !knowsKinds { report.add(.everybodyInformal, place: FilePlace(file: files[first.place.file].path)) }
  }
}
