import ArgumentParser
import Language
import QualitativeCoding

/// Which codings a command is about.
struct StudyFilter: ParsableArguments {
  @Option(
    name: .customLong("code"),
    help: ArgumentHelp("Only this label: its name, path or id. May be repeated.", valueName: "label"))
  var codes: [String] = []

  @Flag(help: "Leave out what stands under the labels named with --code.")
  var withoutChildren = false

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      """
      Only material with this value of a variable of sources or cases. May be repeated: values of one variable add up, \
      variables narrow down.
      """, valueName: "name=value"))
  var conditions: [String] = []

  @Option(
    name: .customLong("kind"),
    help: ArgumentHelp(
      "Only sources of this kind (interview, focusGroup, document …). May be repeated.", valueName: "kind"),
    transform: { text throws(ValidationError) in
      if let kind = SourceKind.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() }) { return kind }
      let names = SourceKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("Choose from: \(names).")
    })
  var kinds: [SourceKind] = []

  @Option(name: .customLong("source"), help: ArgumentHelp("Only this source. May be repeated.", valueName: "name"))
  var sources: [String] = []

  @Option(name: .customLong("round"), help: ArgumentHelp("Only this round. May be repeated.", valueName: "name"))
  var rounds: [String] = []

  @Option(
    help: ArgumentHelp("Whose codings: all coders', what was agreed, or one coder's.", valueName: "all|agreed|coder"))
  var layer = "all"

  /// - Throws: `ExitCode` 2 when something named is not there; what there is was said by then.
  func filter(_ names: StudyNames, say: Speaker) throws -> CodingFilter {
    do {
      return try made(names)
    } catch {
      throw StandardError.failure(error.phrase, say: say)
    }
  }

  private func made(_ names: StudyNames) throws(StudyRefusal) -> CodingFilter {
    var filter = CodingFilter(withChildren: !withoutChildren)
    for code in codes { filter.codes = (filter.codes ?? []).union([try names.code(code)]) }
    for source in sources { filter.sources = (filter.sources ?? []).union(try names.sources(source)) }
    for round in rounds { filter.rounds = (filter.rounds ?? []).union([try names.round(round)]) }
    if !kinds.isEmpty { filter.sourceKinds = Set(kinds) }
    for condition in conditions {
      let (variable, value) = try Self.parts(of: condition, names)
      filter.values[variable.id, default: []].insert(value)
    }
    switch layer.lowercased() {
    case "all": filter.layer = .all
    case "agreed": filter.layer = .agreed
    default: filter.layer = .coder(try names.coder(layer))
    }
    return filter
  }

  /// The variable and the value as the study writes it.
  private static func parts(
    of condition: String, _ names: StudyNames
  ) throws(StudyRefusal) -> (variable: Variable, value: String) {
    guard let place = condition.firstIndex(of: "=") else {
      throw StudyRefusal(
        nl: "Schrijf --where als naam=waarde, bijvoorbeeld --where Perspectief=client.",
        en: "Write --where as name=value, for example --where Perspective=client.")
    }
    let variable = try names.variable(String(condition[..<place]))
    let wanted = String(condition[condition.index(after: place)...])
    let study = names.study
    let used = Set(
      variable.expected + study.sources.compactMap { $0.values[variable.id]?.text }
        + study.cases.compactMap { $0.values[variable.id]?.text })
    if let value = used.first(where: { $0 == wanted })
      ?? used.sorted().first(where: { $0.lowercased() == wanted.lowercased() })
    {
      return (variable, value)
    }
    throw StudyNames.choose(
      Phrase(
        nl: "\(variable.name.forTerminal) heeft nergens de waarde \(wanted.forTerminal).",
        en: "\(variable.name.forTerminal) is \(wanted.forTerminal) nowhere."), used.sorted())
  }
}
