import CivilTime
import Crypto
import Foundation
import Storage

/// How failures slow the next attempt down. Never a hard lock: the owner of an account that somebody else tries comes in after a
/// wait of at most `longest`.
struct DelayRule: Sendable, Hashable {
  /// Failures that cost nothing.
  let free: Int
  /// Seconds; the delay doubles from one second up to this.
  let longest: Int
  /// Seconds without a failure after which counting starts again.
  let forgotten: Int

  static let account = DelayRule(free: 5, longest: 15 * 60, forgotten: 24 * 60 * 60)
  /// A whole office may share one address, so its wait stays short.
  static let address = DelayRule(free: 5, longest: 30, forgotten: 15 * 60)

  /// Seconds to wait after so many failures in a row: 0 below `free`, then 1, 2, 4, …
  func delay(after failures: Int) -> Int {
    failures < free ? 0 : min(longest, 1 << min(failures - free, 30))
  }
}

/// Who is being slowed down: a login name as typed, known or not, or a network address.
struct DelaySubject: Sendable, Hashable {
  let hash: String
  let rule: DelayRule

  static func login(_ typed: String) -> DelaySubject {
    DelaySubject(hash: SecretText.hash("login " + LoginName.normalised(typed)), rule: .account)
  }

  static func address(_ address: String) -> DelaySubject {
    DelaySubject(hash: SecretText.hash("address " + NetworkPlace.of(address)), rule: .address)
  }
}

/// Failures in the database.
enum DelayRecords {
  /// Counts an attempt as a failure before it is tried, so that many attempts at once cannot slip through together. What turns
  /// out right is taken back with `succeeded` or `release`.
  /// - Returns: the seconds to wait when one of the subjects is still closed; then nothing is counted.
  static func enter(_ subjects: [DelaySubject], at now: Instant, _ c: any Connection) throws -> Int? {
    let states = try subjects.map { try state(of: $0, at: now, c) }
    if let wait = zip(subjects, states).compactMap({ $1.wait(at: now, $0.rule) }).max() { return wait }
    for (subject, state) in zip(subjects, states) {
      let failures = state.failures + 1
      let open = now.adding(seconds: subject.rule.delay(after: failures))
      try c.run(
        """
        INSERT INTO sign_in_delays (subject, failures, last_failure_at, open_at)
        VALUES (\(subject.hash), \(failures), \(now), \(open))
        ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures,
          last_failure_at = excluded.last_failure_at, open_at = excluded.open_at
        """)
    }
    return nil
  }

  /// Takes one counted attempt back.
  static func release(_ subject: DelaySubject, at now: Instant, _ c: any Connection) throws {
    try c.run(
      """
      UPDATE sign_in_delays SET failures = failures - 1, open_at = \(now)
      WHERE subject = \(subject.hash) AND failures > 0
      """)
  }

  /// Forgets every failure of a subject.
  static func clear(_ subject: DelaySubject, _ c: any Connection) throws {
    try c.run("DELETE FROM sign_in_delays WHERE subject = \(subject.hash)")
  }

  /// Throws away what no longer counts.
  static func sweep(at now: Instant, _ c: any Connection) throws -> Int {
    let longest = max(DelayRule.account.forgotten, DelayRule.address.forgotten)
    return try c.run("DELETE FROM sign_in_delays WHERE last_failure_at <= \(now.adding(seconds: -longest))")
  }

  private struct State {
    var failures = 0
    var openAt: Instant?

    /// A wait longer than the rule's longest can only come of a clock that was set back; it does not count.
    func wait(at now: Instant, _ rule: DelayRule) -> Int? {
      guard let openAt, openAt > now, openAt <= now.adding(seconds: rule.longest) else { return nil }
      return Int((openAt.microseconds - now.microseconds + 999_999) / 1_000_000)
    }
  }

  private static func state(of subject: DelaySubject, at now: Instant, _ c: any Connection) throws -> State {
    let row = try c.fetchFirst(
      """
      SELECT d.failures, d.open_at FROM sign_in_delays d
      WHERE d.subject = \(subject.hash) AND d.last_failure_at > \(now.adding(seconds: -subject.rule.forgotten))
      """)
    return try row.map { State(failures: try $0.get("failures"), openAt: try $0.get("open_at")) } ?? State()
  }
}
