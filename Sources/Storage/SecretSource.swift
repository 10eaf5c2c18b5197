/// Where secrets come from: sessions, links, salts, tokens.
public protocol SecretSource: Sendable {
  /// So many bytes that nobody can guess.
  func bytes(_ count: Int) -> [UInt8]
}

/// The operating system's generator (`getrandom` on Linux).
public struct SystemSecrets: SecretSource {
  public init() {}

  public func bytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
