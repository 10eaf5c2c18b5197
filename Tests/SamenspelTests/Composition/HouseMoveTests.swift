import Foundation
import Storage
import Synchronization
import TestGround
import Testing
import Workplace

@testable import samenspel

@Suite("Moving house")
struct HouseMoveTests {
  private static func layout(_ place: any DatabasePlace) async throws -> Layout {
    try await place.withDatabase { try await $0.read { c in try Layout(of: c) } }
  }

  /// Every row of every table but the dates of the migrations, as text.
  private static func content(_ place: any DatabasePlace) async throws -> [String: [String]] {
    try await place.withDatabase { database in
      try await database.read { c in
        var content: [String: [String]] = [:]
        for table in try Layout(of: c).tables where table.name != "migrations" {
          let order: SQL = table.primaryKey.isEmpty ? "1" : "\(SQL(quoting: table.primaryKey[0]))"
          let rows = try c.fetch("SELECT * FROM \(SQL(quoting: table.name)) ORDER BY \(order)")
          content[table.name] = rows.map { "\($0.values)" }.sorted()
        }
        return content
      }
    }
  }

  private static func move(_ source: any DatabasePlace, _ target: any DatabasePlace) async throws -> HouseMove.Outcome {
    try await HouseMove(source: source, target: target, report: { _, _ in }).run()
  }

  @Test("there and back gives an equal database, and the program opens it", .enabled(if: Engine.postgresAddress != nil))
  func thereAndBack() async throws {
    try await withFolder { folder in
      try await withPostgresPlace(keyPath: folder + "/server.key") { server in
        let first = SQLitePlace(path: folder + "/first.sqlite")
        let last = SQLitePlace(path: folder + "/last.sqlite")
        try await House.openDemo(first).sealAndClose()
        let there = try await Self.move(first, server)
        #expect(there.rows > 300)
        let back = try await Self.move(server, last)
        #expect(back.head == there.head)
        #expect(try await Self.layout(server) == Self.layout(first))
        #expect(try await Self.content(last) == Self.content(first))
        #expect(try last.key.contents() == first.key.contents())
        try await House.openDemo(last).sealAndClose()
      }
    }
  }

  @Test("both engines end the migrations with the same layout", .enabled(if: Engine.postgresAddress != nil))
  func sameLayout() async throws {
    try await withDatabase(House.migrations()) { sqlite in
      try await withDatabase(House.migrations(), on: .postgres) { postgres in
        let here = try await sqlite.read { c in try Layout(of: c) }
        let there = try await postgres.read { c in try Layout(of: c) }
        #expect(here.tables.count > 20)
        for (one, other) in zip(here.tables, there.tables) { #expect(one == other) }
        #expect(here == there)
      }
    }
  }

  @Test("a target with something in it is left alone")
  func notEmpty() async throws {
    try await withFolder { folder in
      let (first, second) = (SQLitePlace(path: folder + "/a.sqlite"), SQLitePlace(path: folder + "/b.sqlite"))
      try await House.openDemo(first).sealAndClose()
      try await House.openDemo(second).sealAndClose()
      let before = try await Self.content(second)
      await #expect(throws: Complaint.targetNotEmpty(second.path)) { try await Self.move(first, second) }
      #expect(try await Self.content(second) == before)
    }
  }

  @Test("a copy that was stopped half-way cannot be served, and the same command makes it whole")
  func halfWay() async throws {
    try await withFolder { folder in
      let (first, second) = (SQLitePlace(path: folder + "/a.sqlite"), SQLitePlace(path: folder + "/b.sqlite"))
      try await House.openDemo(first).sealAndClose()
      let stopped = HouseMove(source: first, target: StubbornPlace(place: second), report: { _, _ in })
      await #expect(throws: StorageError.full) { try await stopped.run() }
      await #expect(throws: Complaint.halfACopy(second.path)) { try await House.open(second) }
      _ = try await Self.move(first, second)
      #expect(try await Self.content(second) == Self.content(first))
    }
  }

  @Test("a place that is not there is not made")
  func noSource() async throws {
    try await withFolder { folder in
      let (first, second) = (SQLitePlace(path: folder + "/a.sqlite"), SQLitePlace(path: folder + "/b.sqlite"))
      await #expect(throws: Complaint.noDatabase(first.path)) { try await Self.move(first, second) }
      let made = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(made.isEmpty)
    }
  }
}

/// A place whose disk is full after some writes.
private struct StubbornPlace: DatabasePlace {
  let place: SQLitePlace
  var name: String { place.name }
  var key: PrivateFile { place.key }
  var usualMediaFolder: String? { place.usualMediaFolder }
  func prepare() throws(Complaint) { try place.prepare() }
  func holdAlone() throws(Complaint) -> FileLock? { try place.holdAlone() }
  func exists() async throws -> Bool { try await place.exists() }
  func open() async throws -> any Database { StubbornDatabase(database: try await place.open()) }
}

private final class StubbornDatabase: Database {
  private let database: any Database
  private let left: Mutex<Int>
  var dialect: Dialect { database.dialect }

  init(database: any Database) {
    self.database = database
    // The migrations, which run together, the note that a copy began, and a few tables.
    left = Mutex(8)
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (any Storage.Connection) throws -> T) async throws -> T {
    try await database.read(body)
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (any Storage.Connection) throws -> T) async throws -> T {
    let isFull = left.withLock { left in
      left -= 1
      return left < 0
    }
    if isFull { throw StorageError.full }
    return try await database.write(body)
  }

  func close() async throws { try await database.close() }
}
