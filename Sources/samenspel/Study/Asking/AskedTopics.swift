import Language
import QualitativeCoding
import ResearchExchange

/// What people were asked about: a CSV file with a row per value and label.
enum AskedTopics {
  /// - Returns: per value of a variable the labels.
  /// - Throws: `ExitCode` 2 when the file cannot be read or names a label that is not there; why was said by then.
  static func read(_ path: String, _ names: StudyNames, say: Speaker) throws -> [String: Set<Code.ID>] {
    do {
      return try topics(path, names)
    } catch {
      throw StandardError.failure(error.phrase, say: say)
    }
  }

  private static func topics(_ path: String, _ names: StudyNames) throws(StudyRefusal) -> [String: Set<Code.ID>] {
    let table = try PeopleFile(path: path).read().value
    let columns = table.columns.map { $0.lowercased() }
    guard let value = columns.firstIndex(where: { ["value", "waarde", "perspective", "perspectief"].contains($0) }),
      let code = columns.firstIndex(where: { ["code", "label"].contains($0) })
    else {
      throw StudyRefusal(
        nl: "\(path.forTerminal) heeft de kolommen value en code nodig.",
        en: "\(path.forTerminal) needs the columns value and code.")
    }
    var topics: [String: Set<Code.ID>] = [:]
    for row in table.rows {
      guard let value = row[value], let label = row[code] else { continue }
      topics[value, default: []].insert(try names.code(label))
    }
    return topics
  }
}
