/// An IPv4 or IPv6 address as 128 bits; IPv4 lies in `::ffff:0:0/96`, so one machine has one value (RFC 4291, 2.5.5.2).
public struct NetworkAddress: Sendable, Hashable, CustomStringConvertible {
  let high: UInt64
  let low: UInt64

  /// Reads `192.0.2.1`, `2001:db8::1`, `::ffff:192.0.2.1`; nil for everything else, names and zones included.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    if let four = Self.parseFour(text[...]) {
      self.init(four: four)
    } else if let groups = Self.parseSix(text) {
      self.init(
        high: groups[0..<4].reduce(0) { $0 << 16 | UInt64($1) }, low: groups[4..<8].reduce(0) { $0 << 16 | UInt64($1) })
    } else {
      return nil
    }
  }

  private init(four: UInt32) {
    self.init(high: 0, low: 0xFFFF_0000_0000 | UInt64(four))
  }

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Whether it is IPv4.
  public var isFour: Bool { high == 0 && low >> 32 == 0xFFFF }

  /// Whether it is this machine talking to itself.
  public var isLoopback: Bool { isFour ? (low >> 24) & 0xFF == 127 : high == 0 && low == 1 }

  /// One customer's own network: the address itself in IPv4, the first 64 bits in IPv6, where a customer has at least
  /// that many addresses (RFC 6177) and counting by address would count nothing.
  public var household: NetworkAddress { isFour ? self : NetworkAddress(high: high, low: 0) }

  /// The address as it is written (IPv6 without shortening).
  public var description: String {
    if isFour { return (0..<4).reversed().map { String((low >> (8 * UInt64($0))) & 0xFF) }.joined(separator: ".") }
    let groups = [high, low].flatMap { half in (0..<4).reversed().map { (half >> (16 * UInt64($0))) & 0xFFFF } }
    return groups.map { String($0, radix: 16) }.joined(separator: ":")
  }

  private static func parseFour(_ text: Substring) -> UInt32? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var value: UInt32 = 0
    for part in parts {
      // A leading zero is octal to some programs and decimal to others, so it is neither here.
      guard (1...3).contains(part.utf8.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        part.utf8.count == 1 || part.utf8.first != 0x30, let number = UInt32(part), number <= 255
      else { return nil }
      value = value << 8 | number
    }
    return value
  }

  private static func parseSix(_ text: String) -> [UInt16]? {
    let halves = text.split(separator: "::", omittingEmptySubsequences: false)
    guard text.contains(":"), halves.count <= 2 else { return nil }
    guard let front = groups(halves[0]), let back = halves.count == 2 ? groups(halves[1]) : [] else { return nil }
    let missing = 8 - front.count - back.count
    guard halves.count == 2 ? missing >= 1 : missing == 0 else { return nil }
    return front + Array(repeating: 0, count: missing) + back
  }

  private static func groups(_ text: Substring) -> [UInt16]? {
    guard !text.isEmpty else { return [] }
    var groups: [UInt16] = []
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if index == parts.count - 1, let four = parseFour(part) {
        groups += [UInt16(four >> 16), UInt16(four & 0xFFFF)]
      } else {
        guard (1...4).contains(part.utf8.count), part.allSatisfy(\.isHexDigit), let group = UInt16(part, radix: 16)
        else {
          return nil
        }
        groups.append(group)
      }
    }
    return groups
  }
}

/// A range of addresses, written `10.0.0.0/8` or as one address.
public struct NetworkRange: Sendable, Hashable {
  private let address: NetworkAddress
  private let length: Int

  /// Reads an address with or without the number of fixed bits behind a slash; nil when it is neither.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let address = NetworkAddress(parts[0]) else { return nil }
    let offset = parts[0].contains(":") ? 0 : 96
    if parts.count == 2 {
      guard let length = Int(parts[1]), (0...(128 - offset)).contains(length) else { return nil }
      self.length = length + offset
    } else {
      self.length = 128
    }
    self.address = address
  }

  /// Whether the address lies in the range.
  public func contains(_ other: NetworkAddress) -> Bool {
    let highMask = length >= 64 ? UInt64.max : length == 0 ? 0 : ~(UInt64.max >> UInt64(length))
    let lowBits = length - 64
    let lowMask = lowBits <= 0 ? 0 : lowBits >= 64 ? UInt64.max : ~(UInt64.max >> UInt64(lowBits))
    return (address.high ^ other.high) & highMask == 0 && (address.low ^ other.low) & lowMask == 0
  }
}
