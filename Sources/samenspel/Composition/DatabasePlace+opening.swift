import Storage
import StorageSQLite

extension DatabasePlace {
  /// Opens what is there, without bringing its tables up to date, and closes it again.
  func withDatabase<T: Sendable>(_ body: (any Database) async throws -> T) async throws -> T {
    let database = try SQLiteDatabase(path: path)
    do {
      let value = try await body(database)
      try await database.close()
      return value
    } catch {
      try? await database.close()
      throw error
    }
  }
}
