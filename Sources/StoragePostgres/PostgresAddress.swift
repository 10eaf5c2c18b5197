import CPostgres
public import Storage

/// Where a PostgreSQL database is and how to reach it: `postgres://name@host:5432/database?sslmode=verify-full`.
///
/// Everything libpq understands may stand in it (https://www.postgresql.org/docs/current/libpq-connect.html); what is
/// left out comes from libpq's environment variables and password file.
public struct PostgresAddress: Sendable, CustomStringConvertible {
  /// As given, password and all. Never shown.
  let text: String
  private let parts: [String: String]

  /// - Throws: ``StorageError/unavailable(reason:)`` when the address cannot be read. The sentence does not repeat it.
  public init(_ text: String) throws(StorageError) {
    guard let parts = Self.parts(of: text) else {
      throw .unavailable(reason: PostgresPhrases.unreadableAddress)
    }
    self.text = text
    self.parts = parts
  }

  /// Whether the address carries a password. On a command line everyone on the machine can read it.
  public var hasPassword: Bool { parts["password"] != nil }

  /// The database the address names; else the one that bears the account's name, as on the server.
  public var databaseName: String { parts["dbname"] ?? parts["user"] ?? "samenspel" }

  /// The settings the address itself names.
  func names(_ setting: String) -> String? { parts[setting] }

  /// For messages and logs: where, and as whom; never the password.
  public var description: String {
    let user = parts["user"].map { "\($0)@" } ?? ""
    let port = parts["port"].map { ":\($0)" } ?? ""
    return "postgres://\(user)\(parts["host"] ?? "localhost")\(port)/\(parts["dbname"] ?? "")"
  }

  private static func parts(of text: String) -> [String: String]? {
    guard text.hasPrefix("postgres://") || text.hasPrefix("postgresql://"), let options = PQconninfoParse(text, nil)
    else { return nil }
    defer { PQconninfoFree(options) }
    var found: [String: String] = [:]
    var option = options
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val { found[String(cString: keyword)] = String(cString: value) }
      option += 1
    }
    return found
  }
}
