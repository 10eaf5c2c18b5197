import Storage

/// Writes the lines of looks. Lines that come while others are being written share the next transaction: an answer waits until
/// its own line is on disk, not for a transaction of its own.
actor LookLines {
  private struct Waiting {
    let line: LogLine
    let written: CheckedContinuation<Void, any Error>
  }

  private let database: any Database
  private var waiting: [Waiting] = []
  private var isWriting = false

  init(database: any Database) {
    self.database = database
  }

  /// Returns when the line is on disk.
  ///
  /// - Throws: what the database throws; then there is no line.
  func write(_ line: LogLine) async throws {
    try await withCheckedThrowingContinuation { written in
      waiting.append(Waiting(line: line, written: written))
      guard !isWriting else { return }
      isWriting = true
      Task { await writeWaiting() }
    }
  }

  private func writeWaiting() async {
    while !waiting.isEmpty {
      let together = waiting
      waiting = []
      await write(together)
    }
    isWriting = false
  }

  private func write(_ together: [Waiting]) async {
    let lines = together.map(\.line)
    do {
      try await database.write { c in
        for line in lines { try LogRecords.insert(line, c) }
      }
      for each in together { each.written.resume() }
    } catch let error where together.count > 1 && Self.isAboutOneLine(error) {
      for each in together { await write([each]) }
    } catch {
      for each in together { each.written.resume(throwing: error) }
    }
  }

  /// Whether others may be written although this went wrong: the line is the trouble, not the database.
  private static func isAboutOneLine(_ error: any Error) -> Bool {
    switch error as? StorageError {
    case .busy, .full, .readOnly, .corrupt, .notADatabase, .unavailable: false
    default: true
    }
  }
}
