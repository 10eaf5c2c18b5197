/// How much work a password hash is (RFC 7914). Stored with every hash, so that they can be raised later.
public struct ScryptParameters: Sendable, Hashable {
  /// log₂ of N, the cost in time and memory.
  public var logCost: Int
  /// r: N × r × 128 bytes of memory.
  public var blockSize: Int
  /// p: how many times over.
  public var parallelism: Int

  public init(logCost: Int, blockSize: Int, parallelism: Int) {
    self.logCost = logCost
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// N = 2¹⁴, r = 8, p = 5: 16 MB and about 100 ms (OWASP Password Storage Cheat Sheet, scrypt).
  public static let standard = ScryptParameters(logCost: 14, blockSize: 8, parallelism: 5)

  /// What a stored hash may ask for: a damaged row must not take all memory.
  var isReasonable: Bool {
    (1...20).contains(logCost) && (1...32).contains(blockSize) && (1...32).contains(parallelism)
  }
}
