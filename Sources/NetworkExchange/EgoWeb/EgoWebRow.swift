import CivilTime
import Parsing

/// A file of EgoWeb being read: its columns, and how much is filled in where nothing is done with it.
struct EgoWebFile {
  let name: String
  let folder: String
  let columns: EgoWebColumns
  /// The column with the client's name, as far as there is one.
  let clientName: Int?
  private var filled: [Int]

  init(name: String, folder: String, columns: EgoWebColumns) {
    self.name = name
    self.folder = folder
    self.columns = columns
    let ego = columns.egoColumns.map { columns.header[$0] }
    clientName = columns.contents == .pairs ? nil : NameColumn.likely(in: ego)
    filled = Array(repeating: 0, count: columns.header.count)
  }

  mutating func count(_ row: EgoWebRow) {
    for (column, field) in row.fields.enumerated() where !field.isEmpty { filled[column] += 1 }
  }

  /// What nobody reads, with how many fields are filled in.
  var unread: [(fact: LossFact, count: Int)] {
    let names: Set<String> = [
      "egoid", "interviewid", "starttime", "endtime", "session", "countsprofessionals", "alternumber", "altername",
      "alterid", "alter1number", "alter1name", "alter2number", "alter2name", "alter1id", "alter2id",
    ]
    var used = Set(names.compactMap(columns.column))
    if let clientName { used.insert(clientName) }
    if columns.contents == .pairs { used.formUnion(columns.pairQuestions) }
    let provenance = Set(Provenance.names.map { $0.lowercased() })
    return columns.header.indices.filter { column in
      let name = columns.header[column]
      let isTrait = columns.alterColumns.contains(column) && PersonTrait(column: name) != nil
      return !used.contains(column) && !isTrait && !provenance.contains(name.lowercased())
    }.map { (.column(columns.header[$0]), filled[$0]) }
  }
}

/// One row of a file of EgoWeb.
struct EgoWebRow {
  let fields: [String]
  let place: FilePlace
  private let columns: EgoWebColumns
  private let clientName: Int?

  init(_ record: CSVRecord, of file: EgoWebFile) {
    fields = record.fields.map { CSVCell.unguarded($0.trimmingBlanks()) }
    place = FilePlace(file: file.name, line: record.line)
    columns = file.columns
    clientName = file.clientName
  }

  private func value(_ name: String) -> String? { columns.column(name).flatMap(value) }

  private func value(_ column: Int) -> String? {
    column < fields.count && !fields[column].isEmpty ? fields[column] : nil
  }

  var egoID: String? { value("egoid") }
  var interview: String? { value("interviewid") ?? egoID }

  func tellClient(_ told: inout ToldCase) {
    if columns.column("session") != nil { told.session = value("session") }
    told.clientName = clientName.flatMap(value) ?? told.clientName
    let time = value("endtime") ?? value("starttime")
    told.date = time.flatMap { CivilDate(iso: String($0.prefix(10))) } ?? told.date
    if value("countsprofessionals")?.lowercased() == "false" { told.countsProfessionals = false }
    let named = columns.egoColumns.map { (columns.header[$0].lowercased(), fields[$0]) }
    told.provenance = Provenance(columns: Dictionary(named) { first, _ in first }) ?? told.provenance
  }

  /// The person of this row; `nil` when there is none: EgoWeb writes a row for an interview without people too.
  var person: ToldPerson? {
    guard let number = value("alternumber"), number != "0" else { return nil }
    let name = value("altername")
    if columns.column("altername") != nil, name == nil, !columns.alterColumns.dropFirst(2).contains(where: isAnswered) {
      return nil
    }
    var person = ToldPerson(key: number, place: place)
    person.id = value("alterid")
    person.name = name
    for column in columns.alterColumns {
      if let trait = PersonTrait(column: columns.header[column]), let value = value(column) {
        person.traits[trait] = value
      }
      person.told[columns.header[column]] = fields[column]
    }
    return person
  }

  /// How the columns about people are called.
  func tellPeople(_ told: inout ToldCase) {
    guard told.traitColumns.isEmpty else { return }
    told.nameColumn = columns.column("altername").map { columns.header[$0] }
    for column in columns.alterColumns {
      if let trait = PersonTrait(column: columns.header[column]) { told.traitColumns[trait] = columns.header[column] }
    }
  }

  /// A tie for every question about this pair that was answered with more than no.
  var ties: [ToldTie] {
    let from = value("alter1number") ?? ""
    let to = value("alter2number") ?? ""
    let questions = columns.pairQuestions
    let types = questions.isEmpty ? [""] : questions.filter(isAnswered).map { columns.header[$0] }
    return types.map { ToldTie(from: from, to: to, type: $0, place: place) }
  }

  private func isAnswered(_ column: Int) -> Bool {
    guard let value = value(column)?.lowercased() else { return false }
    if let number = Double(value) { return number > 0 }
    return !["no", "nee", "false", "none", "never", "nooit", "geen"].contains(value)
  }
}
