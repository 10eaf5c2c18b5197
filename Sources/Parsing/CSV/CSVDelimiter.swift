/// What stands between two fields.
public enum CSVDelimiter: UInt8, Sendable, Hashable, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09

  /// The delimiter that occurs most in a first line, outside quotes; a comma when none does or two tie.
  static func detected(in line: some Sequence<UInt8>) -> CSVDelimiter {
    var counts: [CSVDelimiter: Int] = [:]
    var isQuoted = false
    for byte in line {
      if byte == CSVByte.quote {
        isQuoted.toggle()
      } else if !isQuoted, let delimiter = CSVDelimiter(rawValue: byte) {
        counts[delimiter, default: 0] += 1
      }
    }
    var best = CSVDelimiter.comma
    for candidate in allCases where counts[candidate, default: 0] > counts[best, default: 0] { best = candidate }
    return best
  }
}

/// Bytes that mean something in CSV.
enum CSVByte {
  static let quote: UInt8 = 0x22
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
}
