import Synchronization

/// Limits how many requests one network may make, in memory, for this process only.
///
/// A bucket of tokens per network: it holds `burst`, one request takes one, and `perSecond` flow back. Memory is bounded
/// by two generations of at most `capacity` buckets: when the younger is full the older is dropped, so a flood of new
/// addresses may forget somebody's count but never grows.
public final class RateLimiter: Sendable {
  private struct Bucket {
    var tokens: Double
    var at: Double
  }

  private struct State {
    var young: [NetworkAddress: Bucket] = [:]
    var old: [NetworkAddress: Bucket] = [:]
  }

  private let burst: Double
  private let perSecond: Double
  private let capacity: Int
  private let state = Mutex(State())

  /// - Parameters:
  ///   - burst: how many requests may come at once.
  ///   - perSecond: how many may come on and on.
  ///   - capacity: of how many networks is remembered at most half at a time.
  public init(burst: Int, perSecond: Double, capacity: Int = 10_000) {
    self.burst = Double(burst)
    self.perSecond = perSecond
    self.capacity = capacity
  }

  /// Counts one request.
  /// - Parameter seconds: a clock that does not go back.
  /// - Returns: nil when it may go on, else after how many whole seconds to try again.
  public func count(_ address: NetworkAddress, at seconds: Double) -> Int? {
    let key = address.household
    return state.withLock { state in
      var bucket = state.young[key] ?? state.old[key] ?? Bucket(tokens: burst, at: seconds)
      bucket.tokens = min(burst, bucket.tokens + max(0, seconds - bucket.at) * perSecond)
      bucket.at = seconds
      let mayGoOn = bucket.tokens >= 1
      if mayGoOn { bucket.tokens -= 1 }
      if state.young[key] == nil && state.young.count >= capacity {
        state.old = state.young
        state.young = [:]
      }
      state.young[key] = bucket
      return mayGoOn ? nil : max(1, Int(((1 - bucket.tokens) / perSecond).rounded(.up)))
    }
  }

  /// How many networks are remembered.
  var remembered: Int { state.withLock { $0.young.count + $0.old.count } }
}
