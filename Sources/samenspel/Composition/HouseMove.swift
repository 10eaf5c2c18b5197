import Accountability
import Storage
import Workplace

/// Copies everything an installation holds to an empty database of any engine, with its key.
///
/// The target says of itself that it is half a copy until everything has arrived and was compared; a move that was stopped
/// half-way is begun anew by the same command.
struct HouseMove {
  let source: any DatabasePlace
  let target: any DatabasePlace
  /// Hears of every table how many rows arrived.
  let report: @Sendable (TableLayout, Int) -> Void

  struct Outcome {
    let rows: Int
    let head: LogHead
  }

  /// - Throws: `Complaint` or `StorageError`, each a sentence that says what to do. The source keeps everything; as at a start
  ///   and stop of `samenspel serve`, its tables are brought up to date and its log is sealed to the end.
  func run() async throws -> Outcome {
    try await source.expectToExist()
    let house = try await House.open(source)
    do {
      try await house.sealer.sealNow()
      try target.prepare()
      let outcome = try await target.withDatabase { try await move(house, into: $0) }
      try await house.database.close()
      return outcome
    } catch {
      try? await house.database.close()
      throw error
    }
  }

  private func move(_ house: House, into database: any Database) async throws -> Outcome {
    let tables = try await layTables(in: database, as: house)
    let digests: [String: RowDigest]
    do {
      digests = try await DatabaseCopy(from: house.database, to: database).run(tables, report: report)
    } catch let error as DatabaseCopy.Unequal {
      throw Complaint.arrivedUnequal(error.table)
    }
    let head = try await compareLogs(house, database)
    try giveKey()
    try await finish(house, database)
    try await database.takeStock()
    return Outcome(rows: digests.values.map(\.count).reduce(0, +), head: head)
  }

  /// Makes the tables, sees that they are as in the source and empty, and notes that a copy has begun.
  /// - Returns: what is to be copied row by row, in order.
  private func layTables(in database: any Database, as house: House) async throws -> [TableLayout] {
    let migrator = Migrator(timekeeper: house.services.timekeeper)
    try await migrator.run(on: database, migrations: House.migrations())
    if try await database.read({ c in try Facts.value(of: Facts.copy, c) }) != nil {
      try await migrator.takeAway(House.migrations(), from: database)
      try await migrator.run(on: database, migrations: House.migrations())
    }
    let layout = try await house.database.read { c in try Layout(of: c) }
    let tables = try layout.inOrderOfReference()
    let name = target.name
    try await database.write { c in
      let found = try Layout(of: c).tables
      guard tables.allSatisfy({ found.contains($0) }) else { throw Complaint.laidOutOtherwise(name) }
      for table in tables where table.name != Self.migrations {
        guard try !c.exists(table.anything) else { throw Complaint.targetNotEmpty(name) }
      }
      try Facts.set(Facts.copy, to: "begun", c)
    }
    return tables.filter { ![Self.migrations, Facts.table].contains($0.name) }
  }

  /// The access log proves itself at both ends, up to the same last line.
  private func compareLogs(_ house: House, _ database: any Database) async throws -> LogHead {
    let here = try await LogVerifier(database: house.database, keys: house.keys).verify()
    let there = try await LogVerifier(database: database, keys: house.keys).verify()
    guard here.head == there.head, here.findingCount == there.findingCount else {
      throw Complaint.arrivedUnequal("log_lines")
    }
    return there.head
  }

  private func giveKey() throws(Complaint) {
    guard source.key.path != target.key.path else { return }
    try MasterKey.copy(source.key, to: target.key)
  }

  /// The facts come last: with them the target knows its key, and is no longer half a copy.
  private func finish(_ house: House, _ database: any Database) async throws {
    let facts = try await house.database.read { c in try Facts.all(c) }
    try await database.write { c in
      for (name, value) in facts { try Facts.set(name, to: value, c) }
      try Facts.forget(Facts.copy, c)
    }
  }

  /// Of these the target has its own.
  private static let migrations = "migrations"
}

extension Complaint {
  static func targetNotEmpty(_ name: String) -> Complaint {
    Complaint(
      nl: "\(name) is niet leeg. Kies bij --to een nieuwe of lege database; er is niets veranderd.",
      en: "\(name) is not empty. Choose a new or empty database with --to; nothing was changed.")
  }

  static func laidOutOtherwise(_ name: String) -> Complaint {
    Complaint(
      nl: "De tabellen in \(name) zijn met de hand veranderd. Kies bij --to een nieuwe of lege database.",
      en: "The tables in \(name) were changed by hand. Choose a new or empty database with --to.")
  }

  static func arrivedUnequal(_ table: String) -> Complaint {
    Complaint(
      nl:
        "De kopie van \(table) is niet gelijk aan het origineel. Stop alles wat de database gebruikt en begin opnieuw.",
      en: "The copy of \(table) is not equal to the original. Stop whatever uses the database and begin anew.")
  }

  static let samePlace = Complaint(
    nl: "--from en --to zijn dezelfde database. Kies bij --to een andere.",
    en: "--from and --to are the same database. Choose another with --to.")
}
