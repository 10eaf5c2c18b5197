public import Access
public import CivilTime
public import Storage

/// Where pages keep what is being written. A draft is its writer's own and nobody else's, so no line in the log.
public struct Drafts: Sendable {
  let database: any Database
  let timekeeper: any Timekeeper
  let rules: DraftRules

  public init(database: any Database, timekeeper: any Timekeeper, rules: DraftRules = DraftRules()) {
    self.database = database
    self.timekeeper = timekeeper
    self.rules = rules
  }

  public enum SaveResult: Sendable, Hashable {
    case saved(Instant)
    /// Nothing was kept: the text is larger than so many bytes.
    case tooLarge(most: Int)
  }

  /// Keeps what the account is writing, in place of what it wrote in the same form before.
  public func save(_ fields: [Draft.Field], in key: String, of account: AccountID) async throws -> SaveResult {
    let json = try JSONText.encode(fields)
    guard json.utf8.count <= rules.largest, key.utf8.count <= DraftRecords.longestKey else {
      return .tooLarge(most: rules.largest)
    }
    let now = timekeeper.now
    let rules = self.rules
    try await database.write { c in
      try DraftRecords.save(json, key: key, of: account, at: now, until: now.adding(seconds: rules.kept), c)
      try DraftRecords.keepNewest(rules.most, of: account, c)
    }
    return .saved(now)
  }

  /// What the account was writing in this form; nil when there is nothing, or it is too old.
  public func load(_ key: String, of account: AccountID) async throws -> Draft? {
    try await database.read { c in try load(key, of: account, at: timekeeper.now, c) }
  }

  /// The same, inside a reading of somebody else.
  public func load(_ key: String, of account: AccountID, at now: Instant, _ c: any Connection) throws -> Draft? {
    try DraftRecords.load(key, of: account, at: now, c)
  }

  /// What ``load(_:of:at:_:)`` asks, to be announced (`Connection.expect`).
  public func loadQuery(_ key: String, of account: AccountID, at now: Instant) -> SQL {
    DraftRecords.query(key, of: account, at: now)
  }

  public func discard(_ key: String, of account: AccountID) async throws {
    try await database.write { c in try DraftRecords.discard(key, of: account, c) }
  }

  /// Throws away what is too old. The program does this once in a while.
  /// - Returns: how many drafts went.
  @discardableResult
  public func sweep() async throws -> Int {
    let now = timekeeper.now
    return try await database.write { c in try c.run("DELETE FROM drafts WHERE expires_at <= \(now)") }
  }
}
