import Foundation

#if PostgreSQL
  import StoragePostgres
#endif

/// How a command line and the environment say where the database is.
enum PlaceName {
  static let variable = "SAMENSPEL_DATABASE"
  static let keyVariable = "SAMENSPEL_KEY_FILE"

  /// The place that an option names, else the environment, else the usual file.
  ///
  /// - Parameters:
  ///   - typed: a path or `postgres://…` from the command line, which everybody on the machine can read: no password in it.
  ///   - keyPath: where the key lies, when not in its usual place.
  static func place(
    _ typed: String?, keyPath: String?, environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws -> any DatabasePlace {
    let keyPath = keyPath ?? environment[keyVariable]
    if let typed { return try place(named: typed, isOpen: true, keyPath) }
    return try place(named: environment[variable] ?? SQLitePlace.usual, isOpen: false, keyPath)
  }

  private static func place(named text: String, isOpen: Bool, _ keyPath: String?) throws -> any DatabasePlace {
    guard text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") else {
      guard !text.isEmpty, !text.contains("://") else { throw Complaint.placeNotUnderstood }
      return SQLitePlace(path: text, keyPath: keyPath)
    }
    #if PostgreSQL
      let address = try PostgresAddress(text)
      if isOpen, address.hasPassword { throw Complaint.passwordInTheOpen }
      return PostgresPlace(address, keyPath: keyPath)
    #else
      throw Complaint.withoutPostgres
    #endif
  }
}

extension Complaint {
  static let placeNotUnderstood = Complaint(
    nl: "Dit is geen plaats van een database. Geef bij --database een bestand, of postgres://naam@server/database.",
    en: "This is no place of a database. Give --database a file, or postgres://name@host/database.")

  static let passwordInTheOpen = Complaint(
    nl: """
      Zet het wachtwoord niet in --database: iedereen op deze machine kan het daar lezen. \
      Zet het in ~/.pgpass, of het hele adres in de omgevingsvariabele \(PlaceName.variable).
      """,
    en: """
      Do not put the password in --database: everybody on this machine can read it there. \
      Put it in ~/.pgpass, or the whole address in the environment variable \(PlaceName.variable).
      """)

  static let withoutPostgres = Complaint(
    nl: "Dit programma is gebouwd zonder PostgreSQL. Bouw het opnieuw met de trait PostgreSQL aan.",
    en: "This program was built without PostgreSQL. Build it anew with the trait PostgreSQL on.")
}
