import Dispatch
public import Storage
import Synchronization

/// Where passwords are hashed: one at a time, on a thread of their own, so that signing in never takes the processors from
/// people at work. When too many wait, the next is told to come back.
public final class PasswordWorker: Sendable {
  /// Thrown when the queue is full.
  public struct Busy: Error, Sendable, Hashable {
    /// Seconds after which to try again.
    public let retryAfter: Int
  }

  /// The answer to one password.
  struct Verdict: Sendable, Hashable {
    let isRight: Bool
    /// A new hash to store: the old one was made with other parameters.
    let rehashed: String?
  }

  let parameters: ScryptParameters
  private let secrets: any SecretSource
  private let queue = DispatchQueue(label: "samenspel.passwords", qos: .utility)
  private let present = Mutex(0)
  private let places: Int
  /// Stands in for the hash of an account that does not exist: the same work, and no password matches it.
  private let nobody: PasswordHash

  /// - Parameter waiting: how many may wait while one is computed.
  public init(parameters: ScryptParameters = .standard, secrets: any SecretSource, waiting: Int = 20) {
    self.parameters = parameters
    self.secrets = secrets
    places = waiting + 1
    nobody = PasswordHash(
      parameters: parameters, salt: secrets.bytes(PasswordHash.saltBytes), key: secrets.bytes(PasswordHash.keyBytes))
  }

  /// Whether the next would be sent away.
  var isFull: Bool { present.withLock { $0 >= places } }

  var busy: Busy { Busy(retryAfter: 5) }

  func hash(_ password: Password) async throws -> String {
    let (parameters, salt) = (parameters, secrets.bytes(PasswordHash.saltBytes))
    return try await inTurn { try PasswordHash(of: password, parameters: parameters, salt: salt).text }
  }

  /// - Parameter stored: the hash of the account; nil takes the same time and answers no.
  func verify(_ password: Password, against stored: String?) async throws -> Verdict {
    let (nobody, parameters, salt) = (nobody, parameters, secrets.bytes(PasswordHash.saltBytes))
    let known = stored.flatMap(PasswordHash.init)
    return try await inTurn {
      let isRight = try (known ?? nobody).matches(password) && known != nil
      guard isRight, let known, known.parameters != parameters else { return Verdict(isRight: isRight, rehashed: nil) }
      return Verdict(
        isRight: true, rehashed: try PasswordHash(of: password, parameters: parameters, salt: salt).text)
    }
  }

  private func inTurn<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    let mayEnter = present.withLock { count in
      guard count < places else { return false }
      count += 1
      return true
    }
    guard mayEnter else { throw busy }
    defer { present.withLock { $0 -= 1 } }
    return try await withCheckedThrowingContinuation { waiting in
      queue.async { waiting.resume(with: Result(catching: work)) }
    }
  }
}
