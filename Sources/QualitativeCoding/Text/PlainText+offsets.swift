extension PlainText {
  /// The byte where a code point begins; ``utf8Count`` for the end. Nil outside the text.
  public func utf8Offset(of point: Int) -> Int? {
    guard (0...count).contains(point) else { return nil }
    if isPlain || point == 0 { return point }
    return point == count ? utf8Count : walk(to: point).utf8
  }

  /// The UTF-16 unit where a code point begins; ``utf16Count`` for the end. Nil outside the text.
  public func utf16Offset(of point: Int) -> Int? {
    guard (0...count).contains(point) else { return nil }
    if isPlain || point == 0 { return point }
    return point == count ? utf16Count : walk(to: point).utf16
  }

  /// The code point that begins at a byte. Nil outside the text and in the middle of a code point.
  public func point(atUTF8 offset: Int) -> Int? {
    guard (0...utf8Count).contains(offset) else { return nil }
    if isPlain || offset == 0 { return offset }
    return offset == utf8Count ? count : find(offset, \.utf8) { byte in byte.sequenceLength }
  }

  /// The code point that begins at a UTF-16 unit. Nil outside the text and between two surrogates.
  public func point(atUTF16 offset: Int) -> Int? {
    guard (0...utf16Count).contains(offset) else { return nil }
    if isPlain || offset == 0 { return offset }
    return offset == utf16Count ? count : find(offset, \.utf16) { byte in byte >= 0xF0 ? 2 : 1 }
  }

  /// A range of code points as UTF-16 units, as browsers count; nil when a bound lies outside the text.
  public func utf16Range(of range: Range<Int>) -> Range<Int>? {
    guard let lower = utf16Offset(of: range.lowerBound), let upper = utf16Offset(of: range.upperBound) else {
      return nil
    }
    return lower..<upper
  }

  /// A range of UTF-16 units as code points; nil when a bound lies outside the text or between two surrogates.
  public func range(ofUTF16 range: Range<Int>) -> Range<Int>? {
    guard let lower = point(atUTF16: range.lowerBound), let upper = point(atUTF16: range.upperBound) else { return nil }
    return lower..<upper
  }

  /// The text of a range of code points; what lies outside the text is left out.
  public subscript(range: Range<Int>) -> Substring {
    let inside = range.clamped(to: 0..<count)
    guard let lower = utf8Offset(of: inside.lowerBound), let upper = utf8Offset(of: inside.upperBound) else {
      return ""
    }
    let bytes = string.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: lower)
    return string[start..<bytes.index(start, offsetBy: upper - lower)]
  }

  private func walk(to point: Int) -> Checkpoint {
    let near = checkpoints[point / Self.spacing]
    var (utf8, utf16) = (near.utf8, near.utf16)
    bytes { text in
      for _ in 0..<point % Self.spacing {
        utf16 += text[utf8] >= 0xF0 ? 2 : 1
        utf8 += text[utf8].sequenceLength
      }
    }
    return Checkpoint(utf8: utf8, utf16: utf16)
  }

  /// The code point whose place, counted one way, is `offset`.
  private func find(_ offset: Int, _ way: KeyPath<Checkpoint, Int>, length: (UInt8) -> Int) -> Int? {
    var (low, high) = (0, checkpoints.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if checkpoints[middle][keyPath: way] <= offset { low = middle } else { high = middle }
    }
    var point = low * Self.spacing
    var (byte, place) = (checkpoints[low].utf8, checkpoints[low][keyPath: way])
    bytes { text in
      while place < offset {
        place += length(text[byte])
        byte += text[byte].sequenceLength
        point += 1
      }
    }
    return place == offset ? point : nil
  }

  /// The bytes of the text. It is kept as UTF-8, so nothing is copied.
  func bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = string.utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(string.utf8).withUnsafeBufferPointer(body)
  }
}

extension UInt8 {
  /// Of the first byte of a code point in UTF-8: how many bytes it has.
  var sequenceLength: Int {
    if self < 0x80 { 1 } else if self < 0xE0 { 2 } else if self < 0xF0 { 3 } else { 4 }
  }
}
