import QualitativeCoding
import Storage

/// Reads a study back from its tables.
///
/// A class: what reads a row of the hundred thousands there are would copy all numbers otherwise.
final class StudyReading {
  let id: StudyID
  let connection: any Connection
  private let number: Int
  var study: Project

  let coders: NumberedIDs
  let variables: NumberedIDs
  let sources: NumberedIDs
  let trees: NumberedIDs
  let codes: NumberedIDs
  let rounds: NumberedIDs
  let texts: NumberedIDs
  var selections = NumberedIDs()

  init(_ entry: StudyEntry, perspective: String?, number: Int, _ c: any Connection) throws {
    id = entry.id
    self.number = number
    connection = c
    study = Project(name: entry.name, perspective: perspective)
    func ids(_ table: SQL) throws -> NumberedIDs {
      var ids = NumberedIDs()
      try c.fetch("SELECT number, id FROM \(table) WHERE study_id = \(entry.id) ORDER BY number") { row in
        ids.add(try row.get(at: 1), as: try row.get(at: 0))
      }
      return ids
    }
    coders = try ids("study_coders")
    variables = try ids("study_variables")
    sources = try ids("study_sources")
    trees = try ids("study_trees")
    codes = try ids("study_codes")
    rounds = try ids("study_rounds")
    texts = try ids("study_texts")
  }

  func read() throws -> Project {
    study.coders = try fetch("SELECT id, name FROM study_coders WHERE \(mine) AND NOT only_named ORDER BY number") {
      Coder(id: try $0.get(at: 0), name: try $0.get(at: 1))
    }
    try readVariables()
    try readSources()
    try readTrees()
    try readRounds()
    try readSelections()
    try readCodings()
    try readCases()
    try readMemos()
    return study
  }

  var mine: SQL { "study_id = \(id)" }
  /// In the tables that name a study by its number.
  var mineByNumber: SQL { "study = \(number)" }

  func fetch<Item>(_ sql: SQL, _ read: (Row) throws -> Item) throws -> [Item] {
    var items: [Item] = []
    try connection.fetch(sql) { items.append(try read($0)) }
    return items
  }

  /// What a number stands for.
  func name(_ number: Int, in ids: NumberedIDs) throws -> String {
    guard let name = ids[number] else { throw StudyProblem.damaged(id) }
    return name
  }

  func name(_ number: Int?, in ids: NumberedIDs) throws -> String? {
    guard let number else { return nil }
    return try name(number, in: ids) as String
  }

  /// Lists that belong to things of one kind, by the number of each. Ordered by owner and place.
  func grouped<Item>(_ sql: SQL, _ read: (Row) throws -> Item) throws -> [Int: [Item]] {
    var groups: [Int: [Item]] = [:]
    try connection.fetch(sql) { row in groups[try row.get(at: 0), default: []].append(try read(row)) }
    return groups
  }
}

/// The ids of the things of one kind by their numbers, which mostly follow one another.
struct NumberedIDs {
  private var ids: [String?] = []

  /// - Parameter number: larger than those before it.
  mutating func add(_ id: String, as number: Int) {
    while ids.count < number { ids.append(nil) }
    ids.append(id)
  }

  subscript(number: Int) -> String? { ids.indices.contains(number) ? ids[number] : nil }
}
