#if PostgreSQL
  import Logging
  import Storage
  import StoragePostgres

  /// A database on a PostgreSQL server, which several programs may serve side by side.
  struct PostgresPlace: DatabasePlace {
    let address: PostgresAddress
    let key: PrivateFile

    /// - Parameter keyPath: where the key lies; `var/<database>.key` unless said otherwise. Every program on one database needs
    ///   the same key.
    init(_ address: PostgresAddress, keyPath: String? = nil) {
      self.address = address
      key = PrivateFile(path: keyPath ?? "var/\(address.databaseName.filter(Self.isPlain)).key")
    }

    private static func isPlain(_ letter: Character) -> Bool {
      letter.isASCII && (letter.isLetter || letter.isNumber || letter == "-" || letter == "_")
    }

    var name: String { address.description }
    /// Several machines may serve the database: who keeps it says where they all find the files.
    var usualMediaFolder: String? { nil }

    func prepare() throws(Complaint) { try OwnFolder.prepare(of: key.path) }

    func holdAlone() throws(Complaint) -> FileLock? { nil }

    func open() async throws -> any Database {
      var settings = PostgresSettings()
      settings.notice = { [logger = Self.logger] words in logger.notice("PostgreSQL: \(words)") }
      return try PostgresDatabase(address, settings: settings)
    }

    /// An empty database on the server is as good as none.
    func exists() async throws -> Bool {
      try await withDatabase { database in
        try await database.read { c in try !Layout(of: c).tables.isEmpty }
      }
    }

    private static let logger = Logger(label: "samenspel.postgres")
  }
#endif
