import Dispatch
import Storage

@testable import StorageSQLite

/// Holds the writer inside a body until all others wait, so that they make one batch.
///
/// `meanwhile` runs when they do, just before the writer is let go. Answers with their outcomes.
func whileWriterIsHeld(
  _ database: SQLiteDatabase, times: Int, meanwhile: @escaping @Sendable () -> Void = {},
  write: @escaping @Sendable (Int, any Connection) throws -> Void
) async throws -> [Result<Int, any Error>] {
  let gate = DispatchSemaphore(value: 0)
  let (started, start) = AsyncStream.makeStream(of: Void.self)
  let holder = Task {
    try await database.write { connection in
      try connection.deposit(1, on: 2)
      start.finish()
      gate.wait()
    }
  }
  for await _ in started {}
  return await withTaskGroup(of: Result<Int, any Error>.self) { group in
    for number in 0..<times {
      group.addTask {
        do {
          return .success(
            try await database.write { connection in
              try write(number, connection)
              return number
            })
        } catch {
          return .failure(error)
        }
      }
    }
    while database.writes.count < times { await Task.yield() }
    meanwhile()
    gate.signal()
    _ = await holder.result
    return await group.reduce(into: []) { $0.append($1) }
  }
}
