import ArgumentParser
import Language
import NetworkExchange

/// `samenspel network measures`: one row of figures per case.
struct NetworkMeasuresCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures", abstract: "Compute the measures of networks in files.",
    discussion: """
      A folder is searched with everything below it. A file stands for its whole case: the other files of that case \
      are read with it. Ties of all types count together, each pair once.

      The figures go to standard output; what was kept, changed, left out and guessed goes to standard error. What \
      cannot be said is '–' in a table, null in JSON and empty in CSV.

      Exit codes: 0 everything was read; 1 some cases were refused; 2 nothing could be read; 64 the command was not \
      understood.
      """)

  @OptionGroup var input: NetworkInput

  @Flag(help: "Write JSON, with the reports in it.")
  var json = false

  @Flag(help: "Write CSV.")
  var csv = false

  @Flag(help: "Add a row for each type of tie.")
  var perType = false

  @Flag(help: "Leave out the report of what was kept, changed, left out and guessed.")
  var quiet = false

  func validate() throws {
    if json && csv { throw ValidationError("Choose either --json or --csv.") }
  }

  func run() async throws {
    let reading = try input.read()
    let say = input.say
    if json {
      StandardOutput.write(MeasuresJSON(reading, perType: perType, language: say.language).text)
    } else {
      let rows = MeasuredCase.all(of: reading.value, perType: perType)
      if csv {
        StandardOutput.write(MeasuresCSV(rows).bytes)
      } else if !rows.isEmpty {
        StandardOutput.write(MeasuresTable(rows, say: say).text)
      }
      if !quiet { StandardError.write(ImportReportText(reading, say: say).report) }
      StandardError.write(ImportReportText(reading, say: say).refusals)
    }
    try input.finish(reading)
  }
}
