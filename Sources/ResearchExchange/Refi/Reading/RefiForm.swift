/// The forms in which the standard wants values, and what other forms come down to.
enum RefiForm {
  struct Form: Equatable {
    let text: String
    let isChanged: Bool

    init(_ text: String, was original: String) { (self.text, isChanged) = (text, text != original) }
  }

  static func boolean(_ text: String) -> Form? {
    switch text.trimmingBlanks().lowercased() {
    case "true", "yes", "ja", "waar": Form("true", was: text)
    case "false", "no", "nee", "onwaar": Form("false", was: text)
    case "1": Form("1", was: text)
    case "0": Form("0", was: text)
    default: nil
    }
  }

  /// `#RGB` and `#RRGGBB`; with opacity before it (`#AARRGGBB`) or without `#` as other programs write.
  static func color(_ text: String) -> Form? {
    var digits = text.trimmingBlanks()[...]
    if digits.first == "#" { digits = digits.dropFirst() }
    guard digits.utf8.count == digits.count, digits.allSatisfy(\.isHexDigit) else { return nil }
    switch digits.count {
    case 3, 6: return Form("#" + digits, was: text)
    case 8: return Form("#" + digits.dropFirst(2), was: text)
    default: return nil
    }
  }

  /// `2026-01-15T10:00:00`, with or without parts of a second and zone.
  static func dateTime(_ text: String) -> Form? {
    if isDateTime(Array(text.utf8)) { return Form(text, was: text) }
    var trimmed = Array(text.trimmingBlanks().utf8)
    if trimmed.count >= 11, trimmed[10] == 0x20 || trimmed[10] == 0x5F { trimmed[10] = UInt8(ascii: "T") }
    if trimmed.count == 10 { trimmed += "T00:00:00".utf8 }
    if trimmed.count == 16 { trimmed += ":00".utf8 }
    guard isDateTime(trimmed) else { return nil }
    return Form(String(decoding: trimmed, as: UTF8.self), was: text)
  }

  static func date(_ text: String) -> Form? {
    let trimmed = Array(text.trimmingBlanks().utf8)
    if trimmed.count >= 10, isDate(trimmed[..<10]), isZone(trimmed[10...]) {
      return Form(String(decoding: trimmed, as: UTF8.self), was: text)
    }
    guard trimmed.count > 10, dateTime(text) != nil else { return nil }
    return Form(String(decoding: trimmed[..<10], as: UTF8.self), was: text)
  }

  static func integer(_ text: String) -> Form? {
    let trimmed = text.trimmingBlanks()
    let digits = trimmed.first == "-" || trimmed.first == "+" ? trimmed.dropFirst() : trimmed[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy(isDigit) else { return nil }
    return Form(trimmed, was: text)
  }

  /// A number of digits alone, as nearly all are, without making a text of it; `nil` for any other.
  static func plainNumber(_ digits: UnsafeBufferPointer<UInt8>) -> Int? {
    guard 1...18 ~= digits.count, digits.allSatisfy(isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 & 0xF) }
  }

  /// Without power of ten: the standard has none.
  static func decimal(_ text: String) -> Form? {
    let trimmed = text.trimmingBlanks()
    let number = trimmed.first == "-" || trimmed.first == "+" ? trimmed.dropFirst() : trimmed[...]
    let parts = number.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }), parts.contains(where: { !$0.isEmpty }) {
      return Form(trimmed, was: text)
    }
    guard let value = Double(trimmed), value.isFinite, abs(value) < 1e15 else { return nil }
    if value == value.rounded() { return Form(String(Int(value)), was: text) }
    let plain = "\(value)"
    return plain.contains("e") ? nil : Form(plain, was: text)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static func matches(_ bytes: ArraySlice<UInt8>, _ pattern: StaticString) -> Bool {
    guard bytes.count == pattern.utf8CodeUnitCount else { return false }
    for (index, byte) in bytes.enumerated() {
      let wanted = pattern.utf8Start[index]
      if wanted == UInt8(ascii: "0") ? !isDigit(byte) : byte != wanted { return false }
    }
    return true
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 * 10 + Int($1 & 0xF) } }

  private static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard matches(bytes, "0000-00-00") else { return false }
    let start = bytes.startIndex
    let (year, month) = (number(bytes[start..<start + 4]), number(bytes[start + 5..<start + 7]))
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return year > 0 && 1...12 ~= month && 1...days[month - 1] ~= number(bytes[start + 8..<start + 10])
  }

  private static func isDateTime(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 19, isDate(bytes[..<10]), matches(bytes[10..<19], "T00:00:00") else { return false }
    guard number(bytes[11..<13]) < 24, number(bytes[14..<16]) < 60, number(bytes[17..<19]) < 60 else { return false }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix(while: isDigit)
      guard !digits.isEmpty else { return false }
      rest = rest.dropFirst(digits.count + 1)
    }
    return isZone(rest)
  }

  private static func isZone(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.isEmpty || bytes.elementsEqual([UInt8(ascii: "Z")]) { return true }
    guard matches(bytes, "+00:00") || matches(bytes, "-00:00") else { return false }
    let start = bytes.startIndex
    return number(bytes[start + 1..<start + 3]) <= 13 && number(bytes[start + 4..<start + 6]) < 60
  }
}
