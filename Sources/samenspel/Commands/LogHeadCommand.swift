import Accountability
import ArgumentParser
import Storage

/// `samenspel log head`: prints the end of the chain, to be kept where nobody who can change the database can reach.
struct LogHeadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "head", abstract: "Print the end of the log, to keep outside this machine.")

  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    try await complaining {
      let place = try database.place()
      try await place.expectToExist()
      guard let keys = try MasterKey.read(place.key) else { throw Complaint.keyMissing(place.key.path) }
      let head = try await place.withDatabase { try await LogVerifier(database: $0, keys: keys).head() }
      Terminal.say(line: head.description)
    }
  }
}
