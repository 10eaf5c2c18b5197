import Dispatch
import Foundation
import GRDB

/// A thread with a connection of its own, so that waiting for the disk never holds up Swift's cooperative threads.
enum Worker {
  /// Starts the thread; `work` runs until it returns, then the connection is closed and the group is left.
  static func start(
    _ name: String, on queue: DatabaseQueue, in group: DispatchGroup,
    _ work: @escaping @Sendable (SQLiteConnection) -> Void
  ) {
    group.enter()
    let thread = Thread {
      queue.inDatabase { database in
        if let connection = SQLiteConnection(database, path: queue.path) { work(connection) }
      }
      try? queue.close()
      group.leave()
    }
    thread.name = name
    thread.start()
  }
}
