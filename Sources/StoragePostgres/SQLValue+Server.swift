import Storage

extension SQLValue {
  /// A value as the server writes it. Nil for types this program never stores.
  init?(serverText text: UnsafeRawBufferPointer, type: UInt32) {
    switch type {
    case TypeIdentifier.int8, TypeIdentifier.int4, TypeIdentifier.int2:
      guard let number = Int64(Self.string(text)) else { return nil }
      self = .integer(number)
    case TypeIdentifier.float8, TypeIdentifier.float4:
      guard let number = Double(Self.string(text)) else { return nil }
      self = .double(number)
    case TypeIdentifier.numeric:
      // Sums of whole numbers come back in this type: SUM(bigint) is numeric.
      let digits = Self.string(text)
      if let number = Int64(digits) {
        self = .integer(number)
      } else if let number = Double(digits) {
        self = .double(number)
      } else {
        return nil
      }
    case TypeIdentifier.boolean:
      self = .boolean(text.first == UInt8(ascii: "t"))
    case TypeIdentifier.bytes:
      guard let bytes = Self.bytes(text) else { return nil }
      self = .bytes(bytes)
    case TypeIdentifier.text, 18, 19, 705, 1042, 1043:  // char, name, unknown, bpchar, varchar
      self = .text(Self.string(text))
    default:
      return nil
    }
  }

  private static func string(_ text: UnsafeRawBufferPointer) -> String {
    String(decoding: text, as: UTF8.self)
  }

  /// `\x` and two hexadecimal digits per byte.
  private static func bytes(_ text: UnsafeRawBufferPointer) -> [UInt8]? {
    guard text.count >= 2, text.count % 2 == 0, text[0] == UInt8(ascii: "\\"), text[1] == UInt8(ascii: "x") else {
      return nil
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 2 - 1)
    for place in stride(from: 2, to: text.count, by: 2) {
      guard let high = digit(text[place]), let low = digit(text[place + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func digit(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): letter - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
