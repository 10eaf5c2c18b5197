/// Something a link, a form or an asset may point at: a place on this site, a part of this page, or a checked place outside.
///
/// It can only be made in ways that leave no room for `javascript:` or for a jump to a foreign site, so `href`, `src`, `action`
/// and `formaction` take nothing else. Assets are addresses too: `Address(path: ["assets", "base.3f9a.css"])`.
public struct Address: Sendable, Hashable {
  /// The address as it stands in the attribute, before escaping: `/netwerk/7?zoek=Jan%20Smit`.
  public let string: String

  init(vouchedFor string: String) {
    self.string = string
  }

  /// A place on this site; begins with `/`.
  ///
  /// Everything but letters, digits and `-._~` is percent-encoded (RFC 3986, 2.3), in all three parts. Segments that
  /// are empty, `.` or `..` are left out: no path can name them, and two slashes at the start would lead to another site.
  ///
  /// - Parameters:
  ///   - segments: the steps of the path, unencoded; none is the home page.
  ///   - query: names and values, unencoded, in order.
  ///   - fragment: the id of a part of the page.
  public init(path segments: [String], query: [(String, String)] = [], fragment: String? = nil) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    for segment in segments where !["", ".", ".."].contains(segment) {
      bytes.append(UInt8(ascii: "/"))
      bytes.appendPercentEncoded(segment)
    }
    if bytes.isEmpty { bytes.append(UInt8(ascii: "/")) }
    for (index, (name, value)) in query.enumerated() {
      bytes.append(UInt8(ascii: index == 0 ? "?" : "&"))
      bytes.appendPercentEncoded(name)
      bytes.append(UInt8(ascii: "="))
      bytes.appendPercentEncoded(value)
    }
    if let fragment, !fragment.isEmpty {
      bytes.append(UInt8(ascii: "#"))
      bytes.appendPercentEncoded(fragment)
    }
    string = String(decoding: bytes, as: UTF8.self)
  }

  /// A part of the page one is on: `#einddatum`. Links from an error summary to its fields are made of these.
  public init(fragment: String) {
    var bytes: [UInt8] = [UInt8(ascii: "#")]
    bytes.appendPercentEncoded(fragment)
    string = String(decoding: bytes, as: UTF8.self)
  }
}

extension Address: CustomStringConvertible {
  public var description: String { string }
}

extension [UInt8] {
  /// Appends a text with everything percent-encoded but the unreserved characters of RFC 3986, 2.3.
  fileprivate mutating func appendPercentEncoded(_ text: String) {
    // Nearly all are ids and plain words, copied as they are.
    if text.utf8.allSatisfy(\.isUnreserved) { return append(contentsOf: text.utf8) }
    for byte in text.utf8 {
      if byte.isUnreserved {
        append(byte)
      } else {
        append(UInt8(ascii: "%"))
        append(Self.hexadecimal(byte >> 4))
        append(Self.hexadecimal(byte & 15))
      }
    }
  }

  private static func hexadecimal(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
  }
}
