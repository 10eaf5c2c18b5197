import Parsing

/// Every record of a file, from chunks.
func records(
  _ chunks: [[UInt8]], delimiter: CSVDelimiter? = nil, limits: CSVLimits = .standard
) throws -> [CSVRecord] {
  var reader = CSVReader(BytesInMemory(chunks: chunks), delimiter: delimiter, limits: limits)
  var records: [CSVRecord] = []
  while let record = try reader.next() { records.append(record) }
  return records
}

/// The fields of every record of a text.
func fields(_ text: String, delimiter: CSVDelimiter? = nil, limits: CSVLimits = .standard) throws -> [[String]] {
  try records([Array(text.utf8)], delimiter: delimiter, limits: limits).map(\.fields)
}

/// What is wrong with a file, or `nil`.
func failure(_ bytes: [UInt8], limits: CSVLimits = .standard) -> CSVError? {
  do {
    _ = try records([bytes], limits: limits)
    return nil
  } catch {
    return error as? CSVError
  }
}

func failure(_ text: String, limits: CSVLimits = .standard) -> CSVError? { failure(Array(text.utf8), limits: limits) }

func place(record: Int, line: Int, column: Int, offset: Int) -> CSVPlace {
  CSVPlace(record: record, line: line, column: column, offset: offset)
}
