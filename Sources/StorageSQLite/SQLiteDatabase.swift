import Dispatch
import Language
public import Storage
import Synchronization

/// A database in one SQLite file (with its `-wal` and `-shm` beside it).
///
/// One thread writes, several read, each with a connection of its own; readers see the last commit and never wait for
/// the writer. Settings: write-ahead log, `synchronous=FULL` (an answer is given only when it would survive a power
/// cut), `secure_delete` (what is erased is overwritten), foreign keys on. Bodies that wait to write at the same time
/// share a commit, see ``GroupCommit``.
public final class SQLiteDatabase: Storage.Database {
  public let dialect = Dialect.sqlite
  public let path: String

  private let reads = JobQueue<@Sendable (SQLiteConnection) -> Void>()
  let writes = JobQueue<PendingWrite>()
  private let readersAtWork = DispatchGroup()
  private let writerAtWork = DispatchGroup()
  private let closingFailure = ClosingFailure()

  /// Opens the file, and makes it when it is not there (its folder must be).
  ///
  /// - Parameters:
  ///   - readers: how many bodies may read at once.
  ///   - largestBatch: how many bodies may share one commit at most.
  ///   - patience: how many seconds to wait for another program that writes in the same file.
  /// - Throws: ``StorageError`` with one sentence: a folder, not a database, not writable, damaged.
  public init(path: String, readers: Int = 4, largestBatch: Int = 64, patience: Double = 5) throws(StorageError) {
    self.path = path
    let opening = SQLiteOpening(path: path, patience: patience)
    let writer = try opening.writer()
    var readerQueues = [try opening.reader()]
    while readerQueues.count < readers { readerQueues.append(try opening.reader()) }

    for (number, queue) in readerQueues.enumerated() {
      Worker.start("db reader \(number + 1)", on: queue, in: readersAtWork) { [reads] connection in
        while let job = reads.next(atMost: 1)?.first { job(connection) }
      }
    }
    Worker.start("db writer", on: writer, in: writerAtWork) { [writes, readersAtWork, closingFailure] connection in
      let group = GroupCommit(connection: connection)
      while let batch = writes.next(atMost: max(1, largestBatch)) { group.commit(batch) }
      // The last connection to close removes the log, and one that only reads cannot.
      readersAtWork.wait()
      closingFailure.keep { () throws(StorageError) in try connection.tidy() }
    }
  }

  deinit {
    reads.close()
    writes.close()
  }

  public func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try Task.checkCancellation()
    return try await withCheckedThrowingContinuation { continuation in
      let isAdded = reads.add { connection in
        continuation.resume(with: Result { try connection.reading { try body(connection) } })
      }
      if !isAdded { continuation.resume(throwing: closed) }
    }
  }

  @discardableResult
  public func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      let isAdded = writes.add(
        PendingWrite(
          attempt: { connection in
            let value = try body(connection)
            return { continuation.resume(returning: value) }
          },
          fail: { continuation.resume(throwing: $0) }))
      if !isAdded { continuation.resume(throwing: closed) }
    }
  }

  /// Does what waits, copies the write-ahead log into the file and closes both.
  public func close() async throws {
    reads.close()
    writes.close()
    await writerAtWork.ended()
    if let error = closingFailure.first { throw error }
  }

  /// What the writing connection has been set to.
  func setting(_ name: String) async throws -> String? {
    try await withCheckedThrowingContinuation { continuation in
      let isAdded = writes.add(
        PendingWrite(
          attempt: { connection in
            let value = try connection.pragma(name)
            return { continuation.resume(returning: value) }
          },
          fail: { continuation.resume(throwing: $0) }))
      if !isAdded { continuation.resume(throwing: closed) }
    }
  }

  private var closed: StorageError { .unavailable(reason: .isClosed(path)) }
}
