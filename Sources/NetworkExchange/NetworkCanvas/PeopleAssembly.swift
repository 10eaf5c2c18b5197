/// The people of a case, each once, and how to find them by UUID and by number.
struct PeopleAssembly {
  /// One row per person, in the order of the files; the client is not among them.
  private(set) var rows: [PersonRow] = []
  private(set) var notes = LossReport()
  private let client: String?
  private var byUUID: [String: Int] = [:]
  private var byNumber: [String: Int] = [:]
  private var ambiguousNumbers: Set<String> = []
  private var clientNumbers: Set<String> = []

  init(_ all: [PersonRow], client: String?, files: [CanvasFile], draft: inout CaseDraft) {
    self.client = client
    var seen: [String: Int] = [:]
    for row in all {
      let place = FilePlace(file: files[row.place.file].path, line: row.place.line)
      if let client, row.uuid == client {
        notes.add(.clientAmongPeople, place: place)
        if let number = row.number { clientNumbers.insert(number) }
      } else if let index = seen[row.id] {
        compare(row, with: rows[index], files: files, place: place, draft: &draft)
        note(row.number, is: index)
      } else {
        seen[row.id] = rows.count
        if let uuid = row.uuid { byUUID[uuid] = rows.count }
        note(row.number, is: rows.count)
        rows.append(row)
      }
    }
  }

  private mutating func note(_ number: String?, is index: Int) {
    guard let number else { return }
    if let other = byNumber[number], other != index { ambiguousNumbers.insert(number) }
    byNumber[number] = index
  }

  private mutating func compare(
    _ row: PersonRow, with first: PersonRow, files: [CanvasFile], place: FilePlace, draft: inout CaseDraft
  ) {
    let file = files[row.place.file]
    // Of a person exported twice the number may differ: it only counts rows.
    let except = Set(row.uuid == nil ? [] : [file.columns.index[.number]].compactMap { $0 })
    let isSameKind = row.type == first.type && file.columns.header == files[first.place.file].columns.header
    let columns = isSameKind ? row.digest.differences(from: first.digest, except: except) : nil
    if columns == [] {
      notes.add(.samePersonTwice, place: place)
    } else {
      let names = columns?.map { file.columnName($0) } ?? ["attributeList"]
      draft.refuse(.contradictoryPerson(firstLine: first.place.line, columns: names), at: place)
    }
  }

  /// Whom one way of naming somebody points at.
  enum Found: Equatable {
    case person(Int)
    case client
    case nobody
    case ambiguous(String)
  }

  func find(uuid: String) -> Found {
    if uuid == client { return .client }
    return byUUID[uuid].map(Found.person) ?? .nobody
  }

  /// Older files put UUIDs where newer ones have numbers.
  func find(number: String) -> Found {
    if ambiguousNumbers.contains(number) { return .ambiguous(number) }
    if let index = byNumber[number] { return .person(index) }
    return clientNumbers.contains(number) ? .client : find(uuid: number)
  }

  /// Whether people have numbers at all; if not, numbers of ties say nothing.
  var hasNumbers: Bool { !byNumber.isEmpty }
}
