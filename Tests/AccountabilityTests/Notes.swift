import Access
import Accountability
import CivilTime
import Language
import People
import Storage
import Synchronization
import TestGround

/// A kind of thing that can be edited, for tests of the ledger.
enum Note {}
typealias NoteID = Identifier<Note>

let notes = Migration(
  name: "test.notes", after: ["people.3-teams"],
  statements: [
    """
    CREATE TABLE notes (
      id \(.text) NOT NULL PRIMARY KEY, team_id \(.text) REFERENCES teams (id),
      organisation_id \(.text) NOT NULL REFERENCES organisations (id), words \(.text) NOT NULL,
      version \(.integer) NOT NULL)
    """
  ])

extension ObjectKind {
  static let note = ObjectKind(name: "note", table: "notes")
}

extension Right {
  static let writeNote = Right("note.write")
  static let readNote = Right("note.read")
}

let notePolicy = Policy(
  kinds: [.note],
  rules: [AccessRule(role: .professional, level: .team, rights: [.writeNote, .readNote])])

/// An office with a ledger, a professional who may write notes in its team, and somebody who may not.
struct Desk: Sendable {
  let office: Office
  let ledger: Ledger
  let eva: Employee
  let outsider: Employee

  var database: any Database { office.database }

  func writing(_ event: String = "note.write") -> Act {
    Act(event, .create, right: .writeNote, on: .team(office.team.id))
  }

  /// Writes a note in a team, with its history.
  static func write(_ words: String, _ change: Change, in office: Office) throws -> NoteID {
    let id: NoteID = change.identifiers.next()
    try change.connection.run(
      """
      INSERT INTO notes (id, team_id, organisation_id, words, version)
      VALUES (\(id), \(office.team.id), \(office.organisation.id), \(words), 1)
      """)
    change.touches(ObjectReference(.note, id))
    try change.record(
      HistoryThing("note", id), version: 1, FieldChange.between([:], ["words": .text(words)]),
      within: ObjectReference(.note, id))
    return id
  }

  func count(_ table: StaticString) async throws -> Int {
    try await database.read { c in try c.fetchValue("SELECT COUNT(*) FROM \(identifier: table)") ?? 0 }
  }

  /// The lines of acts, oldest first; signing in left out.
  func lines() async throws -> [LogLine] {
    let query = LogQuery(organisation: office.organisation.id)
    let entries = try await database.read { c in try LogReader.entries(query, c) }
    return entries.map(\.line).filter { !$0.event.hasPrefix("account.useLink") }.sorted { $0.id < $1.id }
  }
}

func withDesk(
  on engines: [Engine] = Engine.all, isolation: isolated (any _Concurrency.Actor)? = #isolation,
  _ body: (Desk) async throws -> Void
) async throws {
  try await withOffice([notes], on: engines) { office in
    let eva = try await office.employ("Eva", [(.professional, .team(office.team.id))])
    let outsider = try await office.employ("Bo")
    try await body(Desk(office: office, ledger: office.ledger(notePolicy), eva: eva, outsider: outsider))
  }
}

/// Counts how often a body ran.
final class Runs: Sendable {
  private let total = Mutex(0)

  var count: Int { total.withLock { $0 } }

  func add() { total.withLock { $0 += 1 } }
}
