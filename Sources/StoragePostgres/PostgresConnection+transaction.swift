import Storage

extension PostgresConnection {
  enum Start: String {
    /// One unchanging picture, no changes.
    case reading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    /// As if no other transaction ran at the same time, or not at all.
    case writing = "BEGIN ISOLATION LEVEL SERIALIZABLE"
  }

  /// Runs a body in a transaction. What the body throws, and a commit that fails, undo it. The beginning travels with the first
  /// statement and the end of a change with the last; the end of a reading is not waited for.
  func transaction<T>(_ start: Start, _ body: (any Storage.Connection) throws -> T) throws -> T {
    session.settle()
    guard session.isWithinReach else { throw DeadConnection() }
    session.tidy()
    do {
      queue = [try session.step(start.rawValue)]
      let value = try body(self)
      try refuseAfterFailure()
      try commit(start)
      return value
    } catch {
      if isDeadAtStart || (sendings == 0 && !session.isAlive) { throw DeadConnection() }
      if session.isAlive, !session.isIdle { try? session.control("ROLLBACK") }
      throw error
    }
  }

  private func commit(_ start: Start) throws(StorageError) {
    var end = try session.step("COMMIT")
    end.isCommit = true
    switch start {
    case _ where sendings == 0 && queue.count == 1: queue = []
    case .reading where queue.isEmpty: session.leave(end)
    case .reading, .writing: _ = try send(end)
    }
  }
}
