/// A body that waits for its turn to write, and whoever waits for its answer.
struct PendingWrite: Sendable {
  /// Runs the body; what comes back gives the answer, and is called when the changes are on disk.
  let attempt: @Sendable (SQLiteConnection) throws -> @Sendable () -> Void
  /// Answers with an error instead.
  let fail: @Sendable (any Error) -> Void
}
