public import CivilTime
public import Storage

/// Gives the log's lines their sequence and their seal, within a second of being written. Lines are not chained in the
/// transaction that writes them, because then no two could be written side by side.
///
/// Two sealers on one database do no harm: a sequence number and a line can each be sealed once, and the one that comes second
/// starts again from the new end.
public actor Sealer {
  private let database: any Database
  private let keys: Keyring
  private let timekeeper: any Timekeeper
  private let batch: Int

  /// - Parameter batch: how many lines are sealed in one transaction.
  public init(database: any Database, keys: Keyring, timekeeper: any Timekeeper, batch: Int = 500) {
    self.database = database
    self.keys = keys
    self.timekeeper = timekeeper
    self.batch = batch
  }

  /// Seals what waits now. The program also does this before it stops.
  /// - Returns: how many lines were sealed.
  @discardableResult
  public func sealNow() async throws -> Int {
    var total = 0
    while try await database.read({ c in try SealRecords.hasWaiting(c) }) {
      let sealed = try await sealBatch()
      total += sealed
      if sealed == 0 { break }
    }
    return total
  }

  /// Seals until the task is cancelled.
  /// - Parameter report: hears of a failure, once until it works again. The lines wait in the meantime.
  public func run(
    every pause: Duration = .milliseconds(400), report: @Sendable (any Error) -> Void = { _ in }
  ) async {
    var isFailing = false
    while !Task.isCancelled {
      do {
        try await sealNow()
        isFailing = false
      } catch is CancellationError {
        return
      } catch {
        if !isFailing { report(error) }
        isFailing = true
      }
      try? await Task.sleep(for: isFailing ? pause * 10 : pause)
    }
  }

  private func sealBatch() async throws -> Int {
    let (keys, batch, now) = (keys, batch, timekeeper.now)
    for attempt in 1... {
      do {
        return try await database.write { c in try Sealer.seal(upTo: batch, at: now, keys, c) }
      } catch let error as StorageError {
        guard case .uniqueViolation = error, attempt < Sealer.attempts else { throw error }
      }
    }
    return 0
  }

  private static let attempts = 8

  private static func seal(upTo batch: Int, at now: Instant, _ keys: Keyring, _ c: any Connection) throws -> Int {
    var head = try SealRecords.head(c)
    var seals: [LogSeal] = []
    var last = ""
    // Lines of a newer program's format wait for that program, and those behind them do not wait for it.
    while seals.isEmpty {
      let rows = try SealRecords.waiting(after: last, limit: batch, c)
      for row in rows {
        last = try row.get("id")
        guard let encoded = try LogEncoding.bytes(of: row) else { continue }
        let seal = LogSeal(sealing: encoded, id: last, after: head, at: now, keys)
        seals.append(seal)
        head = seal.head
      }
      if rows.count < batch { break }
    }
    try SealRecords.insert(seals, c)
    return seals.count
  }
}
