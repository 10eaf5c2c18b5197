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
      let place = try database.place()
      try place.prepare()
      let lock = try place.holdAlone()
      let house = try await House.remakeDemo(place, extraDossiers: dossiers)
      try await house.sealAndClose()
      withExtendedLifetime(lock) {
        Terminal.say(
          Phrase(nl: "De demo staat klaar in \(place.name).", en: "The demo is ready in \(place.name)."))
        DemoAccounts.say()
      }
    }
  }
}
