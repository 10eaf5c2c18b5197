/// A whole text from bytes in whatever encoding it is likely to be: for texts that people saved with a program that did not ask.
public struct DecodedText: Sendable, Hashable {
  /// Line ends as they are in the file; without the byte order mark.
  public let text: String
  /// `nil` for UTF-8.
  public let encoding: TextEncoding?
  /// Whether the file begins with a byte order mark.
  public let hasMark: Bool

  /// - Returns: `nil` for UTF-32, which nobody saves texts in.
  public init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]), Self.isUTF8(bytes) {
      self.init(String(decoding: bytes[3...], as: UTF8.self), nil, hasMark: true)
      return
    }
    let marked = TextEncoding.marked(by: bytes.prefix(4))
    switch marked ?? TextEncoding.shown(by: bytes.prefix(1 << 12)) {
    case .utf16LittleEndian:
      self.init(Self.transcoded(bytes, .utf16LittleEndian, from: marked), .utf16LittleEndian, hasMark: marked != nil)
    case .utf16BigEndian:
      self.init(Self.transcoded(bytes, .utf16BigEndian, from: marked), .utf16BigEndian, hasMark: marked != nil)
    case .utf32LittleEndian, .utf32BigEndian: return nil
    case .windows1252, nil:
      if Self.isUTF8(bytes) {
        self.init(String(decoding: bytes, as: UTF8.self), nil, hasMark: false)
      } else {
        self.init(Self.transcoded(bytes, .windows1252, from: nil), .windows1252, hasMark: false)
      }
    }
  }

  private init(_ text: String, _ encoding: TextEncoding?, hasMark: Bool) {
    (self.text, self.encoding, self.hasMark) = (text, encoding, hasMark)
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  private static func transcoded(_ bytes: [UInt8], _ encoding: XMLEncoding, from mark: TextEncoding?) -> String {
    var transcoder = XMLTranscoder(encoding)
    // What is damaged comes out as bytes that are no UTF-8, which become U+FFFD.
    return String(decoding: transcoder.transcode(bytes.dropFirst(mark == nil ? 0 : 2)), as: UTF8.self)
  }
}
