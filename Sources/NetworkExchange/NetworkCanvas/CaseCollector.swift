import Parsing

/// Goes through files one by one and gathers their rows per case.
struct CaseCollector {
  private let limits: CSVLimits
  private(set) var files: [CanvasFile] = []
  private(set) var drafts: [CaseDraft] = []
  private var number: [CaseDraft.Key: Int] = [:]
  private struct Neighbourhood: Hashable {
    let folder: String
    let prefix: String?
  }

  private var neighbourhood: [Neighbourhood: [Int]] = [:]
  /// Files that cannot be read to the end, and why.
  private var broken: [(file: Int, reason: RefusalReason)] = []
  /// Matrices, which spoil a case that has its ties nowhere else.
  private var matrices: [Int] = []
  private(set) var report = LossReport()
  private(set) var refusedFiles: [RefusedCase] = []

  private let counts: NetworkLimits
  private var people = 0
  private var ties = 0
  private var values = 0

  init(limits: CSVLimits, counts: NetworkLimits) {
    self.limits = limits
    self.counts = counts
  }

  mutating func take(_ bytes: NamedBytes) {
    let name = CanvasFileName(bytes.name)
    do {
      var table = try CSVTable(CSVReader(try bytes.open(), limits: limits))
      let file = CanvasFile(name: name, header: table.header.fields)
      files.append(file)
      if try prepare(file, header: table.header) {
        while let record = try table.next() { try take(record, of: file) }
      }
    } catch let error as RefusalReason {
      spoil(name, error)
    } catch let error as CSVError {
      let place = FilePlace(file: bytes.name, line: error.place.line, column: error.place.column)
      spoil(name, RefusalReason(.csv(error.problem), at: place))
    } catch {
      spoil(name, RefusalReason(.unreadable("\(error)"), at: FilePlace(file: bytes.name)))
    }
  }

  /// Whether the rows of a file are worth reading.
  private mutating func prepare(_ file: CanvasFile, header: CSVRecord) throws(RefusalReason) -> Bool {
    let place = FilePlace(file: file.path)
    if let twice = file.repeatedColumn {
      let column = header.places[twice.column]
      throw RefusalReason(
        .repeatedColumn(twice.name), at: FilePlace(file: file.path, line: column.line, column: column.column))
    }
    switch file.contents {
    case .unknown: report.add(.unknownFile, place: place)
    case .matrix: matrices.append(files.count - 1)
    case .broken(let needs):
      throw RefusalReason(.missingColumns(needs), at: FilePlace(file: file.path, line: header.line))
    case .people, .ties, .client:
      if !file.contents.agrees(with: file.name) { report.add(.contentsFromColumns, place: place) }
      return true
    }
    return false
  }

  private mutating func take(_ record: CSVRecord, of file: CanvasFile) throws(RefusalReason) {
    try count(record, of: file)
    let fields = record.fields
    let place = RowPlace(file: files.count - 1, line: record.line)
    let client = file.columns.value(.client, of: fields)
    let key = CaseDraft.Key(
      folder: file.name.folder, client: client, prefix: client == nil ? file.name.prefix : nil)
    let index = draft(for: key)
    drafts[index].count(fields, file: place.file)
    switch file.contents {
    case .people:
      let row = PersonRow(fields, of: file, at: place)
      if row.id.isEmpty {
        drafts[index].refuse(.personWithoutID, at: FilePlace(file: file.path, line: record.line, column: 1))
      } else {
        drafts[index].people.append(row)
      }
    case .ties: drafts[index].ties.append(TieRow(fields, of: file, at: place))
    case .client: drafts[index].clients.append(ClientRow(fields, of: file, at: place))
    case .matrix, .unknown, .broken: break
    }
  }

  /// Stops at what would fill memory with what is no network of a person.
  private mutating func count(_ record: CSVRecord, of file: CanvasFile) throws(RefusalReason) {
    let place = FilePlace(file: file.path, line: record.line)
    if file.contents == .people { people += 1 }
    if file.contents == .ties { ties += 1 }
    values += record.fields.count
    if values > counts.values { throw RefusalReason(.tooManyValues(limit: counts.values), at: place) }
    if drafts.count > counts.cases { throw RefusalReason(.tooManyCases(limit: counts.cases), at: place) }
    if people > counts.people { throw RefusalReason(.tooManyPeople(limit: counts.people), at: place) }
    if ties > counts.ties { throw RefusalReason(.tooManyTies(limit: counts.ties), at: place) }
  }

