import Foundation
import GRDB
import Storage
import StorageSQLite
import Testing

@Suite("Another program's SQLite file")
struct ForeignSQLiteTests {
  private let folder = NSTemporaryDirectory() + "samenspel-foreign-\(UUID().uuidString)"
  private var path: String { folder + "/van % een ander?.db" }

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  private func make(journal: String = "DELETE") throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = \(journal)")
      try database.execute(
        sql: """
          CREATE TABLE t (id INTEGER, "naam" TEXT, maat);
          INSERT INTO t VALUES (2, 'b', 1.5), (1, NULL, '7'), (3, 'c', X'61');
          CREATE VIEW v AS SELECT * FROM t;
          """)
    }
    return queue
  }

  private func read(_ columns: [String] = ["id", "naam", "maat", "weg"]) throws -> [String] {
    let file = try ForeignSQLite(path: path, patience: 0.1)
    var rows: [String] = []
    try file.rows(of: "t", columns, orderedBy: "id") { row in
      let maat = row.text("maat") ?? "nil"
      rows.append("\(row.integer("id") ?? -1) \(row.text("naam") ?? "nil") \(maat) \(row.text("weg") ?? "nil")")
    }
    return rows
  }

  @Test(
    "its tables are known and its rows come in order; columns that are not there are empty",
    arguments: ["DELETE", "WAL"])
  func rows(_ journal: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try make(journal: journal).close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(try read() == ["1 nil 7 nil", "2 b 1.5 nil", "3 c a nil"])
    let file = try ForeignSQLite(path: path)
    #expect(file.tables == ["t": ["id", "naam", "maat"]])
    try file.rows(of: "v", ["id"], orderedBy: "id") { _ in Issue.record("a view was read") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test("a file that is locked says so and is read when it is free again")
  func locked() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let other = try make()
    try other.writeWithoutTransaction { database in
      try database.inTransaction(.exclusive) {
        #expect(throws: StorageError.busy) { try read() }
        return .rollback
      }
    }
    #expect(try read().count == 3)
    try other.close()
  }

  @Test("a value that is too long is refused, and so is what is no database or damaged")
  func refused() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let queue = try make()
    try queue.write {
      try $0.execute(sql: "INSERT INTO t VALUES (4, ?, 0)", arguments: [String(repeating: "x", count: 5000)])
    }
    try queue.close()
    let file = try ForeignSQLite(path: path, longest: 2000)
    #expect(throws: StorageError.self) { try file.rows(of: "t", ["naam"], orderedBy: "id") { _ in } }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    try (bytes.prefix(100) + Data(repeating: 0xFF, count: bytes.count - 100)).write(to: URL(fileURLWithPath: path))
    #expect(throws: StorageError.self) { try read() }
    try Data("geen database, wel een bestand".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: StorageError.self) { try read() }
  }
}
