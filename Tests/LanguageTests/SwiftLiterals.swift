/// Finds Dutch phrases in Swift source: the literals after `nl:`, and both forms in `nl: (one: "…", other: "…")`.
///
/// It reads literals as Swift does as far as needed: escapes, interpolations with literals inside, and several lines between triple
/// quotes. An interpolation is read as one word, "x".
struct SwiftLiterals {
  struct Found: Equatable {
    let line: Int
    let text: String
  }

  private let source: [UInt8]
  private var index = 0

  static func dutch(in source: String) -> [Found] {
    var reader = SwiftLiterals(source: Array(source.utf8))
    return reader.all()
  }

  private init(source: [UInt8]) {
    self.source = source
  }

  private mutating func all() -> [Found] {
    var found: [Found] = []
    while index < source.count {
      if sees("//") {
        skipLine()
      } else if sees("nl:"), index == 0 || !source[index - 1].isPartOfName {
        index += 3
        found += phrases()
      } else if sees("\"") {
        _ = literal()
      } else {
        index += 1
      }
    }
    return found
  }

  /// The literal or the pair of literals that follows; nothing when something else does.
  private mutating func phrases() -> [Found] {
    skipSpace()
    let isPair = sees("(")
    if isPair { index += 1 }
    var found: [Found] = []
    repeat {
      skipSpace()
      if sees("one:") { index += 4 }
      if sees("other:") { index += 6 }
      skipSpace()
      guard sees("\"") else { return found }
      let line = source[..<index].count { $0 == UInt8(ascii: "\n") } + 1
      found.append(Found(line: line, text: literal()))
      skipSpace()
      if sees(",") { index += 1 }
      skipSpace()
    } while isPair && !sees(")") && index < source.count
    return found
  }

  private mutating func literal() -> String {
    let quote: StaticString = sees("\"\"\"") ? "\"\"\"" : "\""
    index += quote.utf8CodeUnitCount
    var text: [UInt8] = []
    while index < source.count, !sees(quote) {
      if sees("\\(") {
        skipInterpolation()
        text.append(UInt8(ascii: "x"))
      } else if sees("\\") {
        text.append(sees("\\\"") ? UInt8(ascii: "\"") : UInt8(ascii: "\n"))
        index += 2
      } else {
        text.append(source[index])
        index += 1
      }
    }
    index += quote.utf8CodeUnitCount
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func skipInterpolation() {
    index += 2
    var depth = 1
    while index < source.count, depth > 0 {
      if sees("\"") {
        _ = literal()
        continue
      }
      depth += sees("(") ? 1 : sees(")") ? -1 : 0
      index += 1
    }
  }

  private mutating func skipSpace() {
    while index < source.count, source[index] == UInt8(ascii: " ") || source[index] == UInt8(ascii: "\n") { index += 1 }
  }

  private mutating func skipLine() {
    while index < source.count, source[index] != UInt8(ascii: "\n") { index += 1 }
  }

  private func sees(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= source.count, source[index] == text.utf8Start[0] else { return false }
    return (1..<count).allSatisfy { source[index + $0] == text.utf8Start[$0] }
  }
}

extension UInt8 {
  fileprivate var isPartOfName: Bool {
    Character(Unicode.Scalar(self)).isLetter || self == UInt8(ascii: ".") || self == UInt8(ascii: "_")
  }
}
