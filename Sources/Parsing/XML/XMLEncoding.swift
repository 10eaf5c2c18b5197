/// The encodings a document is read in.
enum XMLEncoding: Sendable, Hashable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case latin1
  case windows1252

  /// By the name in a document's first line, whatever the case of its letters.
  init?(declared name: String) {
    switch name.uppercased() {
    case "UTF-8", "UTF8", "US-ASCII", "ASCII": self = .utf8
    case "ISO-8859-1", "ISO8859-1", "ISO_8859-1", "LATIN1", "LATIN-1": self = .latin1
    case "WINDOWS-1252", "CP1252": self = .windows1252
    default: return nil
    }
  }
}

/// The beginning of a document: enough of it to know in which encoding it is (XML 1.0, appendix F).
///
/// A byte order mark decides; then the zero bytes that UTF-16 has beside `<`; then what the first line declares. Without any of
/// these it is UTF-8.
struct XMLOpening {
  /// Longer first lines are not looked through: an encoding stands in the first hundred bytes.
  private static let sampleBytes = 512

  private(set) var bytes: [UInt8] = []

  var isComplete: Bool {
    if bytes.count >= Self.sampleBytes { return true }
    return bytes.count >= 5 && (!bytes.starts(with: Array("<?xml".utf8)) || bytes.contains(UInt8(ascii: ">")))
  }

  mutating func append(_ chunk: [UInt8]) { bytes += chunk }

  /// The encoding, and how many bytes of mark stand before the text.
  func encoding() throws(XMLError) -> (encoding: XMLEncoding, mark: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    switch TextEncoding.marked(by: bytes.prefix(4)) {
    case .utf16LittleEndian: return (.utf16LittleEndian, 2)
    case .utf16BigEndian: return (.utf16BigEndian, 2)
    case .some(let other): throw XMLError(.encoding(other), at: .beginning)
    case nil: break
    }
    if bytes.starts(with: [0x3C, 0, 0, 0]) { throw XMLError(.encoding(.utf32LittleEndian), at: .beginning) }
    if bytes.starts(with: [0, 0, 0, 0x3C]) { throw XMLError(.encoding(.utf32BigEndian), at: .beginning) }
    if bytes.starts(with: [0x3C, 0]) { return (.utf16LittleEndian, 0) }
    if bytes.starts(with: [0, 0x3C]) { return (.utf16BigEndian, 0) }
    guard let name = declaredName else { return (.utf8, 0) }
    if let encoding = XMLEncoding(declared: name) { return (encoding, 0) }
    let isWide = name.uppercased().hasPrefix("UTF-16") || name.uppercased().hasPrefix("UTF-32")
    throw XMLError(isWide ? .notAsDeclared(name) : .unknownEncoding(name), at: .beginning)
  }

  /// What stands between quotes after `encoding` in the first line.
  private var declaredName: String? {
    guard bytes.starts(with: Array("<?xml".utf8)) else { return nil }
    let line = String(decoding: bytes.prefix(Self.sampleBytes).prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
    guard let word = line.firstRange(of: "encoding") else { return nil }
    var rest = line[word.upperBound...].drop { $0.isWhitespace }
    guard rest.popFirst() == "=" else { return nil }
    rest = rest.drop { $0.isWhitespace }
    guard let quote = rest.popFirst(), quote == "\"" || quote == "'" else { return nil }
    return String(rest.prefix { $0 != quote }.prefix(40))
  }
}
