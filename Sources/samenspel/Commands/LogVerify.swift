import Accountability
import ArgumentParser
import CivilTime
import Language
import Storage

/// `samenspel log verify`: walks the chain of the access log and says what is not as it was sealed.
struct LogVerify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Find lines that were altered, removed, moved, added or cut off.",
    discussion: """
      A tail that was cut off together with its seals can only be found with a head that was kept elsewhere; \
      make one with 'samenspel log head'. Ends with exit code 2 when the log is not right.
      """)

  @OptionGroup var database: DatabaseOptions

  @Option(help: ArgumentHelp("A file with a head that was kept elsewhere.", valueName: "path"))
  var head: String?

  func run() async throws {
    try await complaining {
      let result = try await verification()
      for finding in result.findings { Terminal.say(finding.phrase) }
      if result.findingCount > result.findings.count {
        let more = result.findingCount - result.findings.count
        Terminal.say(Phrase(nl: "En nog \(more).", en: "And \(more) more."))
      }
      sayUnsealed(result)
      Terminal.say(result.phrase)
      Terminal.say(Phrase(nl: "Kop om elders te bewaren: \(result.head)", en: "Head to keep elsewhere: \(result.head)"))
      guard result.isIntact else { throw ExitCode(2) }
    }
  }

  private func verification() async throws -> LogVerification {
    let kept = try head.map(KeptHead.read)
    let place = try database.place()
    try await place.expectToExist()
    guard let keys = try MasterKey.read(place.key) else { throw Complaint.keyMissing(place.key.path) }
    return try await place.withDatabase {
      try await LogVerifier(database: $0, keys: keys).verify(against: kept)
    }
  }

  private func sayUnsealed(_ result: LogVerification) {
    guard let oldest = result.oldestUnsealed else { return }
    Terminal.say(
      Phrase(
        nl: "Nog niet verzegeld: \(result.unsealed), de oudste van \(oldest.iso8601).",
        en: "Not sealed yet: \(result.unsealed), the oldest from \(oldest.iso8601)."))
  }
}
