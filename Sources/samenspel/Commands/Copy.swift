import ArgumentParser
import Language
import Storage

/// `samenspel copy`: the whole database to another place, of the same engine or the other.
struct Copy: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy everything to an empty database: from SQLite to PostgreSQL, or back.",
    discussion: """
      Stop the program first: what is written meanwhile does not come along. Everything is read back and compared, \
      and the access log is verified at both ends. When it was stopped half-way, give the same command again.
      """)

  @Option(help: ArgumentHelp("The database that is there: a path or postgres://…", valueName: "place"))
  var from: String

  @Option(help: ArgumentHelp("The new or empty one: a path or postgres://…", valueName: "place"))
  var to: String

  @Option(help: ArgumentHelp("The key file of the first, when not in its usual place.", valueName: "path"))
  var fromKeyFile: String?

  @Option(help: ArgumentHelp("Where the key of the copy comes, when not in its usual place.", valueName: "path"))
  var toKeyFile: String?

  func run() async throws {
    try await complaining {
      let source = try PlaceName.place(from, keyPath: fromKeyFile, environment: [:])
      let target = try PlaceName.place(to, keyPath: toKeyFile, environment: [:])
      guard source.name != target.name else { throw Complaint.samePlace }
      try await source.expectToExist()
      try target.prepare()
      let locks = [try source.holdAlone(), try target.holdAlone()]
      let start = ContinuousClock.now
      let outcome = try await HouseMove(source: source, target: target, report: Self.tell).run()
      withExtendedLifetime(locks) { Self.conclude(outcome, target, after: ContinuousClock.now - start) }
    }
  }

  private static let tell: @Sendable (TableLayout, Int) -> Void = { table, rows in
    Terminal.say(Phrase(nl: "  \(table.name): \(rows) rijen", en: "  \(table.name): \(rows) rows"))
  }

  private static func conclude(_ outcome: HouseMove.Outcome, _ target: any DatabasePlace, after time: Duration) {
    let seconds = max(1, time.components.seconds)
    Terminal.say(
      Phrase(
        nl: "Alles staat in \(target.name): \(outcome.rows) rijen in \(seconds) s, vergeleken en gelijk.",
        en: "Everything is in \(target.name): \(outcome.rows) rows in \(seconds) s, compared and equal."))
    Terminal.say(
      Phrase(nl: "De sleutel ligt in \(target.key.path).", en: "The key lies in \(target.key.path)."))
    Terminal.say(
      Phrase(nl: "Kop van het logboek: \(outcome.head)", en: "Head of the log: \(outcome.head)"))
  }
}
