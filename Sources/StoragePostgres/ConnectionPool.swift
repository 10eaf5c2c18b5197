import NIOPosix
import Storage
import Synchronization

/// As many threads as connections: a body that has a thread always finds a connection, and no thread of Swift's own pool
/// ever waits for the server.
final class ConnectionPool: Sendable {
  private let threads: NIOThreadPool
  private let idle = Mutex<[Session]>([])
  private let address: PostgresAddress
  private let settings: PostgresSettings

  /// Opens one connection, so that a wrong address or password is known at once.
  init(_ address: PostgresAddress, _ settings: PostgresSettings) throws(StorageError) {
    if let schema = settings.schema, !schema.utf8.allSatisfy(Self.isPlain) {
      throw .unavailable(reason: PostgresPhrases.schemaName)
    }
    self.address = address
    self.settings = settings
    let first = try Session(address, settings)
    if let schema = settings.schema { try first.control("CREATE SCHEMA IF NOT EXISTS \(schema)") }
    idle.withLock { $0.append(first) }
    threads = NIOThreadPool(numberOfThreads: max(1, settings.connections))
    threads.start()
  }

  private static func isPlain(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// Runs work on a thread with a connection.
  func run<T: Sendable>(_ work: @escaping @Sendable (Session) throws -> T) async throws -> T {
    try await self.work { [self] in
      let session = try take()
      defer { putBack(session) }
      return try work(session)
    }
  }

  /// Runs work that brings its own connection on one of the threads. Work that was handed in is done, also for a task that
  /// is cancelled meanwhile.
  func work<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      threads.submit { state in
        switch state {
        case .active: continuation.resume(with: Result { try work() })
        case .cancelled:
          continuation.resume(throwing: StorageError.unavailable(reason: PostgresPhrases.closed(self.address)))
        }
      }
    }
  }

  /// A connection that is not the pool's; the caller closes it.
  func dedicated() async throws -> Session {
    try await work { [address, settings] in try Session(address, settings) }
  }

  /// Waits for the work under way and closes every connection.
  func close() async throws {
    try await threads.shutdownGracefully()
    let sessions = idle.withLock { sessions in
      defer { sessions = [] }
      return sessions
    }
    for session in sessions { session.close() }
  }

  private func take() throws(StorageError) -> Session {
    if let session = idle.withLock({ $0.popLast() }) { return session }
    return try Session(address, settings)
  }

  /// A connection that broke, or was left in the middle of something, is not used again.
  private func putBack(_ session: Session) {
    guard session.isReusable else { return session.close() }
    idle.withLock { $0.append(session) }
  }

  /// After the server was restarted all idle connections are dead, not just the one that showed it.
  func forgetIdle() {
    let dead = idle.withLock { sessions in
      defer { sessions = [] }
      return sessions
    }
    for session in dead { session.close() }
  }
}
