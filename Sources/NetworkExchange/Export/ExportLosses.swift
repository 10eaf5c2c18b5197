import PersonalNetwork

/// What happens to networks on their way out, whatever the format.
struct ExportLosses {
  private(set) var report = LossReport()

  /// - Parameter keepsSafetyFlag: whether the format is our own, which stays in the house.
  init(_ cases: [OutgoingCase], file: String, keepsSafetyFlag: Bool = false) {
    let place = FilePlace(file: file)
    let people = cases.flatMap(\.network.people)
    report.add(.people, count: people.count, place: place)
    report.add(.ties, count: cases.reduce(0) { $0 + $1.network.pairsThatKnowEachOther }, place: place)
    let flags = people.count(where: \.hasSafetyFlag)
    if flags > 0 && !keepsSafetyFlag { report.add(.safetyFlag, count: flags, place: place) }
    guard !keepsSafetyFlag else { return }
    let names = people.map { GivenName($0.name, number: $0.id) }
    let facts: [(GivenName.State, LossFact)] = [(.surroundedByBlanks, .blanksAroundName), (.missing, .noName)]
    for (state, fact) in facts {
      let count = names.count { $0.state == state }
      if count > 0 { report.add(fact, count: count, place: place) }
    }
  }

  mutating func add(replaced: Int, file: String) {
    if replaced > 0 { report.add(.characterReplaced, count: replaced, place: FilePlace(file: file)) }
  }
}
