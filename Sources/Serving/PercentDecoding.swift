/// Percent-encoding, both ways, on bytes.
public enum PercentDecoding {
  /// The bytes behind a form's text: `+` is a space, `%41` is `A`. Nil when a percent sign is not followed by two
  /// hexadecimal digits.
  static func decode(_ raw: [UInt8], plusIsSpace: Bool = true) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      switch raw[index] {
      case UInt8(ascii: "+") where plusIsSpace: bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard index + 2 < raw.count, let high = digit(raw[index + 1]), let low = digit(raw[index + 2]) else {
          return nil
        }
        bytes.append(high << 4 | low)
        index += 2
      case let byte: bytes.append(byte)
      }
      index += 1
    }
    return bytes
  }

  /// The segments of a path, decoded, without empty ones in between; nil when it is not a path our links could have:
  /// a broken escape, bytes that are not UTF-8, a NUL, `.` or `..`, an escaped slash, or a double slash.
  public static func segments(ofPath path: some StringProtocol) -> [String]? {
    guard path.utf8.first == UInt8(ascii: "/") else { return nil }
    var segments: [String] = []
    let rest = path.utf8.dropFirst()
    guard !rest.isEmpty else { return [] }
    for part in rest.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      guard let bytes = decode(Array(part), plusIsSpace: false), !bytes.contains(0),
        !bytes.contains(UInt8(ascii: "/")), let text = String(validating: bytes, as: UTF8.self)
      else { return nil }
      guard !text.isEmpty, text != ".", text != ".." else { return nil }
      segments.append(text)
    }
    return segments
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension FormData {
  /// The form as a browser sends it.
  public var encoded: [UInt8] {
    var bytes: [UInt8] = []
    for (index, entry) in entries.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "&")) }
      FormEncoding.append(entry.name, to: &bytes)
      bytes.append(UInt8(ascii: "="))
      FormEncoding.append(entry.value, to: &bytes)
    }
    return bytes
  }
}

private enum FormEncoding {
  private static let digits = Array("0123456789ABCDEF".utf8)

  static func append(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"):
        bytes.append(byte)
      case UInt8(ascii: " "): bytes.append(UInt8(ascii: "+"))
      case UInt8(ascii: "\n"): bytes += Array("%0D%0A".utf8)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }
}
