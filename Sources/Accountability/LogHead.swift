/// The end of the chain at some moment. Kept elsewhere (on paper, in another system), it shows later whether the log's tail was cut
/// off.
public struct LogHead: Sendable, Hashable, CustomStringConvertible {
  public let sequence: Int64
  /// 32 bytes.
  public let seal: [UInt8]

  init(sequence: Int64, seal: [UInt8]) {
    self.sequence = sequence
    self.seal = seal
  }

  /// Before the first line: 32 zero bytes.
  public static let beginning = LogHead(sequence: 0, seal: [UInt8](repeating: 0, count: 32))

  /// Reads what `description` wrote: "12345:9f86d0…".
  public init?(_ text: String) {
    let parts = text.split(separator: ":").map(String.init)
    guard parts.count == 2, let sequence = Int64(parts[0]), sequence >= 0, let seal = Hex.bytes(parts[1]),
      seal.count == 32
    else { return nil }
    self.init(sequence: sequence, seal: seal)
  }

  public var description: String { "\(sequence):\(Hex.text(seal))" }
}
