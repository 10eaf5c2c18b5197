import Dispatch
import Storage
import Synchronization

extension DispatchGroup {
  /// Waits, without holding a thread, until everybody left the group.
  func ended() async {
    await withCheckedContinuation { continuation in
      notify(queue: .global()) { continuation.resume() }
    }
  }
}

/// What went wrong while the writer closed, kept for whoever closed the database.
final class ClosingFailure: Sendable {
  private let failure = Mutex<StorageError?>(nil)

  var first: StorageError? { failure.withLock { $0 } }

  func keep(_ work: () throws(StorageError) -> Void) {
    do {
      try work()
    } catch {
      failure.withLock { $0 = $0 ?? error }
    }
  }
}

extension SQLiteConnection {
  /// Lets the engine look at its tables for better plans, and empties the write-ahead log into the file.
  func tidy() throws(StorageError) {
    _ = try pragma("analysis_limit = 400")
    _ = try pragma("optimize")
    _ = try pragma("wal_checkpoint(TRUNCATE)")
  }
}
