import Accountability
import Storage

extension House {
  /// Opens the database at a place, makes it when it is not there, brings its tables up to date and finds its key.
  /// - Throws: `Complaint` or `StorageError`, each a sentence that says what to do.
  static func open(_ place: any DatabasePlace, surroundings: Surroundings = .ordinary) async throws -> House {
    try place.prepare()
    let database = try await place.open()
    do {
      try await Migrator(timekeeper: surroundings.timekeeper).run(on: database, migrations: migrations())
      try await refuseHalfACopy(database, place)
      try await KnownLayout.check(database, place)
      let keys = try await database.alone {
        try await Self.keys(of: database, in: place.key, secrets: surroundings.secrets)
      }
      return House(database: database, keys: keys, surroundings: surroundings)
    } catch {
      try? await database.close()
      throw error
    }
  }

  /// Opens a database that has to be there already.
  static func openExisting(_ place: any DatabasePlace) async throws -> House {
    try await place.expectToExist()
    return try await open(place)
  }

  private static func refuseHalfACopy(_ database: any Database, _ place: any DatabasePlace) async throws {
    guard try await database.read({ c in try Facts.value(of: Facts.copy, c) }) != nil else { return }
    throw Complaint.halfACopy(place.name)
  }

  /// The key of the database: read from its file, or made at the first start. A database that knows the name of its key
  /// takes no other.
  private static func keys(
    of database: any Database, in file: PrivateFile, secrets: any SecretSource
  ) async throws -> Keyring {
    let known = try await database.read { c in try Facts.value(of: Facts.keyName, c) }
    if let keys = try MasterKey.read(file) {
      let name = name(of: keys)
      guard known == nil || known == name else { throw Complaint.keyOfAnother(file.path) }
      if known == nil { try await remember(name, database) }
      return keys
    }
    guard known == nil else { throw Complaint.keyMissing(file.path) }
    let keys = try MasterKey.make(file, secrets: secrets)
    try await remember(name(of: keys), database)
    return keys
  }

  /// A name that gives nothing of the key away.
  private static func name(of keys: Keyring) -> String {
    String(decoding: MasterKey.encode(Array(keys.key(for: "samenspel key name 1").prefix(8))).dropLast(), as: UTF8.self)
  }

  private static func remember(_ name: String, _ database: any Database) async throws {
    try await database.write { c in try Facts.set(Facts.keyName, to: name, c) }
  }
}
