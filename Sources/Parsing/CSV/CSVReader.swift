/// Reads a CSV file record by record from chunks of bytes; memory holds one chunk and one record.
///
/// Reads UTF-8, with or without byte order mark; `,` `;` and tab, found by looking at the first line; quoted fields with
/// delimiters, line ends and doubled quotes in them; CRLF, LF and CR. Whatever else it meets is an error with a place.
public struct CSVReader {
  private let limits: CSVLimits
  private let wanted: CSVDelimiter?
  private var source: any ByteSource
  private var scanner: CSVScanner?
  private var chunk: [UInt8] = []
  private var index = 0
  private var isAtEnd = false
  private var failure: (any Error)?

  /// What stands between fields: known once a record was asked for.
  public private(set) var delimiter: CSVDelimiter?

  /// - Parameter delimiter: `nil` to find out from the first line.
  public init(_ source: any ByteSource, delimiter: CSVDelimiter? = nil, limits: CSVLimits = .standard) {
    self.source = source
    self.limits = limits
    wanted = delimiter
  }

  /// The next record, or `nil` at the end. Lines with nothing on them are no records.
  ///
  /// - Throws: `CSVError`, or what the source throws. After an error there is nothing more to read: asked again, it throws
  ///   the same.
  public mutating func next() throws -> CSVRecord? {
    if let failure { throw failure }
    do {
      return try read()
    } catch {
      failure = error
      throw error
    }
  }

  private mutating func read() throws -> CSVRecord? {
    if scanner == nil { try open() }
    while true {
      if let record = try scanner?.scan(chunk, from: &index) { return record }
      if isAtEnd { return nil }
      if let next = try source.next() {
        chunk = next
        index = 0
      } else {
        isAtEnd = true
        chunk = []
        index = 0
        return try scanner?.finish()
      }
    }
  }

  /// Looks at the beginning of the file, which then is the first chunk.
  private mutating func open() throws {
    var opening = CSVOpening()
    while !opening.isComplete, let next = try source.next() { opening.append(next) }
    if let encoding = opening.encoding {
      throw CSVError(.encoding(encoding), at: CSVPlace(record: 1, line: 1, column: 1, offset: 0))
    }
    let delimiter = wanted ?? opening.delimiter
    var scanner = CSVScanner(delimiter: delimiter, limits: limits, offset: opening.markBytes)
    index = opening.markBytes
    if let declaration = opening.declaration {
      try scanner.skipLine(declaration)
      index += declaration.count
    }
    chunk = opening.bytes
    self.delimiter = delimiter
    self.scanner = scanner
  }
}
