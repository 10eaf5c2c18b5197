import Accountability
import Foundation
import Storage
import TestGround
import Testing
import Workplace

@testable import samenspel

@Suite("Opening the house")
struct OpeningTests {
  @Test("the first start makes folder, database and key for the owner only; the second finds them")
  func firstAndSecondStart() async throws {
    try await withFolder { folder in
      let place = SQLitePlace(path: folder + "/new/house.sqlite")
      try await House.open(place).database.close()
      #expect(try mode(of: folder + "/new") == 0o700)
      #expect(try mode(of: place.path) == 0o600)
      #expect(try mode(of: place.key.path) == 0o600)
      let key = try place.key.contents()
      try await House.open(place).database.close()
      #expect(try place.key.contents() == key)
    }
  }

  @Test("without its key a database is not opened, and no new key is made")
  func lostKey() async throws {
    try await withFolder { folder in
      let place = SQLitePlace(path: folder + "/house.sqlite")
      try await House.open(place).database.close()
      try FileManager.default.removeItem(atPath: place.key.path)
      await #expect(throws: Complaint.keyMissing(place.key.path)) { try await House.open(place) }
      #expect(!FileManager.default.fileExists(atPath: place.key.path))
    }
  }

  @Test("the key of another database is not taken")
  func otherKey() async throws {
    try await withFolder { folder in
      let place = SQLitePlace(path: folder + "/house.sqlite")
      try await House.open(place).database.close()
      try FileManager.default.removeItem(atPath: place.key.path)
      _ = try MasterKey.make(place.key, secrets: FixedSecrets(seed: 9))
      await #expect(throws: Complaint.keyOfAnother(place.key.path)) { try await House.open(place) }
    }
  }

  @Test("a key that others may read is refused")
  func openKey() async throws {
    try await withFolder { folder in
      let place = SQLitePlace(path: folder + "/house.sqlite")
      try await House.open(place).database.close()
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: place.key.path)
      await #expect(throws: Complaint.keyOpen(place.key.path, mode: 0o644)) { try await House.open(place) }
    }
  }

  @Test("a key file with something else in it is refused", arguments: ["", "abc", "zz", "0123", "\u{0}"])
  func malformedKey(contents: String) async throws {
    try await withFolder { folder in
      let file = PrivateFile(path: folder + "/key")
      try file.make(Array(contents.utf8))
      #expect(throws: Complaint.keyMalformed(file.path)) { try MasterKey.read(file) }
    }
  }

  @Test("a file that is no database of ours is refused and left as it was")
  func notADatabase() async throws {
    try await withFolder { folder in
      let place = SQLitePlace(path: folder + "/letter.txt")
      let letter = String(repeating: "Dear reader, this is a letter. ", count: 200)
      try letter.write(toFile: place.path, atomically: true, encoding: .utf8)
      await #expect(throws: StorageError.notADatabase(path: place.path)) { try await House.open(place) }
      #expect(try String(contentsOfFile: place.path, encoding: .utf8) == letter)
    }
  }

  @Test("a database of a newer program is refused")
  func newerSchema() async throws {
    try await withFolder { folder in
      let place = SQLitePlace(path: folder + "/house.sqlite")
      let house = try await House.open(place)
      let newer = Migration(name: "future.1-things", statements: ["CREATE TABLE things (id \(.text) PRIMARY KEY)"])
      try await Migrator(timekeeper: house.services.timekeeper).run(
        on: house.database, migrations: House.migrations() + [newer])
      try await house.database.close()
      await #expect(throws: StorageError.migratedByNewerProgram(unknown: ["future.1-things"])) {
        try await House.open(place)
      }
    }
  }

  @Test("tables changed by hand are named at the start; an index or a table of others is not minded")
  func changedByHand() async throws {
    try await withFolder { folder in
      let place = SQLitePlace(path: folder + "/house.sqlite")
      let house = try await House.open(place)
      try await house.database.write { c in
        try c.run("CREATE TABLE of_others (id \(.text))")
        try c.run("CREATE INDEX teams_by_name_too ON teams (name)")
      }
      try await house.database.close()
      let again = try await House.open(place)
      try await again.database.write { c in _ = try c.run("ALTER TABLE teams ADD COLUMN colour \(.text)") }
      try await again.database.close()
      await #expect(throws: Complaint.changedByHand(place.path, tables: ["teams"])) { try await House.open(place) }
    }
  }

  @Test("a path through a file is no folder")
  func pathThroughFile() async throws {
    try await withFolder { folder in
      try PrivateFile(path: folder + "/file").make([1])
      let place = SQLitePlace(path: folder + "/file/house.sqlite")
      await #expect(throws: Complaint.notAFolder(folder + "/file")) { try await House.open(place) }
    }
  }
}
