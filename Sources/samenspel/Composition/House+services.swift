import Access
import Accountability
import Logging
import ServiceLifecycle
import Storage
import Workplace

/// Seals the log while the program runs. It is stopped after the server, so that what the last requests wrote is sealed too.
struct SealerService: Service {
  let house: House

  func run() async throws {
    let sealer = house.sealer
    let logger = Logger(label: "samenspel.sealer")
    await cancelWhenGracefulShutdown {
      await sealer.run { error in logger.error("The log cannot be sealed now: \(error)") }
    }
  }
}

/// Throws away once an hour what is kept only for a while: drafts past their date, old receipts, ended sessions.
struct HousekeepingService: Service {
  let house: House
  static let pause = Duration.seconds(3600)

  func run() async throws {
    let housekeeping = Housekeeping(database: house.database, timekeeper: house.services.timekeeper)
    let logger = Logger(label: "samenspel.housekeeping")
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await housekeeping.sweep()
          try await house.desk.sweep()
        } catch {
          logger.error("What is past its date could not be thrown away now: \(error)")
        }
        try? await Task.sleep(for: Self.pause)
      }
    }
  }
}

extension House {
  var sealer: Sealer { Sealer(database: database, keys: keys, timekeeper: services.timekeeper) }

  /// Seals what is not sealed yet and closes the database.
  func sealAndClose() async throws {
    try await sealer.sealNow()
    try await database.close()
  }
}
