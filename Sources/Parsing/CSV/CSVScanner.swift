/// The state machine that cuts bytes into records (RFC 4180, with LF and CR as line ends too). It sees one chunk at a time
/// and remembers nothing of earlier ones but the record at hand.
///
/// A quote opens a quoted field only at its beginning; anywhere else in an unquoted field it is a character like others.
/// Lines without anything on them are passed over.
struct CSVScanner {
  private enum State {
    case fieldStart, plain, quoted, afterQuote
  }

  private let delimiter: UInt8
  private let limits: CSVLimits
  private var state = State.fieldStart
  private var cursor: CSVCursor
  private var record = CSVRecordBytes()
  private var number = 1
  private var quoteOpened: CSVPlace?
  private var swallowsLineFeed = false

  init(delimiter: CSVDelimiter, limits: CSVLimits, offset: Int) {
    self.delimiter = delimiter.rawValue
    self.limits = limits
    cursor = CSVCursor(offset: offset)
  }

  /// Goes on from `index` until a record is complete or the chunk is used up; `index` stands after what was used.
  mutating func scan(_ chunk: [UInt8], from index: inout Int) throws(CSVError) -> CSVRecord? {
    while index < chunk.count {
      guard cursor.offset < limits.fileBytes else { throw tooLong(.fileTooLong(limit: limits.fileBytes)) }
      let run = plainRun(chunk, from: index)
      if run > index {
        try add(chunk[index..<run])
        index = run
        continue
      }
      let byte = chunk[index]
      index += 1
      if try step(byte) { return takeRecord() }
    }
    return nil
  }

  /// The last record, when the file ends without a line end.
  mutating func finish() throws(CSVError) -> CSVRecord? {
    try cursor.finish(record: number)
    if state == .quoted, let quoteOpened { throw CSVError(.quoteNeverClosed, at: quoteOpened) }
    if state == .fieldStart {
      if record.isEmpty { return nil }
      record.beginField(at: cursor.place(record: number))
    }
    try endField()
    return takeRecord()
  }

  /// Goes past a whole line that is no record, such as Excel's `sep=;`.
  mutating func skipLine(_ bytes: ArraySlice<UInt8>) throws(CSVError) {
    for byte in bytes { try cursor.take(byte, record: number) }
    swallowsLineFeed = bytes.last == CSVByte.carriageReturn
  }

  /// Where a run of ordinary ASCII from `index` ends: the bytes of long fields go in one piece.
  private func plainRun(_ chunk: [UInt8], from index: Int) -> Int {
    guard state == .plain || state == .quoted, cursor.isBetweenCharacters else { return index }
    let last = min(chunk.count, index + limits.fileBytes - cursor.offset)
    var end = index
    while end < last {
      let byte = chunk[end]
      if byte >= 0x80 || byte == delimiter || byte == CSVByte.quote || byte == 0 { break }
      if byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn { break }
      end += 1
    }
    return end
  }

  private mutating func add(_ run: ArraySlice<UInt8>) throws(CSVError) {
    cursor.skip(ascii: run.count)
    record.append(run)
    try checkLength()
  }

  /// One byte further; whether it ended a record.
  private mutating func step(_ byte: UInt8) throws(CSVError) -> Bool {
    let place = cursor.place(record: number)
    try cursor.take(byte, record: number)
    if swallowsLineFeed {
      swallowsLineFeed = false
      if byte == CSVByte.lineFeed { return false }
    }
    switch state {
    case .fieldStart: return try beginField(byte, at: place)
    case .plain: return try goOn(byte)
    case .quoted:
      if byte == CSVByte.quote { state = .afterQuote } else { try append(byte) }
      return false
    case .afterQuote: return try leaveQuote(byte, at: place)
    }
  }

  private mutating func beginField(_ byte: UInt8, at place: CSVPlace) throws(CSVError) -> Bool {
    if endsLine(byte) && record.isEmpty { return false }
    record.beginField(at: place)
    if byte == CSVByte.quote {
      quoteOpened = place
      state = .quoted
      return false
    }
    state = .plain
    return try goOn(byte)
  }

  private mutating func goOn(_ byte: UInt8) throws(CSVError) -> Bool {
    if byte == delimiter {
      try endField()
      return false
    }
    if endsLine(byte) {
      try endField()
      return true
    }
    try append(byte)
    return false
  }

  private mutating func leaveQuote(_ byte: UInt8, at place: CSVPlace) throws(CSVError) -> Bool {
    if byte == CSVByte.quote {
      state = .quoted
      try append(byte)
      return false
    }
    guard byte == delimiter || endsLine(byte) else { throw CSVError(.textAfterQuote, at: place) }
    return try goOn(byte)
  }

  private mutating func endsLine(_ byte: UInt8) -> Bool {
    if byte == CSVByte.carriageReturn { swallowsLineFeed = true }
    return byte == CSVByte.carriageReturn || byte == CSVByte.lineFeed
  }

  private mutating func append(_ byte: UInt8) throws(CSVError) {
    record.append(byte)
    try checkLength()
  }

  private mutating func endField() throws(CSVError) {
    record.endField()
    state = .fieldStart
    guard record.fields <= limits.fields else { throw tooLong(.tooManyFields(limit: limits.fields)) }
  }

  private mutating func takeRecord() -> CSVRecord {
    number += 1
    return record.take()
  }

  private func checkLength() throws(CSVError) {
    if record.fieldCount > limits.fieldBytes, let start = record.fieldPlace {
      throw CSVError(.fieldTooLong(limit: limits.fieldBytes, isQuoted: state == .quoted), at: start)
    }
    if record.count > limits.recordBytes { throw tooLong(.recordTooLong(limit: limits.recordBytes)) }
  }

  private func tooLong(_ problem: CSVProblem) -> CSVError {
    CSVError(problem, at: record.place ?? cursor.place(record: number))
  }
}
