/// Cuts a page into tokens and refuses what a browser would mend in silence: a bare `<` or `&`, a value without double
/// quotes, an attribute that is there twice, a comment, an end that is missing.
struct MarkupScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  static func tokens(of text: String) throws(MarkupProblem) -> [MarkupToken] {
    var scanner = MarkupScanner(text)
    var tokens: [MarkupToken] = []
    while let token = try scanner.next() {
      tokens.append(token)
      if case .open(let name, _, false) = token.kind, name == "script" || name == "style" {
        tokens.append(scanner.rawText(until: "</\(name)"))
      }
    }
    return tokens
  }

  private mutating func next() throws(MarkupProblem) -> MarkupToken? {
    guard position < bytes.count else { return nil }
    let start = place
    if peek("<!DOCTYPE html>") || peek("<?xml ") {
      skip(through: UInt8(ascii: ">"))
      return MarkupToken(kind: .doctype, place: start)
    }
    if peek("</") { return MarkupToken(kind: try closing(), place: start) }
    if peek("<") { return MarkupToken(kind: try opening(), place: start) }
    return MarkupToken(kind: .text(try text(until: UInt8(ascii: "<"))), place: start)
  }

  private mutating func closing() throws(MarkupProblem) -> MarkupToken.Kind {
    let start = place
    advance(2)
    let name = try name("an element's name")
    guard take(UInt8(ascii: ">")) else { throw problem("</\(name) does not end with >", start) }
    return .close(name: name)
  }

  private mutating func opening() throws(MarkupProblem) -> MarkupToken.Kind {
    let start = place
    advance(1)
    let element = try name("an element's name (is this < meant as text?)")
    var attributes: [(name: String, value: String?)] = []
    while true {
      let hadSpace = skipSpace()
      if take(UInt8(ascii: ">")) { return .open(name: element, attributes: attributes, closesItself: false) }
      if peek("/>") {
        advance(2)
        return .open(name: element, attributes: attributes, closesItself: true)
      }
      guard hadSpace else {
        throw problem("<\(element) is not ended, or a space is missing before an attribute", start)
      }
      let attribute = try attribute()
      guard !attributes.contains(where: { $0.name == attribute.name }) else {
        throw problem("<\(element)> has \(attribute.name) twice", start)
      }
      attributes.append(attribute)
    }
  }

  private mutating func attribute() throws(MarkupProblem) -> (name: String, value: String?) {
    let name = try name("an attribute's name")
    guard take(UInt8(ascii: "=")) else { return (name, nil) }
    guard take(UInt8(ascii: "\"")) else { throw problem("the value of \(name) is not between double quotes", place) }
    let start = place
    let value = try text(until: UInt8(ascii: "\""))
    guard !value.utf8.contains(UInt8(ascii: "<")) else { throw problem("the value of \(name) has a bare <", start) }
    guard take(UInt8(ascii: "\"")) else { throw problem("the value of \(name) has no closing quote", start) }
    return (name, value)
  }

  private mutating func name(_ what: String) throws(MarkupProblem) -> String {
    let start = position
    while position < bytes.count, Self.isNameByte(bytes[position]) { position += 1 }
    guard position > start else { throw problem("expected \(what)", place) }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func text(until end: UInt8) throws(MarkupProblem) -> String {
    let start = position
    while position < bytes.count, bytes[position] != end {
      if bytes[position] == UInt8(ascii: "&") { try checkReference() }
      advance(1)
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// `&amp;` and its like are the only use of `&`.
  private func checkReference() throws(MarkupProblem) {
    let rest = bytes[position...].dropFirst().prefix(10)
    let name = String(decoding: rest.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
    let isNumber = name.hasPrefix("#") && name.dropFirst().allSatisfy { $0.isHexDigit || $0 == "x" } && name.count > 1
    guard rest.contains(UInt8(ascii: ";")), isNumber || ["amp", "lt", "gt", "quot", "apos"].contains(name) else {
      throw problem("a bare & (is it escaped?)", place)
    }
  }

  private mutating func rawText(until end: String) -> MarkupToken {
    let start = place
    let first = position
    while position < bytes.count, !peek(end) { advance(1) }
    return MarkupToken(kind: .text(String(decoding: bytes[first..<position], as: UTF8.self)), place: start)
  }
}

// MARK: - Moving along

extension MarkupScanner {
  private var place: MarkupPlace { MarkupPlace(line: line, column: position - lineStart + 1) }

  private func problem(_ sentence: String, _ place: MarkupPlace) -> MarkupProblem {
    MarkupProblem(sentence: sentence, place: place)
  }

  private func peek(_ text: String) -> Bool {
    bytes[position...].starts(with: text.utf8)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    advance(1)
    return true
  }

  private mutating func advance(_ count: Int) {
    for _ in 0..<count where position < bytes.count {
      if bytes[position] == UInt8(ascii: "\n") {
        line += 1
        lineStart = position + 1
      }
      position += 1
    }
  }

  private mutating func skip(through end: UInt8) {
    while position < bytes.count, bytes[position] != end { advance(1) }
    advance(1)
  }

  private mutating func skipSpace() -> Bool {
    let start = position
    while position < bytes.count, [0x20, 0x0A, 0x09, 0x0D].contains(bytes[position]) { advance(1) }
    return position > start
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
