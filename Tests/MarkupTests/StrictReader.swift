/// Reads markup back, and accepts nothing but what this module promises to write: nested elements that are all closed, quoted
/// values, the references of the escaping table, no character that XML forbids.
struct StrictReader {
  indirect enum Node: Equatable {
    case element(name: String, attributes: [Attribute], children: [Node])
    case text(String)
  }

  struct Attribute: Equatable {
    let name: String
    let value: String
  }

  struct Unexpected: Error {
    let at: Int
    let what: String
  }

  private let bytes: [UInt8]
  private var index = 0

  static func read(_ bytes: [UInt8]) throws -> [Node] {
    var reader = StrictReader(bytes: bytes)
    let nodes = try reader.nodes()
    guard reader.index == bytes.count else { throw reader.unexpected("closing tag without opening tag") }
    return nodes
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func unexpected(_ what: String) -> Unexpected { Unexpected(at: index, what: what) }

  private func sees(_ text: StaticString) -> Bool { bytes[index...].starts(with: Array(text.description.utf8)) }

  private mutating func expect(_ text: StaticString) throws {
    guard sees(text) else { throw unexpected("expected \(text)") }
    index += text.utf8CodeUnitCount
  }

  private mutating func nodes() throws -> [Node] {
    var nodes: [Node] = []
    while next != nil, !sees("</") {
      nodes.append(sees("<") ? try element() : .text(try text(until: UInt8(ascii: "<"))))
    }
    return nodes
  }

  private mutating func element() throws -> Node {
    try expect("<")
    let name = try name()
    var attributes: [Attribute] = []
    while sees(" ") {
      index += 1
      let attribute = Attribute(name: try self.name(), value: try value())
      guard !attributes.contains(where: { $0.name == attribute.name }) else {
        throw unexpected("second \(attribute.name)")
      }
      attributes.append(attribute)
    }
    if sees("/>") {
      index += 2
      return .element(name: name, attributes: attributes, children: [])
    }
    try expect(">")
    let children = try nodes()
    try expect("</")
    guard try self.name() == name else { throw unexpected("another element closed than \(name)") }
    try expect(">")
    return .element(name: name, attributes: attributes, children: children)
  }

  private mutating func name() throws -> String {
    let start = index
    while let byte = next,
      byte == UInt8(ascii: "-") || Character(Unicode.Scalar(byte)).isLetter || (48...57).contains(byte)
    {
      index += 1
    }
    guard index > start else { throw unexpected("no name") }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func value() throws -> String {
    try expect("=\"")
    let value = try text(until: UInt8(ascii: "\""))
    try expect("\"")
    return value
  }

  private mutating func text(until end: UInt8) throws -> String {
    var read: [UInt8] = []
    while let byte = next, byte != end {
      switch byte {
      case UInt8(ascii: "&"):
        read.append(try reference())
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x7F:
        throw unexpected("unescaped \(Unicode.Scalar(byte))")
      case 0..<0x20 where byte != 0x0A && byte != 0x09 || end == UInt8(ascii: "\""):
        throw unexpected("control character \(byte)")
      default:
        read.append(byte)
        index += 1
      }
    }
    guard let text = String(validating: read, as: UTF8.self) else { throw unexpected("not UTF-8") }
    guard !text.unicodeScalars.contains(where: { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" }) else {
      throw unexpected("a character that XML forbids")
    }
    return text
  }

  private mutating func reference() throws -> UInt8 {
    let known: [(StaticString, UInt8)] = [
      ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&#39;", 0x27), ("&#9;", 0x09),
      ("&#10;", 0x0A),
      ("&#13;", 0x0D),
    ]
    guard let (name, byte) = known.first(where: { sees($0.0) }) else { throw unexpected("unknown reference") }
    index += name.utf8CodeUnitCount
    return byte
  }
}
