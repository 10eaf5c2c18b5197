import Storage

/// Held by the one program that brings the database's layout up to date, on a connection of its own.
///
/// A lock of the session and not of a transaction: a serializable transaction that waited for a lock would still look at
/// the database as it was before it waited. Asked for again and again instead of waited for, so that nobody holds a
/// thread meanwhile that the holder needs.
struct MigrationLock {
  private let session: Session

  /// Waits for its turn.
  init(_ pool: ConnectionPool) async throws {
    session = try await pool.dedicated()
    do {
      while try await !pool.work({ [session] in try session.isTrue(Self.request) }) {
        try await Task.sleep(for: .milliseconds(20))
      }
    } catch {
      session.close()
      throw error
    }
  }

  /// Two numbers: ours, and the schema's, so that programs with other tables do not wait for each other.
  private static let request = "SELECT pg_try_advisory_lock(1936550512, hashtext(current_schema()))"

  /// Closing the connection gives the lock back, also when the program is killed.
  func release() {
    session.close()
  }
}
