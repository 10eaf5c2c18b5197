import Language
import QualitativeCoding
import ResearchExchange
import Statistics

/// What is known of people, described: how many there are, means and ranges of numbers, counts of words.
struct BackgroundResult {
  private let people: PeopleTable
  /// The column that tells groups apart.
  private let group: Int?

  /// - Parameter group: its column is not described itself.
  init(_ people: PeopleTable, by group: String?) {
    self.people = people
    self.group = group.flatMap { wanted in people.columns.firstIndex { $0.lowercased() == wanted.lowercased() } }
  }

  /// The people of a study: its respondents, with the values of their own and, where they have none, of their sources.
  static func people(of study: Project, by variable: Variable?) -> PeopleTable {
    let known = study.variables.filter { one in study.cases.contains { $0.values[one.id] != nil } }
    let variables = known + (variable.map { one in known.contains { $0.id == one.id } ? [] : [one] } ?? [])
    let sources = Dictionary(study.sources.map { ($0.id, $0) }) { first, _ in first }
    let rows = study.cases.filter(\.isRespondent).map { one in
      variables.map { variable -> String? in
        if let own = one.values[variable.id]?.text { return own }
        let others = Set(one.sources.compactMap { sources[$0]?.values[variable.id]?.text })
        return others.count == 1 ? others.first : nil
      }
    }
    return PeopleTable(columns: variables.map(\.name), rows: rows)
  }

  var result: StudyResult {
    var result = StudyResult("background", Phrase(nl: "Deelnemers", en: "Respondents"))
    let count = people.rows.count
    result.sentences = [
      .counted(
        count, nl: (one: "Er is 1 deelnemer.", other: "Er zijn \(count) deelnemers."),
        en: (one: "There is 1 respondent.", other: "There are \(count) respondents."))
    ]
    guard count > 0 else { return result }
    let groups = self.groups
    let described = people.columns.indices.filter { $0 != group }
    let numeric = described.filter(isNumeric)
    result.tables = [headcount(groups)]
    if !numeric.isEmpty { result.tables.append(numbers(numeric, groups)) }
    let words = described.filter { !numeric.contains($0) && isCountable($0) }
    if !words.isEmpty { result.tables.append(counts(words, groups)) }
    return result
  }

  // MARK: - Groups and columns

  private typealias Group = (name: ResultTable.Cell, rows: [[String?]])

  private static let everybody = ResultTable.Cell.phrase(Phrase(nl: "allemaal", en: "everybody"), key: "all")

  /// Everybody, after the groups in the order in which they first occur.
  private var groups: [Group] {
    guard let group else { return [(Self.everybody, people.rows)] }
    var order: [String?] = []
    for row in people.rows where !order.contains(row[group]) { order.append(row[group]) }
    let named = order.map { value -> Group in
      let name: ResultTable.Cell =
        value.map(ResultTable.Cell.words) ?? .phrase(Phrase(nl: "niet bekend", en: "not known"), key: "unknown")
      return (name, people.rows.filter { $0[group] == value })
    }
    return named + [(Self.everybody, people.rows)]
  }

  /// What people write where nothing is known.
  private static let blanks: Set<String> = ["onbekend", "unknown", "?", "-", "–", "na", "n/a", "nb", "n.b.", "nvt"]

  private static func number(_ text: String?) -> Double? {
    text.flatMap { Double($0.replacing(",", with: ".")) }.flatMap { $0.isFinite ? $0 : nil }
  }

  private func isNumeric(_ column: Int) -> Bool {
    let known = people.rows.compactMap { $0[column] }.filter { !Self.blanks.contains($0.lowercased()) }
    return !known.isEmpty && known.allSatisfy { Self.number($0) != nil }
  }

  /// Not what is different for nearly everybody: a name, a remark.
  private func isCountable(_ column: Int) -> Bool {
    let known = people.rows.compactMap { $0[column] }
    return !known.isEmpty && (Set(known).count <= 12 || Set(known).count * 2 <= known.count)
  }

  // MARK: - Tables

  private var groupHeading: Phrase {
    group.map { .verbatim(people.columns[$0]) } ?? Phrase(nl: "groep", en: "group")
  }

  private func headcount(_ groups: [Group]) -> ResultTable {
    ResultTable(
      "people", Phrase(nl: "Hoeveel mensen", en: "How many people"),
      [.words("group", groupHeading), .init("people", Phrase(nl: "mensen", en: "people"))],
      groups.map { [$0.name, .count($0.rows.count)] })
  }

  private func numbers(_ columns: [Int], _ groups: [Group]) -> ResultTable {
    let rows = columns.flatMap { column in
      groups.map { group -> [ResultTable.Cell] in
        let head: [ResultTable.Cell] = [.words(people.columns[column]), group.name]
        guard let all = NumberDescription(group.rows.map { Self.number($0[column]) }) else {
          return head + [.count(0), .count(group.rows.count)] + Array(repeating: .number(nil, decimals: 1), count: 5)
        }
        return head + [
          .count(all.count), .count(all.unknown), .number(all.mean, decimals: 1),
          .number(all.standardDeviation, decimals: 1),
          .number(all.median, decimals: 1), .number(all.minimum, decimals: 0), .number(all.maximum, decimals: 0),
        ]
      }
    }
    return ResultTable(
      "numbers", Phrase(nl: "Getallen", en: "Numbers"),
      [
        .words("variable", Phrase(nl: "kenmerk", en: "variable")), .words("group", groupHeading),
        .init("n", .verbatim("n")), .init("unknown", Phrase(nl: "onbekend", en: "unknown")),
        .init("mean", Phrase(nl: "gemiddeld", en: "mean")), .init("sd", Phrase(nl: "spreiding", en: "sd")),
        .init("median", Phrase(nl: "midden", en: "median")), .init("minimum", Phrase(nl: "van", en: "from")),
        .init("maximum", Phrase(nl: "tot", en: "to")),
      ], rows)
  }

  private func counts(_ columns: [Int], _ groups: [Group]) -> ResultTable {
    let rows = columns.flatMap { column in
      groups.flatMap { group -> [[ResultTable.Cell]] in
        let all = CountDescription(group.rows.map { $0[column] })
        let head: [ResultTable.Cell] = [.words(people.columns[column]), group.name]
        let items = all.items.map { head + [.words($0.value), .count($0.count), .share($0.share)] }
        let unknown: [ResultTable.Cell] = [
          .phrase(Phrase(nl: "(niets ingevuld)", en: "(nothing there)"), key: "unknown"), .count(all.unknown),
          .share(nil),
        ]
        return items + (all.unknown > 0 ? [head + unknown] : [])
      }
    }
    return ResultTable(
      "counts", Phrase(nl: "Aantallen", en: "Counts"),
      [
        .words("variable", Phrase(nl: "kenmerk", en: "variable")), .words("group", groupHeading),
        .words("value", Phrase(nl: "waarde", en: "value")), .init("count", Phrase(nl: "mensen", en: "people")),
        .init("share", Phrase(nl: "deel", en: "share")),
      ], rows)
  }
}
