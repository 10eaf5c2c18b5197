import Storage
import StorageSQLite
import Testing

@Suite("Commits on SQLite")
struct GroupCommitTests {
  init() { WatchedFiles.install() }

  @Test("each commit is brought to disk once, before its answer")
  func oneByOne() async throws {
    try await SQLiteFile.withBank { file, database in
      try await database.write { try $0.deposit(1, on: 1) }
      for _ in 0..<10 {
        let before = WatchedFiles.figures(of: file.log).syncs
        try await database.write { try $0.deposit(1, on: 1) }
        #expect(WatchedFiles.figures(of: file.log).syncs == before + 1)
      }
    }
  }

  @Test("a body that only reads, or that throws, does not bother the disk")
  func nothingToKeep() async throws {
    try await SQLiteFile.withBank { file, database in
      try await database.write { try $0.deposit(1, on: 1) }
      let before = WatchedFiles.figures(of: file.log)
      _ = try await database.write { try $0.balance(1) }
      await #expect(throws: ChangedMind()) {
        try await database.write { connection in
          try connection.deposit(1, on: 1)
          throw ChangedMind()
        }
      }
      #expect(WatchedFiles.figures(of: file.log).syncs == before.syncs)
    }
  }

  @Test("bodies that wait together share one trip to the disk, and one that throws does not spoil it")
  func together() async throws {
    try await SQLiteFile.withBank { file, database in
      try await database.write { try $0.deposit(1, on: 1) }
      let before = WatchedFiles.figures(of: file.log).syncs
      let outcomes = try await whileWriterIsHeld(database, times: 40) { number, connection in
        try connection.deposit(1, on: 1)
        if number % 4 == 0 { throw ChangedMind() }
      }
      #expect(Set(outcomes.compactMap { try? $0.get() }) == Set((0..<40).filter { $0 % 4 != 0 }))
      // The body that held the writer, and all others together.
      #expect(WatchedFiles.figures(of: file.log).syncs == before + 2)
      try await expectBalance(1, 131, in: database)
    }
  }

  @Test("a batch has a limit, so that nobody waits for everybody")
  func limit() async throws {
    try await SQLiteFile.withBank { file, database in
      try await database.write { try $0.deposit(1, on: 1) }
      let before = WatchedFiles.figures(of: file.log).syncs
      _ = try await whileWriterIsHeld(database, times: 130) { try $1.deposit(1, on: 1) }
      // One for the body that held the writer, then 64, 64 and 2.
      #expect(WatchedFiles.figures(of: file.log).syncs == before + 4)
      try await expectBalance(1, 231, in: database)
    }
  }

  @Test("a full disk is told to all who shared the commit, nothing of them is kept, and it works again after")
  func fullDisk() async throws {
    try await breaks(.fullDisk) { $0 == .full }
  }

  @Test("a disk that fails is told to all who shared the commit, nothing of them is kept, and it works again after")
  func brokenDisk() async throws {
    try await breaks(.brokenSync) { error in
      if case .unavailable = error { true } else { false }
    }
  }

  @Test("a rule that is checked at the commit fails only the body that breaks it")
  func deferredRule() async throws {
    try await SQLiteFile.withBank { _, database in
      try await database.write { connection in
        try connection.run(
          "CREATE TABLE notes (owner_id BIGINT REFERENCES owners (id) DEFERRABLE INITIALLY DEFERRED)")
      }
      let outcomes = try await whileWriterIsHeld(database, times: 10) { number, connection in
        try connection.run("INSERT INTO notes (owner_id) VALUES (\(number == 3 ? 99 : 1))")
      }
      #expect(Set(outcomes.compactMap { try? $0.get() }) == [0, 1, 2, 4, 5, 6, 7, 8, 9])
      let count = try await database.read { try $0.fetchValue("SELECT COUNT(*) FROM notes", as: Int.self) }
      #expect(count == 9)
    }
  }

  private func breaks(_ fault: WatchedFiles.Fault, isExpected: (StorageError) -> Bool) async throws {
    try await SQLiteFile.withBank { file, database in
      let outcomes = try await whileWriterIsHeld(
        database, times: 20, meanwhile: { WatchedFiles.setFault(fault, of: file.log) },
        write: { try $1.deposit(1, on: 1) })
      #expect(outcomes.count == 20)
      for outcome in outcomes {
        let error = #expect(throws: StorageError.self) { try outcome.get() }
        #expect(error.map(isExpected) == true)
      }
      WatchedFiles.setFault(nil, of: file.log)
      try await expectBalance(1, 100, in: database)
      try await database.write { try $0.deposit(5, on: 1) }
      try await expectBalance(1, 105, in: database)
    }
  }
}
