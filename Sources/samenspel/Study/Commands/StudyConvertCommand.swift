import ArgumentParser
import Language
import ResearchExchange

/// `samenspel study convert`: the same study in another form.
struct StudyConvertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Write a research project in another form.",
    discussion: """
      The ending of the output decides: .qdpx, .qde or .qdc (REFI-QDA), .json (Samenspel), .csv (one table, see --table), \
      or a name that ends in / for a folder with codes.csv, codings.csv, sources.csv and the texts. What did not come along, \
      in and out, is said on standard error. An existing file is not overwritten without --force.

      Exit codes: 0 everything that the form is for came along; 1 written, but something did not come along; 2 nothing was written; 64 the \
      command was not understood.
      """)

  @OptionGroup var input: StudyInput

  @Option(name: .shortAndLong, help: ArgumentHelp("The file or folder/ to write.", valueName: "path"))
  var output: String

  @Option(
    help: ArgumentHelp("Which table to write as CSV.", valueName: "codes|codings|sources"),
    transform: { text throws(ValidationError) in
      guard let table = StudyOutput.StudyTable(rawValue: text) else {
        throw ValidationError("Choose codes, codings or sources.")
      }
      return table
    })
  var table: StudyOutput.StudyTable = .codings

  @OptionGroup var overwriting: OverwriteOption
  @OptionGroup var report: QuietOption

  func validate() throws {
    guard StudyForm(path: output) != nil else {
      throw ValidationError("End the output in .qdpx, .qde, .qdc, .json, .csv or /.")
    }
  }

  func run() async throws {
    guard let form = StudyForm(path: output) else { return }
    let reading = try input.readQuietly()
    let say = input.say
    do {
      let written = try StudyOutput(path: output, form: form, table: table, overwrites: overwriting.force).write(
        reading)
      if !report.quiet { tell(reading, written) }
      if written.isIncomplete || !written.report.losses.isEmpty { throw ExitCode(1) }
    } catch let refusal as StudyRefusal {
      throw StandardError.failure(refusal.phrase, say: say)
    }
    try input.finish(reading)
  }

  private func tell(_ reading: StudyReading, _ written: StudyOutput.Written) {
    let say = input.say
    let into = Phrase(nl: "Gelezen: ", en: "Read: ") + .verbatim(reading.name)
    StandardError.write(say(into).forTerminal + "\n\n" + StudyResult.loss(reading.report).text(say))
    if !written.report.entries.isEmpty {
      let out = Phrase(nl: "Geschreven: ", en: "Written: ") + .verbatim(output)
      StandardError.write("\n" + say(out).forTerminal + "\n\n" + StudyResult.loss(written.report).text(say))
    }
    if let note = written.note { StandardError.write("\n" + say(note).forTerminal + "\n") }
  }
}
