import Language
import Storage
import Synchronization

/// A database that can be away for a while, as one on a server can.
final class FickleDatabase: Database {
  private let database: any Database
  private let away = Mutex(false)

  init(_ database: any Database) { self.database = database }

  var dialect: Dialect { database.dialect }

  var isAway: Bool {
    get { away.withLock { $0 } }
    set { away.withLock { $0 = newValue } }
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (any Storage.Connection) throws -> T) async throws -> T {
    try expectToBeThere()
    return try await database.read(body)
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (any Storage.Connection) throws -> T) async throws -> T {
    try expectToBeThere()
    return try await database.write(body)
  }

  func close() async throws { try await database.close() }

  private func expectToBeThere() throws(StorageError) {
    guard isAway else { return }
    throw .unavailable(reason: Phrase(nl: "even weg", en: "away for a moment"))
  }
}
