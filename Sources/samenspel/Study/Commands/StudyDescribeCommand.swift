import ArgumentParser
import Language
import QualitativeCoding
import ResearchExchange

/// `samenspel study describe`: who took part.
struct StudyDescribeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe", abstract: "Describe the people of a study: how many, means and ranges, counts.",
    discussion: """
      Takes a research project, of which the cases are the people, or a CSV file with a row per person and any columns. \
      Numbers get n, mean, sd, median and range; words are counted.

      """ + StudyCommand.exitCodes)

  @OptionGroup var input: StudyInput
  @OptionGroup var output: ResultOutput

  @Option(help: ArgumentHelp("The column or variable that tells groups apart.", valueName: "name"))
  var by: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Only people with this value. May be repeated.", valueName: "name=value"))
  var conditions: [String] = []

  func run() async throws {
    let path = input.path.lowercased()
    if path.hasSuffix(".csv") || path.hasSuffix(".tsv") {
      try describePeople()
    } else {
      try describeStudy()
    }
  }

  private func describePeople() throws {
    let say = input.say
    do {
      let file = PeopleFile(path: input.path)
      let (all, report) = try file.read()
      let chosen = try PeopleFilter(conditions).of(all)
      if let by, !all.columns.contains(where: { $0.lowercased() == by.lowercased() }) {
        throw StudyNames.choose(
          Phrase(nl: "De kolom \(by.forTerminal) is er niet.", en: "There is no column \(by.forTerminal)."), all.columns
        )
      }
      let reading = StudyReading(name: input.path, study: Project(name: ""), report: report)
      try output.write(BackgroundResult(chosen, by: by).result, of: reading, say: say)
      try input.finish(reading)
    } catch let refusal as StudyRefusal {
      throw StandardError.failure(refusal.phrase, say: say)
    }
  }

  private func describeStudy() throws {
    let reading = try input.read()
    let names = StudyNames(reading.study)
    let variable = try ByOption.named(by, names, say: input.say)
    do {
      let people = BackgroundResult.people(of: reading.study, by: variable)
      let chosen = try PeopleFilter(conditions).of(people)
      try output.write(BackgroundResult(chosen, by: variable?.name).result, of: reading, say: input.say)
    } catch let refusal as StudyRefusal {
      throw StandardError.failure(refusal.phrase, say: input.say)
    }
    try input.finish(reading)
  }
}

/// Which people a description is about.
private struct PeopleFilter {
  private let conditions: [String]

  init(_ conditions: [String]) { self.conditions = conditions }

  /// Values of one column add up, columns narrow down.
  func of(_ table: PeopleTable) throws(StudyRefusal) -> PeopleTable {
    var wanted: [Int: Set<String>] = [:]
    for condition in conditions {
      guard let place = condition.firstIndex(of: "=") else {
        throw StudyRefusal(
          nl: "Schrijf --where als naam=waarde, bijvoorbeeld --where methode=interview.",
          en: "Write --where as name=value, for example --where method=interview.")
      }
      let name = String(condition[..<place]).lowercased()
      guard let column = table.columns.firstIndex(where: { $0.lowercased() == name }) else {
        throw StudyNames.choose(
          Phrase(nl: "De kolom \(name.forTerminal) is er niet.", en: "There is no column \(name.forTerminal)."),
          table.columns)
      }
      let value = String(condition[condition.index(after: place)...]).lowercased()
      let known = Set(table.rows.compactMap { $0[column]?.lowercased() })
      guard known.contains(value) else {
        throw StudyNames.choose(
          Phrase(
            nl: "Niemand heeft bij \(name.forTerminal) de waarde \(value.forTerminal).",
            en: "Nobody has \(value.forTerminal) at \(name.forTerminal)."),
          known.sorted())
      }
      wanted[column, default: []].insert(value)
    }
    let rows = table.rows.filter { row in
      wanted.allSatisfy { column, values in row[column].map { values.contains($0.lowercased()) } ?? false }
    }
    return PeopleTable(columns: table.columns, rows: rows)
  }
}
