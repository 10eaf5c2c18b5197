import ArgumentParser

/// Whether a command writes JSON instead of words.
struct JSONOption: ParsableArguments {
  @Flag(help: "Write JSON, with everything that is said in words.")
  var json = false
}
