/// A file being read: its name, its columns and what they make it.
struct CanvasFile: Sendable {
  let name: CanvasFileName
  let columns: CanvasColumns
  let contents: CanvasContents
  /// The column with people's names, or the client's.
  let nameColumn: Int?

  init(name: CanvasFileName, header: [String]) {
    self.name = name
    columns = CanvasColumns(header: header)
    contents = CanvasContents(columns, name: name)
    nameColumn = contents == .people || contents == .client ? NameColumn.likely(in: columns.header) : nil
  }

  var path: String { name.path }

  /// A column that decides something and stands there twice, so that nobody can say which one holds.
  var repeatedColumn: (name: String, column: Int)? {
    let deciding = Set(deciders.compactMap { columns.index[$0] }.map { columns.header[$0].lowercased() })
    if let twice = columns.repeated.first(where: { deciding.contains($0.name.lowercased()) }) { return twice }
    guard let nameColumn else { return nil }
    let name = columns.header[nameColumn]
    let second = columns.header.indices.first { $0 != nameColumn && columns.header[$0] == name }
    return second.map { (name, $0) }
  }

  /// Columns that say who is who; other columns may be there twice without harm.
  private var deciders: [CanvasColumns.Meaning] {
    switch contents {
    case .people: [.client, .uuid, .number]
    case .ties: [.client, .from, .to, .sourceUUID, .targetUUID]
    case .client: [.client, .caseID, .session]
    case .matrix, .unknown, .broken: []
    }
  }

  /// The columns that are read; every other one is left out, and said to be.
  var usedColumns: Set<Int> {
    let meanings: [CanvasColumns.Meaning] =
      switch contents {
      case .people: [.client, .uuid, .number, .nodeType]
      case .ties: [.client, .uuid, .tieID, .tieNumber, .from, .to, .sourceUUID, .targetUUID, .edgeType]
      case .client: [.client, .caseID, .session, .sessionFinish, .countsProfessionals]
      case .matrix, .unknown, .broken: []
      }
    var used = Set(meanings.compactMap { columns.index[$0] })
    if let nameColumn { used.insert(nameColumn) }
    if contents == .client {
      let provenance = Set(Provenance.names.map { $0.lowercased() })
      used.formUnion(columns.header.indices.filter { provenance.contains(columns.header[$0].lowercased()) })
    }
    return used
  }
}
