import CivilTime
import Storage
import TestGround
import Testing

@Suite("The list of migrations")
struct MigrationOrderTests {
  @Test("a circle, a name that is there twice and an unknown name are refused before anything runs")
  func refuses() async throws {
    let circle = [step("a", after: ["b"]), step("b", after: ["a"])]
    let twice = [step("a"), step("a")]
    let unknown = [step("a", after: ["z"])]
    try await withDatabase { database in
      let migrator = Migrator(timekeeper: SystemTimekeeper())
      for (list, reason) in [
        (circle, "a, b wait for each other in a circle"), (twice, "a is there twice"),
        (unknown, "a comes after z, which does not exist"),
      ] {
        await #expect(throws: StorageError.migrationsDisagree(reason: reason)) {
          try await migrator.run(on: database, migrations: list)
        }
      }
    }
  }

  @Test("the order is as given, except where one waits for another")
  func order() async throws {
    try await withDatabase { database in
      let list = [step("d", after: ["c"]), step("a"), step("c", after: ["b"]), step("b")]
      let report = try await Migrator(timekeeper: SystemTimekeeper()).run(on: database, migrations: list)
      #expect(report.applied == ["a", "b", "c", "d"])
    }
  }

  @Test("a checksum changes with the statements, not with the engine or the name")
  func checksum() {
    let one = Migration(name: "a", statements: ["CREATE TABLE t (id \(.text))"])
    let same = Migration(name: "b", after: ["a"], statements: ["CREATE TABLE t (id \(.text))"])
    let typed = Migration(name: "a", statements: ["CREATE TABLE t (id \(.bytes))"])
    let valued = Migration(name: "a", statements: ["INSERT INTO t (id) VALUES (\("x"))"])
    let other = Migration(name: "a", statements: ["INSERT INTO t (id) VALUES (\("y"))"])
    #expect(one.checksum == same.checksum)
    #expect(Set([one, typed, valued, other].map(\.checksum)).count == 4)
    // Written down, so that a change in how it is made shows: every database in use would refuse to start.
    #expect(one.checksum == "1f721c95404496ed")
  }

  private func step(_ name: String, after: [String] = []) -> Migration {
    Migration(name: name, after: after, statements: [])
  }
}
