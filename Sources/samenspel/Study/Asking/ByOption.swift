import ArgumentParser
import Language
import QualitativeCoding

/// By which variable a command sorts what it finds.
struct ByOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The variable of sources or cases to tell apart; the perspective when there is one.", valueName: "name"))
  var by: String?

  /// The variable named, or the perspective of the study; nil when it has none.
  ///
  /// - Throws: `ExitCode` 2 when the variable is not there; which there are was said by then.
  func variable(_ names: StudyNames, say: Speaker) throws -> Variable? {
    try Self.named(by, names, say: say) ?? names.study.variables.first { $0.id == names.study.perspective }
  }

  /// The variable of that name; nil when none is named.
  static func named(_ name: String?, _ names: StudyNames, say: Speaker) throws -> Variable? {
    guard let name else { return nil }
    do {
      return try names.variable(name)
    } catch {
      throw StandardError.failure(error.phrase, say: say)
    }
  }
}

/// Of which variable a command tells the values apart.
struct ApartOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("Each value of this variable of sources or cases by itself.", valueName: "name"))
  var by: String?

  /// The variable named; nil when none is.
  ///
  /// - Throws: `ExitCode` 2 when the variable is not there; which there are was said by then.
  func variable(_ names: StudyNames, say: Speaker) throws -> Variable? {
    try ByOption.named(by, names, say: say)
  }
}
