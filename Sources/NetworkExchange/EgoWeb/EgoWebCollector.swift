import CivilTime
import Parsing
import PersonalNetwork

/// Goes through files of EgoWeb one by one and gathers their rows per interview.
struct EgoWebCollector {
  private let limits: NetworkLimits
  private(set) var cases: [ToldCase] = []
  private(set) var refusedFiles: [RefusedCase] = []
  private(set) var report = LossReport()
  private var number: [Key: Int] = [:]
  private var folders: [String] = []
  private var broken: [(folder: String, file: String, reason: RefusalReason)] = []
  /// The place of a case in the file about clients, which has them all.
  private var order: [Int: Int] = [:]
  private var people = 0
  private var ties = 0
  private var values = 0

  private struct Key: Hashable {
    let folder: String
    let interview: String
  }

  init(limits: NetworkLimits) { self.limits = limits }

  mutating func take(_ bytes: NamedBytes) {
    let folder = bytes.name.lastIndex(of: "/").map { String(bytes.name[..<$0]) } ?? ""
    do {
      var table = try CSVTable(CSVReader(try bytes.open()))
      guard let columns = EgoWebColumns(header: table.header.fields) else {
        return report.add(.unknownFile, place: FilePlace(file: bytes.name))
      }
      var file = EgoWebFile(name: bytes.name, folder: folder, columns: columns)
      if columns.contents == .linked { throw RefusalReason(.severalSessions, at: FilePlace(file: bytes.name, line: 1)) }
      while let record = try table.next() { try take(record, of: &file) }
      for (fact, count) in file.unread { report.add(fact, count: count, place: FilePlace(file: bytes.name, line: 1)) }
    } catch let reason as RefusalReason {
      broken.append((folder, bytes.name, reason))
    } catch let error as CSVError {
      let place = FilePlace(file: bytes.name, line: error.place.line, column: error.place.column)
      broken.append((folder, bytes.name, RefusalReason(.csv(error.problem), at: place)))
    } catch {
      broken.append((folder, bytes.name, RefusalReason(.unreadable("\(error)"), at: FilePlace(file: bytes.name))))
    }
  }

  /// After the last file: what cannot be read spoils the cases of its folder, which may have had rows in it; and cases come in the
  /// order of the file about clients.
  mutating func finish() {
    for (folder, file, reason) in broken {
      let around = cases.indices.filter { folders[$0] == folder }
      for index in around { cases[index].refuse(reason.problem, at: reason.place) }
      if around.isEmpty {
        refusedFiles.append(RefusedCase(id: NamedBytes.stem(of: file), files: [file], reasons: [reason]))
      }
    }
    let last = order.count
    cases = cases.indices.sorted { (order[$0] ?? last, $0) < (order[$1] ?? last, $1) }.map { cases[$0] }
  }

  private mutating func take(_ record: CSVRecord, of file: inout EgoWebFile) throws(RefusalReason) {
    let row = EgoWebRow(record, of: file)
    guard let interview = row.interview else {
      throw RefusalReason(.personWithoutInterview, at: row.place)
    }
    values += row.fields.count
    guard values <= limits.values else { throw RefusalReason(.tooManyValues(limit: limits.values), at: row.place) }
    guard cases.count <= limits.cases else { throw RefusalReason(.tooManyCases(limit: limits.cases), at: row.place) }
    let index = index(of: Key(folder: file.folder, interview: interview), row: row, file: file.name)
    switch file.columns.contents {
    case .egos:
      row.tellClient(&cases[index])
      if order[index] == nil { order[index] = order.count }
    case .people:
      if cases[index].date == nil && cases[index].clientName == nil { row.tellClient(&cases[index]) }
      people += 1
      guard people <= limits.people else { throw RefusalReason(.tooManyPeople(limit: limits.people), at: row.place) }
      if let person = row.person { cases[index].people.append(person) }
      row.tellPeople(&cases[index])
    case .pairs:
      for tie in row.ties {
        ties += 1
        guard ties <= limits.ties else { throw RefusalReason(.tooManyTies(limit: limits.ties), at: row.place) }
        cases[index].ties.append(tie)
      }
    case .linked: break
    }
    file.count(row)
  }

  private mutating func index(of key: Key, row: EgoWebRow, file: String) -> Int {
    if let index = number[key] {
      if !cases[index].files.contains(file) { cases[index].files.append(file) }
      return index
    }
    var told = ToldCase(id: row.egoID ?? key.interview, files: [file])
    told.session = row.egoID == nil ? nil : key.interview
    told.notes.add(.caseName, place: row.place)
    cases.append(told)
    folders.append(key.folder)
    number[key] = cases.count - 1
    return cases.count - 1
  }
}
