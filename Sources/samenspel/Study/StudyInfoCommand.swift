import ArgumentParser
import Language
import QualitativeCoding
import ResearchExchange

/// `samenspel study info`: what is in a project.
struct StudyInfoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "info", abstract: "Say what is in a research project.")

  @OptionGroup var input: StudyInput

  func run() async throws {
    let reading = try input.read()
    StandardOutput.write("\(reading.study.name) \(reading.study.sources.count) \(reading.study.codings.count)\n")
    for entry in reading.report.entries {
      StandardOutput.write("\(entry.kind) \(input.say(entry.what)) \(entry.place.text) \(entry.example)\n")
    }
    try input.finish(reading)
  }
}
