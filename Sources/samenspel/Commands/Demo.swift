import ArgumentParser
import Language

/// `samenspel demo`: makes the demo anew.
struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the invented organisation of the demo anew, dated from today.",
    discussion: "Throws away what was done in the demo. A database with real work is left alone.")

  @OptionGroup var database: DatabaseOptions

  @Option(help: .hidden)
  var dossiers = 0

  func run() async throws {
    try await complaining {
      try database.place.prepareFolder()
      let lock = try database.place.lock()
      let house = try await House.remakeDemo(database.place, extraDossiers: dossiers)
      try await house.sealAndClose()
      withExtendedLifetime(lock) {
        Terminal.say(
          Phrase(nl: "De demo staat klaar in \(database.database).", en: "The demo is ready in \(database.database)."))
        DemoAccounts.say()
      }
    }
  }
}
