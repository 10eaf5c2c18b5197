public import Access
public import CivilTime
public import Storage

extension Ledger {
  /// Looks at something. The body reads one moment of the database; its line is on disk before the value is returned, so
  /// that nothing is seen without a line.
  ///
  /// - Parameter expecting: queries that the body will make, for a database that is far away (`Connection.expect`). They may be asked
  ///   together with the access check; the body gets to see nothing of them before it has been passed.
  /// - Throws: what the database throws, also when only the line could not be written: no line, no answer.
  public func look<Value: Sendable>(
    _ act: Act, by actor: Actor, expecting: @escaping @Sendable (Instant) throws -> [SQL] = { _ in [] },
    _ body: @escaping @Sendable (Look) throws -> Value
  ) async throws -> Outcome<Value> {
    let (outcome, line) = try await database.read { c in
      let now = timekeeper.now
      let standing = policy.standingQuery(of: actor, on: act.object, at: now)
      try c.expect { try [standing].compactMap(\.self) + expecting(now) }
      return try seen(act, by: actor, at: now, c, body)
    }
    try await lookLines.write(line)
    return outcome
  }

  private func seen<Value>(
    _ act: Act, by actor: Actor, at now: Instant, _ c: any Connection, _ body: (Look) throws -> Value
  ) throws -> (Outcome<Value>, LogLine) {
    var ending = LogLine.Ending(outcome: .refused)
    do {
      let permit = try admit(act, by: actor, at: now, c).get()
      ending.rule = permit.rule
      let look = Look(connection: c, actor: actor, rights: permit.rights, now: now, zone: permit.zone)
      ending.trace = look.trace
      let value = try body(look)
      ending.outcome = .done
      return (.done(value), book.line(act, by: actor, at: now, ending))
    } catch let refusal as Refusal {
      ending.refusal = refusal
      return (.refused(refusal), book.line(act, by: actor, at: now, ending))
    }
  }

  /// What an actor who was let in brings along.
  struct Permit: Sendable {
    let rule: String
    let rights: Set<Right>
    let zone: CivilZone
  }

  func admit(_ act: Act, by actor: Actor, at now: Instant, _ c: any Connection) throws -> Outcome<Permit> {
    let standing = try policy.standing(of: actor, on: act.object, at: now, c)
    guard case .allowed(let rule) = standing.decision(on: act.right, in: policy), let zone = standing.zone else {
      return .refused(.notAllowed(scope: act.object.kind.isFunctionScope ? .function : .object))
    }
    return .done(Permit(rule: rule, rights: standing.rights(in: policy), zone: zone))
  }
}
