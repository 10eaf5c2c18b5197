public import Storage

/// A database on a PostgreSQL server, version 13 or later, reached through libpq.
///
/// Writes are SERIALIZABLE: the outcome is as if they had run one after another, and a body that another one overtook
/// runs again from its start. Reads see one moment. Answers are given after the server's commit, which is on disk as
/// long as the server's `synchronous_commit` and `fsync` are on (their default).
public final class PostgresDatabase: Database {
  public let dialect = Dialect.postgres

  private let pool: ConnectionPool
  private let retries: Int
  private let slowLane = SlowLane()

  /// Connects once, to find out that it works.
  ///
  /// - Throws: ``StorageError/unavailable(reason:)`` with one sentence: no server, wrong password, too old, not UTF-8.
  public init(_ address: PostgresAddress, settings: PostgresSettings = PostgresSettings()) throws(StorageError) {
    pool = try ConnectionPool(address, settings)
    retries = settings.retries
  }

  public func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try Task.checkCancellation()
    let stop = Cancellation()
    return try await withTaskCancellationHandler {
      try await reconnecting {
        try await self.pool.run { session in
          try stop.during(session) { try PostgresConnection(session).transaction(.reading, body) }
        }
      }
    } onCancel: {
      stop.cancel()
    }
  }

  public func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    if let value = try await attempts(Self.sideBySide, body) { return value }
    await slowLane.enter()
    do {
      let value = try await attempts(retries, body)
      await slowLane.leave()
      guard let value else { throw StorageError.busy }
      return value
    } catch {
      await slowLane.leave()
      throw error
    }
  }

  /// How often a write is tried beside others before it waits its turn.
  private static let sideBySide = 3

  /// - Returns: nil when others came first every time.
  private func attempts<T: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T? {
    for attempt in 0..<count {
      let outcome = try await reconnecting { try await self.attempt(body) }
      if case .done(let value) = outcome { return value }
      await Pause.afterOvertaking(attempt: attempt)
    }
    return nil
  }

  public func alone<T: Sendable>(_ work: @escaping @Sendable () async throws -> T) async throws -> T {
    let lock = try await MigrationLock(pool)
    do {
      let value = try await work()
      lock.release()
      return value
    } catch {
      lock.release()
      throw error
    }
  }

  /// The server does this by itself too, but only a minute or so later; meanwhile a list of one team's dossiers out of 100,000
  /// took many times as long.
  public func takeStock() async throws {
    try await pool.run { session in try session.control("ANALYZE") }
  }

  public func close() async throws {
    try await pool.close()
  }

  private enum Outcome<T: Sendable>: Sendable {
    case done(T)
    case overtaken
  }

  private func attempt<T: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> Outcome<T> {
    try await pool.run { session in
      let connection = PostgresConnection(session)
      do {
        return .done(try connection.transaction(.writing, body))
      } catch {
        // Whatever the body made of it: the server asked for the whole transaction again.
        guard connection.isOvertaken else { throw error }
        return .overtaken
      }
    }
  }

  /// Tries once more when the connection turned out to be dead before anything was asked on it.
  private func reconnecting<T: Sendable>(_ work: () async throws -> T) async throws -> T {
    do {
      return try await work()
    } catch is DeadConnection {
      pool.forgetIdle()
      do {
        return try await work()
      } catch is DeadConnection {
        throw StorageError.unavailable(reason: PostgresPhrases.lost)
      }
    }
  }
}

/// A connection from the pool was found dead at the first word of a transaction, so nothing has happened yet.
struct DeadConnection: Error {}
