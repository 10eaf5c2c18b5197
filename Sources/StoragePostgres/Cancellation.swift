import CPostgres
import Dispatch
import Synchronization

/// Lets a cancelled task stop the statement that runs for it.
final class Cancellation: Sendable {
  private enum State {
    case waiting
    /// What libpq needs to ask the server to stop; its address, because pointers do not cross threads by themselves.
    case running(UInt)
    case cancelled
  }

  private let state = Mutex(State.waiting)

  /// Runs work that ``cancel()`` may stop. Throws `CancellationError` when it was stopped or never began.
  func during<T>(_ session: Session, _ work: () throws -> T) throws -> T {
    guard let request = PQgetCancel(session.handle) else { return try work() }
    let begins = state.withLock { state in
      if case .cancelled = state { return false }
      state = .running(UInt(bitPattern: request))
      return true
    }
    defer { finish(request) }
    guard begins else { throw CancellationError() }
    do {
      return try work()
    } catch {
      if state.withLock({ if case .cancelled = $0 { true } else { false } }) { throw CancellationError() }
      throw error
    }
  }

  /// Asks the server to stop, while the lock keeps the request from being released.
  func cancel() {
    DispatchQueue.global().async { [self] in
      state.withLock { state in
        if case .running(let address) = state, let request = OpaquePointer(bitPattern: address) {
          withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { words in
            _ = PQcancel(request, words.baseAddress, 256)
          }
        }
        state = .cancelled
      }
    }
  }

  private func finish(_ request: OpaquePointer) {
    state.withLock { state in
      if case .running = state { state = .waiting }
      PQfreeCancel(request)
    }
  }
}
