public import Parsing

/// People and what is known of them, as a table: a row per person, a column per thing known.
public struct PeopleTable: Sendable, Hashable {
  public let columns: [String]
  /// As many values as there are columns; `nil` where nothing stands.
  public let rows: [[String?]]

  public init(columns: [String], rows: [[String?]]) { (self.columns, self.rows) = (columns, rows) }

  /// Reads a table with the names of columns in its first row. Of columns with the same name the first counts.
  public static func read(
    _ source: any ByteSource, name: String, limits: TableLimits = .standard
  ) -> ResearchReading<PeopleTable> {
    do {
      var table = try CSVTable(CSVReader(source, limits: limits.csv))
      var report = ResearchReport()
      var seen: Set<String> = []
      let places = table.header.fields.indices.filter { seen.insert(table.header.fields[$0].trimmingBlanks()).inserted }
      for (place, title) in table.header.fields.enumerated() where !places.contains(place) {
        report.add(.column(title), at: ResearchPlace(file: name, line: 1))
      }
      var rows: [[String?]] = []
      while let record = try table.next() {
        guard record.number <= limits.rows else {
          throw RefiRefusal(.tooManyRows(limit: limits.rows), at: ResearchPlace(file: name))
        }
        rows.append(
          places.map { place in
            let text = CSVCell.unguarded(record.fields[place]).trimmingBlanks()
            return text.isEmpty ? nil : text
          })
      }
      let columns = places.map { table.header.fields[$0].trimmingBlanks() }
      return ResearchReading(PeopleTable(columns: columns, rows: rows), report: report)
    } catch {
      return ResearchReading(refused: error, file: name)
    }
  }
}