  private mutating func draft(for key: CaseDraft.Key) -> Int {
    if let index = number[key] { return index }
    drafts.append(CaseDraft(key: key))
    number[key] = drafts.count - 1
    return drafts.count - 1
  }

  private mutating func spoil(_ name: CanvasFileName, _ reason: RefusalReason) {
    // A file that fails before its header is known has no place in `files` yet.
    if files.last?.path != name.path { files.append(CanvasFile(name: name, header: [])) }
    broken.append((files.count - 1, reason))
  }
}

extension RefusalReason: Error {}

extension CaseCollector {
  /// After the last file: rows that name no client find their case, and broken files spoil theirs.
  mutating func joinFilesWithoutClient() {
    mapNeighbourhood()
    for index in drafts.indices where drafts[index].key.client == nil { join(index) }
    drafts.removeAll { $0.key.client == nil && $0.files.isEmpty }
    mapNeighbourhood()
    for matrix in matrices { place(matrix) }
    for (file, reason) in broken { refuse(file, reason) }
  }

  /// The cases that the files of one folder and one prefix are about; without prefix, those of the folder.
  private func cases(around name: CanvasFileName) -> [Int] {
    let around = neighbourhood[Neighbourhood(folder: name.folder, prefix: name.prefix)] ?? []
    return around.filter { !drafts[$0].files.isEmpty }
  }

  /// Looks up once which cases have files in which folder and with which prefix.
  private mutating func mapNeighbourhood() {
    neighbourhood = [:]
    for (index, draft) in drafts.enumerated() {
      let folder = draft.key.folder
      neighbourhood[Neighbourhood(folder: folder, prefix: nil), default: []].append(index)
      for prefix in Set(draft.files.compactMap { files[$0].name.prefix }) {
        neighbourhood[Neighbourhood(folder: folder, prefix: prefix), default: []].append(index)
      }
    }
  }

  /// The files with rows of more than one case.
  var sharedFiles: Set<Int> {
    var once: Set<Int> = []
    var more: Set<Int> = []
    for file in drafts.flatMap(\.filled.keys) where !once.insert(file).inserted { more.insert(file) }
    return more
  }

  private mutating func join(_ index: Int) {
    guard let file = drafts[index].files.min() else { return }
    // A file without a name of ours may belong to any case of its folder.
    let isNameless = drafts[index].key.prefix == nil
    let candidates = cases(around: files[file].name).filter {
      $0 != index && (isNameless || drafts[$0].key.client != nil)
    }
    if candidates.count == 1 {
      drafts[candidates[0]].absorb(drafts[index])
      drafts[candidates[0]].notes.add(.fileWithoutCase, place: FilePlace(file: files[file].path))
      drafts[index] = CaseDraft(key: drafts[index].key)
    } else if candidates.count > 1 {
      let place = FilePlace(file: files[file].path)
      for draft in candidates + [index] { drafts[draft].refuse(.severalClients(candidates.count), at: place) }
    }
  }

  private mutating func place(_ matrix: Int) {
    let file = FilePlace(file: files[matrix].path)
    let around = cases(around: files[matrix].name)
    if around.isEmpty { report.add(.adjacencyMatrix, place: file) }
    for index in around {
      drafts[index].notes.add(.adjacencyMatrix, place: file)
      drafts[index].matrices.append(matrix)
    }
  }

  /// A file that cannot be read spoils the cases it has rows of, and those it may have had rows of.
  private mutating func refuse(_ file: Int, _ reason: RefusalReason) {
    let name = files[file].name
    let around = cases(around: name)
    for index in around { drafts[index].refuse(reason.problem, at: reason.place) }
    if around.isEmpty { refusedFiles.append(RefusedCase(id: name.caseName, files: [name.path], reasons: [reason])) }
  }
}
