import Access
import Accountability
import ArgumentParser
import Hummingbird
import Language
import Logging
import Serving
import WebFrame

/// `samenspel serve`: the web application.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Start the web application.",
    discussion: """
      Without --demo, the first start prints a link that makes the first administrator. \
      Stop with Ctrl-C: what is under way is finished first.
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var listening: ListeningOptions

  @Flag(help: "Fill a new database with an invented organisation to try it with.")
  var demo = false

  func run() async throws {
    try await complaining {
      let site = try listening.site()
      let place = try database.place()
      try place.prepare()
      let lock = try place.holdAlone()
      let house = try await demo ? House.openDemo(place) : House.open(place)
      let firstLink = try await house.desk.firstLink()
      var application = house.frame(site).application(server: site.server, logger: Self.logger)
      application.addServices(SealerService(house: house), HousekeepingService(house: house))
      announce(site, firstLink.map { FirstLink.phrase(for: $0, at: site.address) })
      do {
        try await application.runService()
      } catch {
        try await house.sealAndClose()
        throw error
      }
      try await house.sealAndClose()
      withExtendedLifetime(lock) { Terminal.say(Phrase(nl: "Gestopt.", en: "Stopped.")) }
    }
  }

  private func announce(_ site: Site, _ firstLink: Phrase?) {
    if let note = site.note { Terminal.say(note) }
    Terminal.say(
      Phrase(nl: "Samenspel staat klaar op \(site.address)", en: "Samenspel is ready at \(site.address)"))
    if let firstLink { Terminal.say(firstLink) }
    if demo { DemoAccounts.say() }
    Terminal.say(Phrase(nl: "Stoppen: Ctrl-C", en: "To stop: Ctrl-C"))
  }

  /// Standard error gets what goes wrong; who did what is in the access log and not here.
  private static let logger: Logger = {
    var logger = Logger(label: "samenspel")
    logger.logLevel = .warning
    return logger
  }()
}
