import Access
import Accountability
import CivilTime
import Storage
import TestGround

@testable import samenspel

/// Runs a test in a house on a fresh database of every engine, with a clock one can set and passwords that cost little.
func withHouse(
  at now: Instant = .testMorning, isolation: isolated (any _Concurrency.Actor)? = #isolation,
  _ body: (House, SetTimekeeper) async throws -> Void
) async throws {
  let timekeeper = SetTimekeeper(now)
  let surroundings = House.Surroundings(
    timekeeper: timekeeper, identifiers: SequentialIdentifiers(), secrets: SystemSecrets(),
    passwords: ScryptParameters(logCost: 4, blockSize: 8, parallelism: 1))
  let keys = try Keyring(master: FixedSecrets().bytes(Keyring.leastBytes))
  for engine in Engine.all {
    try await withDatabase(House.migrations(), on: engine) { database in
      try await body(House(database: database, keys: keys, surroundings: surroundings), timekeeper)
    }
  }
}

extension Instant {
  /// 9:30 in Amsterdam on Tuesday 3 March 2026.
  static let testMorning = Instant(microseconds: 1_772_526_600_000_000)
}
