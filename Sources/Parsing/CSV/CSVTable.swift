/// A CSV file with a header: every record has as many fields as the header has names.
public struct CSVTable {
  public let header: CSVRecord
  private var reader: CSVReader

  /// Reads the header.
  ///
  /// - Throws: `CSVError`, with `.empty` when there is not even a header, or what the source throws.
  public init(_ reader: CSVReader) throws {
    var reader = reader
    guard let header = try reader.next() else {
      throw CSVError(.empty, at: CSVPlace(record: 1, line: 1, column: 1, offset: 0))
    }
    self.header = header
    self.reader = reader
  }

  /// The next record below the header, or `nil` at the end.
  ///
  /// - Throws: `CSVError`, with `.ragged` at the first field too many, or at the last field when some are missing.
  public mutating func next() throws -> CSVRecord? {
    guard let record = try reader.next() else { return nil }
    let expected = header.fields.count
    let found = record.fields.count
    guard found == expected else {
      let index = found > expected ? expected : found - 1
      throw CSVError(.ragged(expected: expected, found: found), at: record.places[index])
    }
    return record
  }

  /// Names that stand in the header more than once, with the columns (from 0) that carry them, in the order of the file.
  public var repeatedNames: [(name: String, columns: [Int])] {
    let columns = Dictionary(grouping: header.fields.indices) { header.fields[$0] }
    return columns.filter { $0.value.count > 1 }.map { ($0.key, $0.value) }
      .sorted { ($0.columns.first ?? 0) < ($1.columns.first ?? 0) }
  }
}
