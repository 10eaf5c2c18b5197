public import Access
public import CivilTime
public import Storage

/// The one place where things happen to data: it asks the policy, runs the act, keeps its history and writes its line in the
/// access log, so that none of these can be forgotten.
public struct Ledger: Sendable {
  public let database: any Database
  public let policy: Policy
  public let timekeeper: any Timekeeper
  public let identifiers: any IdentifierSource
  let book: LogBook
  let lookLines: LookLines

  public init(
    database: any Database, policy: Policy, timekeeper: any Timekeeper, identifiers: any IdentifierSource, keys: Keyring
  ) {
    self.database = database
    self.policy = policy
    self.timekeeper = timekeeper
    self.identifiers = identifiers
    self.book = LogBook(identifiers: identifiers, keys: keys)
    lookLines = LookLines(database: database)
  }

  /// Changes something: access check, body, history and log line in one transaction. A body that throws a `Refusal` is undone
  /// and the line of the refusal is kept.
  ///
  /// - Parameters:
  ///   - receipt: from the form. The same post again gives the first one's value without running the body, also when both
  ///     arrive at once; nil at the command line. The value is kept as JSON, so it holds ids and addresses, never a secret.
  ///   - body: synchronous, and possibly run again; see `Change`.
  /// - Throws: what the database throws. Then nothing happened, and no line says that it did.
  public func change<Value: Codable & Sendable>(
    _ act: Act, by actor: Actor, receipt: ReceiptKey?, _ body: @escaping @Sendable (Change) throws -> Value
  ) async throws -> Outcome<Value> {
    guard let receipt else { return try await change(act, by: actor, body) }
    let claim = Receipt(receipt, for: act, of: actor)
    do {
      return try await change(act, by: actor, claiming: claim, body)
    } catch StorageError.uniqueViolation(let constraint) where constraint.contains("receipts") {
      // The same post came first in a transaction that this one could not see; now its value is there.
      return try await change(act, by: actor, claiming: claim, body)
    }
  }

  private func change<Value: Codable & Sendable>(
    _ act: Act, by actor: Actor, claiming claim: Receipt, _ body: @escaping @Sendable (Change) throws -> Value
  ) async throws -> Outcome<Value> {
    try await carryOut { c in
      let now = timekeeper.now
      try c.expect {
        [ReceiptRecords.query(claim)] + [policy.standingQuery(of: actor, on: act.object, at: now)].compactMap(\.self)
      }
      if let kept = try ReceiptRecords.outcome(of: claim, c) {
        try note(act, by: actor, at: now, LogLine.Ending(outcome: .repeated), c)
        return .done(try JSONText.decode(Value.self, from: kept))
      }
      return try perform(act, by: actor, at: now, c) { change in
        try ReceiptRecords.claim(claim, at: now, c)
        let value = try body(change)
        try ReceiptRecords.keep(try JSONText.encode(value), for: claim, c)
        return value
      }
    }
  }

  /// A change that answers nothing but that it is done.
  public func change(
    _ act: Act, by actor: Actor, receipt: ReceiptKey?, _ body: @escaping @Sendable (Change) throws -> Void
  ) async throws -> Outcome<Void> {
    try await change(act, by: actor, receipt: receipt) { change in
      try body(change)
      return Done()
    }.map { _ in }
  }

  /// A change without a receipt, for values that are not to be kept (a link shown once).
  public func change<Value: Sendable>(
    _ act: Act, by actor: Actor, _ body: @escaping @Sendable (Change) throws -> Value
  ) async throws -> Outcome<Value> {
    try await carryOut { c in try perform(act, by: actor, at: timekeeper.now, c, body) }
  }

  private struct Done: Codable, Sendable {}

  /// A refusal takes the whole transaction back, and then its line is written alone: that costs less than a savepoint in every
  /// change, since most are not refused.
  private func carryOut<Value: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Outcome<Value>
  ) async throws -> Outcome<Value> {
    do {
      return try await database.write(work)
    } catch let turned as TurnedBack {
      try await database.write { c in try LogRecords.insert(turned.line, c) }
      return .refused(turned.refusal)
    }
  }

  private struct TurnedBack: Error {
    let refusal: Refusal
    let line: LogLine
  }

  private func perform<Value>(
    _ act: Act, by actor: Actor, at now: Instant, _ c: any Connection, _ body: (Change) throws -> Value
  ) throws -> Outcome<Value> {
    let permit: Permit
    switch try admit(act, by: actor, at: now, c) {
    case .done(let given): permit = given
    case .refused(let refusal):
      try note(act, by: actor, at: now, LogLine.Ending(outcome: .refused, refusal: refusal), c)
      return .refused(refusal)
    }
    let change = Change(
      act, connection: c, actor: actor, rights: permit.rights, now: now, zone: permit.zone, identifiers: identifiers)
    do {
      let value = try body(change)
      try note(
        act, by: actor, at: now, LogLine.Ending(outcome: .done, rule: permit.rule, trace: change.trace), c)
      return .done(value)
    } catch let refusal as Refusal {
      let ending = LogLine.Ending(outcome: .refused, refusal: refusal, rule: permit.rule, trace: change.trace)
      throw TurnedBack(refusal: refusal, line: book.line(act, by: actor, at: now, ending))
    }
  }

  func note(
    _ act: Act, by actor: Actor, at now: Instant, _ ending: LogLine.Ending, _ c: any Connection
  ) throws {
    try LogRecords.insert(book.line(act, by: actor, at: now, ending), c)
  }
}
