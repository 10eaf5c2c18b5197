public import CivilTime
public import Language
public import People
public import Storage

/// Accounts in the database. What an administrator does with them goes through `Administration` (room Accountability), which
/// asks the policy and writes the log.
public enum AccountRecords {
  /// Adds an account that waits for its owner to set a password.
  /// - Throws: `AccountProblem.loginTaken`; `StorageError`.
  public static func add(
    _ id: AccountID, for person: Person, login: LoginName, language: DisplayLanguage, at now: Instant,
    _ c: any Connection
  ) throws {
    let added = try c.run(
      """
      INSERT INTO accounts (id, person_id, organisation_id, login, state, language, version, created_at)
      VALUES (\(id), \(person.id), \(person.organisation), \(login.value), 'invited', \(code: language), 1, \(now))
      ON CONFLICT (login) DO NOTHING
      """)
    guard added == 1 else { throw AccountProblem.loginTaken }
  }

  /// - Returns: nil when there is no such account.
  public static func find(_ id: AccountID, _ c: any Connection) throws -> Account? {
    try accounts(where: "a.id = \(id)", c).first
  }

  /// - Returns: nil when nobody has that login name.
  public static func find(_ login: LoginName, _ c: any Connection) throws -> Account? {
    try accounts(where: "a.login = \(login.value)", c).first
  }

  /// The accounts of an organisation in the order of their people's names.
  public static func all(in organisation: OrganisationID, _ c: any Connection) throws -> [Account] {
    try accounts(where: "a.organisation_id = \(organisation)", c)
  }

  /// The account as one who acts. For the command line, where the actor is named and not proven: whoever can run the program on
  /// the database's files can do everything anyway.
  /// - Returns: nil unless there is an active account of that login name.
  public static func commandLineActor(_ login: LoginName, _ c: any Connection) throws -> Actor? {
    guard let account = try find(login, c), account.state == .active else { return nil }
    return Actor(
      account: account.id, person: account.person, name: account.name, organisation: account.organisation,
      accessPoint: .commandLine, language: account.language)
  }

  /// Closes an account: its sessions end and its links no longer work.
  /// - Returns: false when it has another version than the writer saw.
  public static func disable(_ id: AccountID, version: Int, at now: Instant, _ c: any Connection) throws -> Bool {
    guard try setState(.disabled, of: id, version: version, c) else { return false }
    try SessionRecords.endAll(of: id, c)
    try LinkRecords.revokeAll(of: id, at: now, c)
    return true
  }

  /// Opens a closed account again, without a password: its owner sets one with a new link.
  /// - Returns: false when it has another version than the writer saw.
  public static func restore(_ id: AccountID, version: Int, _ c: any Connection) throws -> Bool {
    try setState(.invited, of: id, version: version, c)
  }

  /// The language of the account's pages.
  public static func setLanguage(_ language: DisplayLanguage, of id: AccountID, _ c: any Connection) throws {
    try c.run("UPDATE accounts SET language = \(code: language), version = version + 1 WHERE id = \(id)")
  }

  /// Sets the password and makes the account active; every session of it ends.
  static func setPassword(_ hash: String, of id: AccountID, _ c: any Connection) throws {
    try c.run(
      "UPDATE accounts SET password = \(hash), state = 'active', version = version + 1 WHERE id = \(id)")
    try SessionRecords.endAll(of: id, c)
  }

  /// The same password under other parameters: nothing changes for its owner.
  static func rehash(_ hash: String, replacing old: String, of id: AccountID, _ c: any Connection) throws {
    try c.run("UPDATE accounts SET password = \(hash) WHERE id = \(id) AND password = \(old)")
  }

  /// What signing in needs to know of an active account.
  struct Credentials: Sendable {
    let account: AccountID
    let organisation: OrganisationID
    let hash: String
  }

  /// - Returns: nil for every account that is not active, as for one that is not there.
  static func credentials(_ login: String, _ c: any Connection) throws -> Credentials? {
    try c.fetchFirst(
      "SELECT a.id, a.organisation_id, a.password FROM accounts a WHERE a.login = \(login) AND a.state = 'active'"
    ).map { row in
      Credentials(
        account: try row.get("id"), organisation: try row.get("organisation_id"), hash: try row.get("password"))
    }
  }

  private static func setState(
    _ state: Account.State, of id: AccountID, version: Int, _ c: any Connection
  ) throws -> Bool {
    try c.run(
      """
      UPDATE accounts SET state = \(code: state), password = NULL, version = version + 1
      WHERE id = \(id) AND version = \(version)
      """) == 1
  }

  private static func accounts(where condition: SQL, _ c: any Connection) throws -> [Account] {
    try c.fetch(
      """
      SELECT a.id AS id, a.person_id AS person_id, a.organisation_id AS organisation_id, p.name AS name,
        a.login AS login, a.state AS state, a.second_factor AS second_factor, a.language AS language,
        a.version AS version, a.created_at AS created_at
      FROM accounts a JOIN people p ON p.id = a.person_id WHERE \(condition) ORDER BY p.sort_key, a.login
      """
    ).map(account(from:))
  }

  private static func account(from row: Row) throws -> Account {
    let login: String = try row.get("login")
    return Account(
      id: try row.get("id"), person: try row.get("person_id"), organisation: try row.get("organisation_id"),
      name: try row.get("name"), login: LoginName(stored: login), state: try row.code("state"),
      secondFactor: try row.code("second_factor"), language: try row.code("language"),
      version: try row.get("version"), createdAt: try row.get("created_at"))
  }
}
