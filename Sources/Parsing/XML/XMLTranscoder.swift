/// Turns bytes of any encoding that is read into UTF-8, across the borders of chunks. What is malformed comes out as bytes that
/// are no UTF-8 either, so that one check after this one finds every damaged character.
struct XMLTranscoder {
  private let encoding: XMLEncoding
  /// The first byte of a unit of UTF-16 that was cut by the border of a chunk.
  private var halfUnit: UInt8?
  /// The first half of a character beyond U+FFFF.
  private var highSurrogate: UInt16?

  init(_ encoding: XMLEncoding) { self.encoding = encoding }

  /// Whether the file stopped in the middle of a character.
  var isInsideCharacter: Bool { halfUnit != nil || highSurrogate != nil }

  mutating func transcode(_ chunk: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    switch encoding {
    case .utf8: return chunk
    case .latin1: return widened(chunk) { UInt32($0) }
    case .windows1252: return widened(chunk) { TextEncoding.fromWindows1252($0) }
    case .utf16LittleEndian, .utf16BigEndian: return fromUTF16(chunk)
    }
  }

  private func widened(_ chunk: ArraySlice<UInt8>, _ scalar: (UInt8) -> UInt32?) -> ArraySlice<UInt8> {
    var text: [UInt8] = []
    text.reserveCapacity(chunk.count * 2)
    for byte in chunk {
      if byte < 0x80 {
        text.append(byte)
      } else if let value = scalar(byte) {
        append(value, to: &text)
      } else {
        text.append(byte)
      }
    }
    return text[...]
  }

  private mutating func fromUTF16(_ chunk: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text: [UInt8] = []
    text.reserveCapacity(chunk.count)
    for byte in chunk {
      guard let first = halfUnit else {
        halfUnit = byte
        continue
      }
      halfUnit = nil
      let (high, low) = encoding == .utf16BigEndian ? (first, byte) : (byte, first)
      take(UInt16(high) << 8 | UInt16(low), into: &text)
    }
    return text[...]
  }

  private mutating func take(_ unit: UInt16, into text: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if UTF16.isTrailSurrogate(unit) {
        let value = 0x10000 + (UInt32(high & 0x3FF) << 10) + UInt32(unit & 0x3FF)
        append(value, to: &text)
        return
      }
      text.append(UInt8(truncatingIfNeeded: high >> 8))
    }
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
    } else if UTF16.isTrailSurrogate(unit) {
      text.append(UInt8(truncatingIfNeeded: unit >> 8))
    } else {
      append(UInt32(unit), to: &text)
    }
  }

  private func append(_ value: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value), let units = UTF8.encode(scalar) else { return }
    text += units
  }
}
