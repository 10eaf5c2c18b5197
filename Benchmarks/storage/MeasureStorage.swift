import ArgumentParser
import Storage
import StoragePostgres
import StorageSQLite

/// Measures, inside one process, what a database costs: one read, one write with its line in the access log, and many at once.
@main
struct MeasureStorage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure-storage",
    abstract: "Measures reads and writes on each database, turn by turn, and prints medians.",
    discussion: "The databases must be empty; they keep what is written. Measure a release build.")

  @Argument(help: "Empty databases: paths of SQLite files or postgres://… addresses.")
  var places: [String]

  @Option(help: "How many rounds; the databases take turns within each.")
  var rounds = 5

  @Option(help: "How many reads, and how many writes, one after another in a round.")
  var each = 500

  @Option(help: "How many write at the same time.")
  var writers = 32

  @Option(help: "How many times each of them writes in a round.")
  var writesEach = 200

  func run() async throws {
    var benches: [Workbench] = []
    for place in places { benches.append(try await Workbench(try Self.open(place))) }
    var figures = Array(repeating: Figures(), count: benches.count)
    for _ in 0..<rounds {
      for (index, bench) in benches.enumerated() {
        figures[index].reads += try await bench.reads(each)
        figures[index].writes += try await bench.writes(each)
        figures[index].rates.append(try await bench.rate(writers: writers, each: writesEach))
      }
    }
    for (bench, figures) in zip(benches, figures) {
      print(figures.line(engine: bench.engine, writers: writers))
      try await bench.close()
    }
  }

  private static func open(_ place: String) throws -> any Database {
    guard place.hasPrefix("postgres") else { return try SQLiteDatabase(path: place) }
    var settings = PostgresSettings()
    settings.connections = 16
    return try PostgresDatabase(PostgresAddress(place), settings: settings)
  }
}

/// What was measured on one database.
struct Figures {
  /// Milliseconds.
  var reads: [Double] = []
  /// Milliseconds.
  var writes: [Double] = []
  /// Transactions per second.
  var rates: [Double] = []

  func line(engine: String, writers: Int) -> String {
    """
    \(engine): read \(Self.median(reads, digits: 3)) ms; write with log line \(Self.median(writes, digits: 3)) ms; \
    \(writers) writers \(Self.median(rates, digits: 0)) tx/s
    """
  }

  private static func median(_ values: [Double], digits: Int) -> String {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return "–" }
    let scale = digits == 0 ? 1.0 : 1000.0
    let rounded = (sorted[sorted.count / 2] * scale).rounded() / scale
    return digits == 0 ? String(Int(rounded)) : String(rounded)
  }
}
