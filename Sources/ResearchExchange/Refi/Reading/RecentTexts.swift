/// What was made of the last few texts: dates of a file come back again and again, of one selection and its codings or of one afternoon.
struct RecentTexts<Made> {
  private var kept: [(text: String, made: Made)] = []
  private var next = 0
  /// Few enough that looking through all of them costs less than making one.
  private let most = 16

  /// - Parameter text: in UTF-8.
  func find(_ text: UnsafeBufferPointer<UInt8>) -> (text: String, made: Made)? {
    kept.first { $0.text.isSame(as: text) }
  }

  func find(_ text: String) -> (text: String, made: Made)? { kept.first { $0.text == text } }

  mutating func keep(_ text: String, _ made: Made) {
    if kept.count < most {
      kept.append((text, made))
    } else {
      kept[next] = (text, made)
      next = (next + 1) % most
    }
  }
}

extension String {
  /// Whether its bytes are these.
  func isSame(as bytes: some Collection<UInt8>) -> Bool {
    let own: Bool? =
      utf8.withContiguousStorageIfAvailable { own in
        bytes.withContiguousStorageIfAvailable { UnsafeRawBufferPointer(own).isSame(as: UnsafeRawBufferPointer($0)) }
      } ?? nil
    return own ?? utf8.elementsEqual(bytes)
  }
}

extension UnsafeRawBufferPointer {
  /// Eight bytes at a time: of every name of a selection it is asked.
  fileprivate func isSame(as other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    var place = 0
    while place + 8 <= count {
      let own = loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if own != other.loadUnaligned(fromByteOffset: place, as: UInt64.self) { return false }
      place += 8
    }
    while place < count {
      if self[place] != other[place] { return false }
      place += 1
    }
    return true
  }
}
