import CivilTime
import Foundation
import GRDB
import Language
import Storage
import Testing

@testable import StorageSQLite

@Suite("Opening a SQLite file")
struct OpeningTests {
  @Test(
    "the connection that writes is set to lose nothing",
    arguments: [
      ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("secure_delete", "1"),
      ("busy_timeout", "200"),
    ])
  func settings(name: String, value: String) async throws {
    try await SQLiteFile.withBank { _, database in
      let found = try await database.setting(name)
      #expect(found == value)
    }
  }

  @Test("a folder, a missing folder and a path that cannot be made are each refused in one sentence")
  func paths() async throws {
    try await SQLiteFile.with { file in
      #expect(throws: StorageError.unavailable(reason: .isFolder(file.folder.path))) {
        try SQLiteDatabase(path: file.folder.path)
      }
      let missing = file.folder.appending(path: "no/such")
      #expect(throws: StorageError.unavailable(reason: .noFolder(missing.path))) {
        try SQLiteDatabase(path: missing.appending(path: "x.sqlite").path)
      }
      #expect(throws: StorageError.unavailable(reason: .cannotOpen("/proc/x.sqlite"))) {
        try SQLiteDatabase(path: "/proc/x.sqlite")
      }
    }
  }

  @Test("a file that is something else is refused and left as it was")
  func otherFile() async throws {
    try await SQLiteFile.with { file in
      let text = Data(String(repeating: "This is a letter, not a database.\n", count: 100).utf8)
      try text.write(to: URL(filePath: file.path))
      #expect(throws: StorageError.notADatabase(path: file.path)) { try SQLiteDatabase(path: file.path) }
      #expect(try Data(contentsOf: URL(filePath: file.path)) == text)
      #expect(try FileManager.default.contentsOfDirectory(atPath: file.folder.path) == ["test.sqlite"])
    }
  }

  @Test("a database of another program is refused and left as it was")
  func otherProgram() async throws {
    try await SQLiteFile.with { file in
      let other = try DatabaseQueue(path: file.path)
      try await other.write { try $0.execute(sql: "CREATE TABLE bookmarks (url TEXT)") }
      try other.close()
      let before = try Data(contentsOf: URL(filePath: file.path))
      #expect(throws: StorageError.notADatabase(path: file.path)) { try SQLiteDatabase(path: file.path) }
      #expect(try Data(contentsOf: URL(filePath: file.path)) == before)
    }
  }

  @Test("a damaged page is reported as damage")
  func damaged() async throws {
    try await SQLiteFile.with { file in
      let database = try SQLiteDatabase(path: file.path)
      try await Migrator(timekeeper: SystemTimekeeper()).run(on: database, migrations: [bank])
      try await database.close()
      var bytes = try Data(contentsOf: URL(filePath: file.path))
      bytes.replaceSubrange(4096..<bytes.count, with: repeatElement(0xA5, count: bytes.count - 4096))
      try bytes.write(to: URL(filePath: file.path))
      let damaged = try SQLiteDatabase(path: file.path)
      await #expect(throws: StorageError.corrupt) { try await damaged.read { try $0.balance(1) } }
      try? await damaged.close()
    }
  }

  @Test("closing empties the log into the file, so that the file alone is the database")
  func closing() async throws {
    try await SQLiteFile.withBank { file, database in
      try await database.write { try $0.deposit(7, on: 1) }
      try await database.close()
      #expect(!FileManager.default.fileExists(atPath: file.log))
      let again = try SQLiteDatabase(path: file.path)
      try await expectBalance(1, 107, in: again)
      try await again.close()
    }
  }

  @Test("a database nobody holds any more closes by itself", .timeLimit(.minutes(30)))
  func letGo() async throws {
    try await SQLiteFile.with { file in
      do {
        let database = try SQLiteDatabase(path: file.path)
        try await Migrator(timekeeper: SystemTimekeeper()).run(on: database, migrations: [bank])
      }
      while FileManager.default.fileExists(atPath: file.log) { try await Task.sleep(for: .milliseconds(5)) }
    }
  }

  @Test("a program that dies leaves all it has answered, and nothing by half")
  func dies() async throws {
    try await SQLiteFile.withBank { file, database in
      try await database.write { try $0.deposit(7, on: 1) }
      // The files as they are now are what a killed program leaves behind.
      let copy = SQLiteFile(folder: file.folder.appending(path: "copy"))
      try FileManager.default.createDirectory(at: copy.folder, withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: file.path, toPath: copy.path)
      try FileManager.default.copyItem(atPath: file.log, toPath: copy.log)
      let revived = try SQLiteDatabase(path: copy.path)
      try await expectBalance(1, 107, in: revived)
      try await revived.close()
    }
  }

  @Test("another program that writes too long makes us busy, not wrong")
  func busy() async throws {
    try await SQLiteFile.withBank { file, database in
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      let other = try DatabaseQueue(path: file.path, configuration: configuration)
      try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
      await #expect(throws: StorageError.busy) { try await database.write { try $0.deposit(1, on: 1) } }
      try await expectBalance(1, 100, in: database)
      try await other.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
      try other.close()
      try await database.write { try $0.deposit(1, on: 1) }
      try await expectBalance(1, 101, in: database)
    }
  }

  @Test("what is erased is overwritten in the file")
  func erased() async throws {
    let secret = "Planted-words-that-must-go"
    try await SQLiteFile.withBank { file, database in
      try await database.write { try $0.run("UPDATE owners SET email = \(secret) WHERE id = 1") }
      try await database.write { try $0.run("UPDATE owners SET email = 'x' WHERE id = 1") }
      try await database.close()
      let bytes = try Data(contentsOf: URL(filePath: file.path))
      #expect(bytes.range(of: Data(secret.utf8)) == nil)
    }
  }

  @Test("a statement kept ready follows a table that changes")
  func changedTable() async throws {
    try await SQLiteFile.withBank { _, database in
      try await database.write { connection in
        let before = try connection.fetch("SELECT * FROM owners WHERE id = 1")
        #expect(before.first?.columns.names == ["id", "email"])
        try connection.run("ALTER TABLE owners ADD COLUMN phone TEXT")
        let after = try connection.fetch("SELECT * FROM owners WHERE id = 1")
        #expect(after.first?.columns.names == ["id", "email", "phone"])
      }
      let read = try await database.read { try $0.fetch("SELECT * FROM owners WHERE id = 1") }
      #expect(read.first?.columns.names == ["id", "email", "phone"])
    }
  }
}
