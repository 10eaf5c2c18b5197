extension WallTime {
  /// The time as it is kept and as a field shows it: `09:30`.
  public var iso: String { twoDigits(hour) + ":" + twoDigits(minute) }

  /// A time as it is kept, with all five characters; nil for anything else.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = Int(digits: bytes[0..<2]),
      let minute = Int(digits: bytes[3..<5])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }
}

extension WallTime: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = WallTime(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time as HH:MM: \(text)")
    }
    self = time
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
