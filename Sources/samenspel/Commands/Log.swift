import ArgumentParser

/// `samenspel log …`: proving that the access log is what was written.
struct Log: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the access log, or print its head to keep elsewhere.",
    subcommands: [LogVerify.self, LogHeadCommand.self])
}
