import ArgumentParser

/// Whether a command keeps its report to itself.
struct QuietOption: ParsableArguments {
  @Flag(help: "Leave out the report of what was kept, changed, left out and guessed.")
  var quiet = false
}
