import Access
import People
import Storage
import Synchronization
import TestGround
import Testing

@testable import Accountability

@Suite("Lines of looks")
struct LookLinesTests {
  private static let many = 40

  /// What each of many looks at the same time came to.
  private func looks(
    _ desk: Desk, with ledger: Ledger, purpose: @escaping @Sendable (Int) -> String? = { _ in nil }
  ) async -> [Result<Outcome<Int>, any Error>] {
    let (actor, team) = (desk.eva.actor, desk.office.team.id)
    return await withTaskGroup(of: Result<Outcome<Int>, any Error>.self) { group in
      for number in 0..<Self.many {
        group.addTask {
          let act = Act("note.read", .read, right: .readNote, on: .team(team), purpose: purpose(number))
          do { return .success(try await ledger.look(act, by: actor) { _ in number }) } catch { return .failure(error) }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  private func ledger(_ desk: Desk, on database: any Database) -> Ledger {
    Ledger(
      database: database, policy: desk.ledger.policy, timekeeper: desk.ledger.timekeeper,
      identifiers: desk.ledger.identifiers, keys: desk.ledger.book.keys)
  }

  private func values(_ results: [Result<Outcome<Int>, any Error>]) throws -> Set<Int> {
    Set(try results.compactMap { try? $0.get() }.map { try $0.get() })
  }

  private func lines(_ desk: Desk) async throws -> Int {
    try await desk.lines().filter { $0.event == "note.read" }.count
  }

  @Test("many at once share transactions, and each has its line")
  func shared() async throws {
    try await withDesk { desk in
      let database = CountedDatabase(desk.database)
      let results = await looks(desk, with: ledger(desk, on: database))
      let (answered, lines) = (try values(results), try await lines(desk))
      #expect(answered.count == Self.many)
      #expect(lines == Self.many)
      #expect(database.writes < Self.many / 2)
    }
  }

  @Test("a line that cannot be written takes no other with it, and its look is not answered")
  func oneBad() async throws {
    try await withDesk { desk in
      let database = CountedDatabase(desk.database)
      let results = await looks(desk, with: ledger(desk, on: database)) { $0 == 7 ? "a\u{0}b" : nil }
      let (answered, lines) = (try values(results), try await lines(desk))
      #expect(answered == Set(0..<Self.many).subtracting([7]))
      #expect(lines == Self.many - 1)
    }
  }

  @Test("while the database cannot write nobody is answered; afterwards everybody is")
  func away() async throws {
    try await withDesk { desk in
      let database = CountedDatabase(desk.database)
      let ledger = ledger(desk, on: database)
      database.isFull = true
      let refused = await looks(desk, with: ledger)
      let full = refused.filter { if case .failure(StorageError.full) = $0 { true } else { false } }
      #expect(full.count == Self.many)
      let none = try await lines(desk)
      #expect(none == 0)
      database.isFull = false
      let again = try values(await looks(desk, with: ledger))
      #expect(again.count == Self.many)
    }
  }
}

/// Counts transactions that write, each of which takes a while, and can be full.
private final class CountedDatabase: Database {
  private let database: any Database
  private let state = Mutex((writes: 0, isFull: false))

  init(_ database: any Database) { self.database = database }

  var dialect: Dialect { database.dialect }
  var writes: Int { state.withLock { $0.writes } }
  var isFull: Bool {
    get { state.withLock { $0.isFull } }
    set { state.withLock { $0.isFull = newValue } }
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (any Storage.Connection) throws -> T) async throws -> T {
    try await database.read(body)
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (any Storage.Connection) throws -> T) async throws -> T {
    let isFull = state.withLock { state in
      state.writes += 1
      return state.isFull
    }
    try await Task.sleep(for: .milliseconds(100))
    if isFull { throw StorageError.full }
    return try await database.write(body)
  }

  func close() async throws { try await database.close() }
}
