/// How much of the fragments of a group one respondent brought.
public struct Voice: Sendable, Hashable {
  /// The value of the variable; nil for fragments of which it is not known.
  public let value: String?
  public let respondent: Case.ID
  public let fragments: Int
  /// Of the group's fragments that are somebody's, 0 to 1.
  public let share: Double
  /// How many respondents the group has fragments of.
  public let respondents: Int

  public init(value: String?, respondent: Case.ID, fragments: Int, share: Double, respondents: Int) {
    self.value = value
    self.respondent = respondent
    self.fragments = fragments
    self.share = share
    self.respondents = respondents
  }

  /// Whether one voice says more than it should: more than a share, and at least twice what an equal part would be.
  public func dominates(above limit: Double = 0.4) -> Bool {
    respondents > 1 && share > limit && share >= 2 / Double(respondents + 1)
  }
}

extension CodingIndex {
  /// Per value of a variable who brought how many fragments, loudest first. A fragment of a conversation with two
  /// respondents of one group counts for both.
  public func voices(by variable: Variable.ID?, _ filter: CodingFilter = .init()) -> [Voice] {
    let values = variable.map { ValueColumns($0, in: self) }
    let filter = RowFilter(filter, in: self)
    let names: [String?] = (values?.values ?? []) + [nil]
    var counts = Array(repeating: [Int: Int](), count: names.count)
    var totals = Array(repeating: 0, count: names.count)
    var last: CodingRow?
    for row in rows where filter.takes(row) {
      if let last, last.isSameFragment(as: row) { continue }
      last = row
      let whose = cases.cases(source: Int(row.source), range: row.range).filter { project.cases[$0].isRespondent }
      guard !whose.isEmpty else { continue }
      let columns = values?.places(of: row) ?? []
      for column in columns.isEmpty ? [names.count - 1] : columns {
        totals[column] += 1
        for one in values?.members(of: column, among: whose) ?? whose { counts[column][one, default: 0] += 1 }
      }
    }
    return names.indices.flatMap { column in
      counts[column].sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { one, fragments in
        Voice(
          value: names[column], respondent: project.cases[one].id, fragments: fragments,
          share: Double(fragments) / Double(totals[column]), respondents: counts[column].count)
      }
    }
  }

  /// At most so many fragments of each respondent, the first ones; fragments of nobody stay. What was left out is counted.
  public func capped(_ fragments: [Fragment], perRespondent most: Int) -> (kept: [Fragment], leftOut: Int) {
    let respondents = Set(project.cases.filter(\.isRespondent).map(\.id))
    var counts: [Case.ID: Int] = [:]
    let kept = fragments.filter { fragment in
      let whose = fragment.cases.filter(respondents.contains)
      guard whose.allSatisfy({ counts[$0, default: 0] < most }) else { return false }
      for one in whose { counts[one, default: 0] += 1 }
      return true
    }
    return (kept, fragments.count - kept.count)
  }
}
