/// The beginning of a file: enough of it to know encoding and delimiter before the first record is read.
///
/// What is decided depends on the bytes alone, never on how they were cut into chunks: it rests on the first line (outside
/// quotes), or on the first 64 KiB when that line is longer.
struct CSVOpening {
  static let sampleBytes = 1 << 16
  /// No byte order mark is longer.
  private static let markLimit = 4

  private(set) var bytes: [UInt8] = []
  private var isQuoted = false
  private var looked = 0
  private var lineEnd: Int?

  /// Whether more bytes would make no difference.
  var isComplete: Bool { (lineEnd != nil && bytes.count >= Self.markLimit) || bytes.count >= Self.sampleBytes }

  mutating func append(_ chunk: [UInt8]) {
    if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    while looked < min(bytes.count, Self.sampleBytes), lineEnd == nil {
      let byte = bytes[looked]
      looked += 1
      if byte == CSVByte.quote { isQuoted.toggle() }
      let isLineEnd = byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
      if isLineEnd && !isQuoted { lineEnd = looked }
    }
  }

  /// The first line with its line end, or as much of it as counts.
  private var sample: ArraySlice<UInt8> { bytes[..<(lineEnd ?? min(bytes.count, Self.sampleBytes))] }

  /// Bytes of the byte order mark that UTF-8 files may begin with.
  var markBytes: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  var encoding: TextEncoding? {
    TextEncoding.marked(by: bytes.prefix(Self.markLimit)) ?? TextEncoding.shown(by: sample)
  }

  var delimiter: CSVDelimiter { declared ?? CSVDelimiter.detected(in: sample) }

  /// The line `sep=;` with which a file tells Excel its delimiter; it is no record.
  var declaration: ArraySlice<UInt8>? { declared == nil ? nil : sample[markBytes...] }

  private var declared: CSVDelimiter? {
    let line = sample[markBytes...]
    guard let lineEnd, line.count == 6, line.starts(with: Array("sep=".utf8)) else { return nil }
    return CSVDelimiter(rawValue: bytes[lineEnd - 2])
  }
}
