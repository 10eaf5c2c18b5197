import ArgumentParser

/// Whether a file to write may take the place of one that exists.
struct OverwriteOption: ParsableArguments {
  @Flag(help: "Overwrite what exists under the name to write.")
  var force = false
}
