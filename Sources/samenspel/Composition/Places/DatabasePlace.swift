import Storage

/// Where a database is, and where the key lies that its log is sealed with.
protocol DatabasePlace: Sendable {
  /// For sentences: a path, or an address without its password.
  var name: String { get }

  /// Outside the database on purpose: whoever has only a copy of the database cannot seal a line of the log.
  var key: PrivateFile { get }

  /// Where the files of studies lie unless said otherwise; nil where there is no such place.
  var usualMediaFolder: String? { get }

  /// Sees that files can be made where this place needs them. From here on every file the program makes is for its owner only.
  func prepare() throws(Complaint)

  /// Takes the database for this process alone, as long as the answer is kept; nil where several programs may serve one
  /// database side by side.
  func holdAlone() throws(Complaint) -> FileLock?

  /// Opens the database, and makes it when it is not there. Its tables are left as they are.
  func open() async throws -> any Database

  /// Whether there is a database of this program, without making one.
  func exists() async throws -> Bool
}

extension DatabasePlace {
  /// Opens what is there, without bringing its tables up to date, and closes it again.
  func withDatabase<T: Sendable>(_ body: (any Database) async throws -> T) async throws -> T {
    let database = try await open()
    do {
      let value = try await body(database)
      try await database.close()
      return value
    } catch {
      try? await database.close()
      throw error
    }
  }

  /// - Throws: `Complaint.noDatabase` when there is none.
  func expectToExist() async throws {
    guard try await exists() else { throw Complaint.noDatabase(name) }
  }
}
