import ArgumentParser
import Language
import QualitativeCoding

/// `samenspel study validate`: what became of everything in the file, and what is not right.
struct StudyValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Account for everything in a research project: kept, changed, left out, guessed.",
    discussion: """
      Every element of the file is counted once as kept, changed, left out or guessed, with the place where it first \
      occurs. What in the study points at nothing or lies outside its text follows.

      Exit codes: 0 everything came along and is right; 1 something was left out or is not right; 2 nothing could be \
      read; 64 the command was not understood.
      """)

  @OptionGroup var input: StudyInput
  @OptionGroup var output: ResultOutput

  func run() async throws {
    let reading = try input.readQuietly()
    let problems = reading.study.problems()
    try output.write(StudyResult.loss(reading.report, problems: problems), of: reading, say: input.say)
    if problems.contains(where: \.isLoss) { throw ExitCode(1) }
    try input.finish(reading)
  }
}
