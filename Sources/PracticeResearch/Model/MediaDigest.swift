/// The SHA-256 of a file's bytes, by which it is kept: the same bytes are kept once.
public struct MediaDigest: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// 64 hexadecimal digits in small letters.
  public let text: String

  /// Takes only the one accepted spelling, so that it can be part of a path.
  public init?(_ text: String) {
    guard text.utf8.count == 64, text.utf8.allSatisfy(Self.isDigit) else { return nil }
    self.text = text
  }

  init(_ bytes: some Sequence<UInt8>) {
    let digits = Array("0123456789abcdef".utf8)
    text = String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  public static func < (first: MediaDigest, second: MediaDigest) -> Bool { first.text < second.text }
  public var description: String { text }
}
