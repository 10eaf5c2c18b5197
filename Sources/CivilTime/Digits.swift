/// A number from 0 with zeros before it, as dates and times are written.
func digits(_ number: Int, width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.count)) + text
}

func twoDigits(_ number: Int) -> String {
  digits(number, width: 2)
}

extension Int {
  /// The number that these ASCII digits write; nil when there are none, more than nine, or anything else among them.
  init?(digits bytes: some Collection<UInt8>) {
    guard (1...9).contains(bytes.count) else { return nil }
    var number = 0
    for byte in bytes {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    self = number
  }

  init?(digits text: Substring) {
    self.init(digits: text.utf8)
  }
}
