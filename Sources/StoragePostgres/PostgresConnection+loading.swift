import CPostgres
import Storage

extension PostgresConnection {
  /// How many bytes of a `COPY` go to libpq at a time, or a row more.
  private static let stretch = 1 << 16

  /// By one `COPY … FROM STDIN` in its text format (https://www.postgresql.org/docs/current/sql-copy.html), for which the server
  /// plans nothing and knows every column's type. The server takes in what was sent while the next rows are made.
  func insert(into table: TableLayout, row: (inout [SQLValue]) throws -> Bool) throws {
    foresight.forget()
    if !queue.isEmpty { _ = try send() }
    try refuseAfterFailure()
    let names = table.columns.map { SQL(quoting: $0.name) }.joined(separator: ", ")
    let copy: SQL = "COPY \(SQL(quoting: table.name)) (\(names)) FROM STDIN"
    let statement = copy.rendered(for: .postgres).text
    var isBegun = false
    var lines: [UInt8] = []
    lines.reserveCapacity(Self.stretch + Self.stretch / 4)
    do {
      var values: [SQLValue] = []
      while try row(&values) {
        guard values.count == table.columns.count else {
          throw StorageError.invalidStatement(reason: "a row has not one value per column", statement: statement)
        }
        try CopyText.append(values, to: &lines)
        values.removeAll(keepingCapacity: true)
        if lines.count >= Self.stretch { try put(&lines, statement, &isBegun) }
      }
      if !lines.isEmpty { try put(&lines, statement, &isBegun) }
    } catch {
      // The server still waits for lines.
      if isBegun { _ = finish(because: "not every row could be made") }
      if failure == nil {
        failure =
          error as? StorageError
          ?? .invalidStatement(reason: "not every row could be made", statement: statement)
      }
      throw error
    }
    guard isBegun else { return }
    let end = finish()
    guard end.isComplete else { throw remember(end, statement) }
  }

  /// Sends lines, the first time after the statement they belong to.
  private func put(_ lines: inout [UInt8], _ statement: String, _ isBegun: inout Bool) throws(StorageError) {
    if !isBegun {
      let start = Answer(PQexec(session.handle, statement))
      guard start.wantsLines else { throw remember(start, statement) }
      isBegun = true
    }
    let code = lines.withUnsafeBytes { bytes in
      PQputCopyData(
        session.handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count))
    }
    guard code == 1 else { throw Self.lost }
    lines.removeAll(keepingCapacity: true)
  }

  /// - Parameter reason: why what was sent is to be forgotten; nil when it is all there.
  private func finish(because reason: String? = nil) -> Answer {
    _ = PQputCopyEnd(session.handle, reason)
    let end = Answer(PQgetResult(session.handle))
    // libpq says with an empty answer that the statement has ended.
    _ = Answer(PQgetResult(session.handle))
    return end
  }
}

/// Rows as the server reads them: a line each, tabs between the values.
enum CopyText {
  static func append(_ row: [SQLValue], to text: inout [UInt8]) throws(StorageError) {
    var isFirst = true
    for value in row {
      if let reason = value.reasonUnbindable { throw .unbindable(reason: reason) }
      if !isFirst { text.append(UInt8(ascii: "\t")) }
      isFirst = false
      append(value, to: &text)
    }
    text.append(UInt8(ascii: "\n"))
  }

  private static func append(_ value: SQLValue, to text: inout [UInt8]) {
    switch value {
    case .null: text += "\\N".utf8
    case .text(let words):
      let isDone: Void? = words.utf8.withContiguousStorageIfAvailable { append($0, to: &text) }
      if isDone == nil { Array(words.utf8).withUnsafeBufferPointer { append($0, to: &text) } }
    case .integer(let number): text += String(number).utf8
    case .double(let number): text += (number.isInfinite ? (number < 0 ? "-Infinity" : "Infinity") : "\(number)").utf8
    case .boolean(let yes): text.append(UInt8(ascii: yes ? "t" : "f"))
    case .bytes(let bytes):
      // A backslash, which the text format writes twice, an x, and two hexadecimal digits per byte.
      text += "\\\\x".utf8
      for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    }
  }

  /// Long stretches without a sign that means something to the server go at once.
  private static func append(_ words: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    var start = 0
    for (place, byte) in words.enumerated() {
      guard let letter = letter(for: byte) else { continue }
      text.append(contentsOf: words[start..<place])
      text.append(UInt8(ascii: "\\"))
      text.append(letter)
      start = place + 1
    }
    text.append(contentsOf: words[start...])
  }

  /// What stands behind a backslash for a byte that cannot stand there itself.
  private static func letter(for byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\\"): byte
    case UInt8(ascii: "\t"): UInt8(ascii: "t")
    case UInt8(ascii: "\n"): UInt8(ascii: "n")
    case UInt8(ascii: "\r"): UInt8(ascii: "r")
    default: nil
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
