/// Walks over the bytes of a JSON file, which are well-formed UTF-8, from left to right.
struct JSONScanner {
  private let bytes: [UInt8]
  private let limits: JSONLimits
  private var index: Int
  private var line = 1
  private var column = 1
  private var depth = 0
  private var values = 0

  init(_ bytes: [UInt8], from index: Int, limits: JSONLimits) {
    self.bytes = bytes
    self.index = index
    self.limits = limits
  }

  mutating func document() throws(JSONError) -> JSONNode {
    skipBlanks()
    guard index < bytes.count else { throw JSONError(.empty, at: .beginning) }
    let node = try value()
    skipBlanks()
    guard index == bytes.count else { throw JSONError(.afterEnd, at: place) }
    return node
  }

  private var place: JSONPlace { JSONPlace(line: line, column: column) }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Goes past one byte, which is no line end.
  private mutating func advance(_ count: Int = 1) {
    index += count
    column += count
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      index += 1
      column += 1
      if byte == 0x0A || byte == 0x0D && next != 0x0A {
        line += 1
        column = 1
      }
    }
  }

  /// What is wrong when another byte was needed here.
  private var wrong: JSONError { JSONError(next == nil ? .endsTooSoon : .unexpected, at: place) }

  private mutating func value() throws(JSONError) -> JSONNode {
    values += 1
    guard values <= limits.values else { throw JSONError(.tooManyValues(limit: limits.values), at: place) }
    let place = place
    switch next {
    case UInt8(ascii: "{"): return JSONNode(.object(try object()), at: place)
    case UInt8(ascii: "["): return JSONNode(.array(try array()), at: place)
    case UInt8(ascii: "\""): return JSONNode(.string(try string()), at: place)
    case UInt8(ascii: "t"): return JSONNode(try word("true", .bool(true)), at: place)
    case UInt8(ascii: "f"): return JSONNode(try word("false", .bool(false)), at: place)
    case UInt8(ascii: "n"): return JSONNode(try word("null", .null), at: place)
    default: return JSONNode(.number(try number()), at: place)
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONNode.Value) throws(JSONError) -> JSONNode.Value {
    for position in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[position] else { throw wrong }
      advance()
    }
    return value
  }

  private mutating func enter() throws(JSONError) {
    depth += 1
    guard depth <= limits.depth else { throw JSONError(.tooDeep(limit: limits.depth), at: place) }
    advance()
    skipBlanks()
  }

  private mutating func leave() {
    depth -= 1
    advance()
  }

  private mutating func array() throws(JSONError) -> [JSONNode] {
    try enter()
    var items: [JSONNode] = []
    while next != UInt8(ascii: "]") {
      if !items.isEmpty { try separator(UInt8(ascii: ",")) }
      items.append(try value())
      skipBlanks()
    }
    leave()
    return items
  }

  private mutating func object() throws(JSONError) -> [JSONMember] {
    try enter()
    var members: [JSONMember] = []
    var names: Set<String> = []
    while next != UInt8(ascii: "}") {
      if !members.isEmpty { try separator(UInt8(ascii: ",")) }
      let place = place
      let name = try string()
      guard names.insert(name).inserted else { throw JSONError(.repeatedName(name), at: place) }
      skipBlanks()
      try separator(UInt8(ascii: ":"))
      members.append(JSONMember(name, at: place, try value()))
      skipBlanks()
    }
    leave()
    return members
  }

  private mutating func separator(_ byte: UInt8) throws(JSONError) {
    guard next == byte else { throw wrong }
    advance()
    skipBlanks()
  }

  private mutating func number() throws(JSONError) -> String {
    let start = index
    if next == UInt8(ascii: "-") { advance() }
    if next == UInt8(ascii: "0") { advance() } else { try digits() }
    if next == UInt8(ascii: ".") {
      advance()
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      advance()
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { advance() }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    guard let first = next, Self.isDigit(first) else { throw wrong }
    while let byte = next, Self.isDigit(byte) { advance() }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

// Texts.
extension JSONScanner {
  private mutating func string() throws(JSONError) -> String {
    guard next == UInt8(ascii: "\"") else { throw wrong }
    advance()
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        advance()
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape()
      case 0..<0x20: throw JSONError(.controlCharacter, at: place)
      default:
        text.append(byte)
        index += 1
        // The bytes that go on with a character are no column of their own.
        if byte & 0xC0 != 0x80 { column += 1 }
      }
    }
    throw wrong
  }

  private mutating func escape() throws(JSONError) -> [UInt8] {
    let place = place
    advance()
    guard let byte = next else { throw wrong }
    advance()
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(Character(try escapedScalar(from: place))).utf8)
    default: throw JSONError(.unknownEscape, at: place)
    }
  }

  /// What follows `\u`: four digits, or twice four for characters beyond U+FFFF.
  private mutating func escapedScalar(from place: JSONPlace) throws(JSONError) -> Unicode.Scalar {
    let unit = try unit(from: place)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if unit < 0xDC00, next == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u") {
      advance(2)
      let low = try self.unit(from: place)
      let isPair = (0xDC00...0xDFFF).contains(low)
      if isPair, let scalar = Unicode.Scalar(0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF)) { return scalar }
    }
    throw JSONError(.unknownEscape, at: place)
  }

  private mutating func unit(from place: JSONPlace) throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw wrong }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw JSONError(.unknownEscape, at: place)
      }
      unit = unit << 4 | UInt32(digit)
      advance()
    }
    return unit
  }
}
