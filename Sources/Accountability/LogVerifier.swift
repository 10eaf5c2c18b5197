import CivilTime
public import Storage

/// Checks the log from the first line to the last, one row in memory at a time.
public struct LogVerifier: Sendable {
  let database: any Database
  let keys: Keyring

  public init(database: any Database, keys: Keyring) {
    self.database = database
    self.keys = keys
  }

  /// - Parameter kept: a head from an earlier check, kept outside the database. Without one, a log whose newest lines were cut off together with
  ///   their seals looks like a shorter log.
  public func verify(against kept: LogHead? = nil) async throws -> LogVerification {
    try await database.read { c in
      var walk = ChainWalk(keys: keys, kept: kept)
      try c.fetch(SealRecords.chain) { row in try walk.step(row) }
      try walk.finish(c)
      return walk.result
    }
  }

  /// The end of the chain now, to be kept elsewhere.
  public func head() async throws -> LogHead {
    try await database.read { c in try SealRecords.head(c) }
  }
}

/// A walk along the chain.
private struct ChainWalk {
  let keys: Keyring
  let kept: LogHead?
  var result = LogVerification()
  /// Lines that are not what was sealed, with the code they have now: looked up afterwards, to tell moved from altered.
  private var strangers: [(sequence: Int64, code: [UInt8]?)] = []
  private var hasOtherKey = false

  init(keys: Keyring, kept: LogHead?) {
    self.keys = keys
    self.kept = kept
  }

  mutating func step(_ row: Row) throws {
    let seal = try LogSeal(from: row)
    let follows = seal.sequence == result.head.sequence + 1
    if !follows { result.add(.gap(from: result.head.sequence + 1, through: seal.sequence - 1)) }
    if seal.keyName == keys.logKeyName {
      try check(seal, row, follows: follows)
    } else if !hasOtherKey {
      hasOtherKey = true
      result.add(.otherKey(sequence: seal.sequence))
    }
    if let kept, kept.sequence == seal.sequence, kept.seal != seal.seal {
      result.add(.otherHead(sequence: kept.sequence))
    }
    result.checked += 1
    // Going on from the seal as it stands makes one change one finding.
    result.head = seal.head
  }

  private mutating func check(_ seal: LogSeal, _ row: Row, follows: Bool) throws {
    let expected = LogSeal.seal(
      after: result.head.seal, sequence: seal.sequence, sealedAt: seal.sealedAt, lineCode: seal.lineCode, keys)
    if follows, expected != seal.seal { result.add(.broken(sequence: seal.sequence)) }
    guard try row.get("id", as: SQLValue.self) != .null else { return result.add(.lineGone(sequence: seal.sequence)) }
    let code = try LogEncoding.bytes(of: row).map { LogSeal.lineCode(of: $0, keys) }
    if code != seal.lineCode {
      if strangers.count < LogVerification.mostFindings {
        strangers.append((seal.sequence, code))
      } else {
        result.add(.altered(sequence: seal.sequence))
      }
    }
    if let written = try row.get("at", as: SQLValue.self).instant, written.adding(hours: 1) < seal.sealedAt {
      result.sealedLate += 1
    }
  }

  mutating func finish(_ c: any Connection) throws {
    for (sequence, code) in strangers {
      let origin = try code.flatMap { try SealRecords.place(ofCode: $0, c) }
      result.add(origin.map { .moved(sequence: sequence, from: $0) } ?? .altered(sequence: sequence))
    }
    if let kept, kept.sequence > result.head.sequence {
      result.add(.cut(last: result.head.sequence, expected: kept.sequence))
    }
    try countUnsealed(c)
  }

  private mutating func countUnsealed(_ c: any Connection) throws {
    let row = try c.fetchFirst(
      """
      SELECT COUNT(*) AS lines, MIN(l.at) AS oldest,
        SUM(CASE WHEN EXISTS (SELECT 1 FROM log_unsealed u WHERE u.line_id = l.id) THEN 0 ELSE 1 END) AS strays
      FROM log_lines l WHERE NOT EXISTS (SELECT 1 FROM log_seals s WHERE s.line_id = l.id)
      """)
    guard let row else { return }
    let strays = try row.get("strays", as: Int?.self) ?? 0
    result.unsealed = try row.get("lines", as: Int.self) - strays
    result.oldestUnsealed = try row.get("oldest")
    if strays > 0 { result.add(.stray(count: strays)) }
  }
}

extension SQLValue {
  fileprivate var instant: Instant? {
    if case .integer(let microseconds) = self { Instant(microseconds: microseconds) } else { nil }
  }
}
