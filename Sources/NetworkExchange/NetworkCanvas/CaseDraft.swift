/// Everything that was read of one case, before it is known whether it is one network.
struct CaseDraft: Sendable {
  /// Files of one folder with one client; a client that rows do not name is told apart by what files are called after.
  struct Key: Hashable, Sendable {
    let folder: String
    let client: String?
    let prefix: String?
  }

  let key: Key
  var people: [PersonRow] = []
  var ties: [TieRow] = []
  var clients: [ClientRow] = []
  /// Per file, how many fields of each column are filled in.
  var filled: [Int: [Int]] = [:]
  var matrices: [Int] = []
  private(set) var reasons: [RefusalReason] = []
  var notes = LossReport()

  init(key: Key) { self.key = key }

  /// The files that had something about this case.
  var files: Set<Int> { Set(filled.keys).union(matrices) }

  mutating func count(_ fields: [String], file: Int) {
    var counts = filled[file] ?? Array(repeating: 0, count: fields.count)
    for (column, field) in fields.enumerated() where !field.isEmpty { counts[column] += 1 }
    filled[file] = counts
  }

  /// Notes a reason to refuse this case. After twenty the rest would only be more of the same.
  mutating func refuse(_ problem: CaseProblem, at place: FilePlace) {
    let reason = RefusalReason(problem, at: place)
    if reasons.count < 20 && !reasons.contains(reason) { reasons.append(reason) }
  }

  /// Takes over everything of another draft of the same case.
  mutating func absorb(_ other: CaseDraft) {
    people += other.people
    ties += other.ties
    clients += other.clients
    filled.merge(other.filled) { own, theirs in zip(own, theirs).map(+) }
    matrices += other.matrices
    reasons += other.reasons
    for entry in other.notes.entries { notes.add(entry) }
  }
}
