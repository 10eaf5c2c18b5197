import Language
import QualitativeCoding
import ResearchExchange

/// Sides that contradict each other about a label, as researchers state it.
struct StatedClash {
  let code: Code.ID
  /// Of the variable that the columns of the matrix are.
  let values: [String]
  let why: String
}

/// The file in which researchers state clashes: CSV with the columns label, value, with and why; a row per clash.
enum ClashFile {
  /// - Parameter values: of the columns of the matrix.
  /// - Throws: `ExitCode` 2 when the file cannot be read or names what is not there; why was said by then.
  static func read(_ path: String, _ names: StudyNames, values: [String], say: Speaker) throws -> [StatedClash] {
    do {
      return try clashes(path, names, values)
    } catch {
      throw StandardError.failure(error.phrase, say: say)
    }
  }

  private static func clashes(
    _ path: String, _ names: StudyNames, _ values: [String]
  ) throws(StudyRefusal) -> [StatedClash] {
    let table = try PeopleFile(path: path).read().value
    let columns = table.columns.map { $0.lowercased() }
    func place(_ names: [String]) -> Int? { columns.firstIndex(where: names.contains) }
    guard let label = place(["code", "label"]), let one = place(["value", "waarde", "perspective", "perspectief"]),
      let other = place(["with", "met"]), let why = place(["why", "waarom", "reason", "reden"])
    else {
      throw StudyRefusal(
        nl: "\(path.forTerminal) heeft de kolommen label, waarde, met en waarom nodig.",
        en: "\(path.forTerminal) needs the columns label, value, with and why.")
    }
    var found: [StatedClash] = []
    for (number, row) in table.rows.enumerated() {
      guard let name = row[label], let first = row[one], let second = row[other], let reason = row[why],
        !reason.allSatisfy(\.isWhitespace)
      else { throw Self.incomplete(path, row: number + 1) }
      var sides: [String] = []
      for side in [first] + second.split(separator: ";").map(String.init) {
        let value = try known(side.trimmingBlanks, values)
        if !sides.contains(value) { sides.append(value) }
      }
      guard sides.count > 1 else { throw Self.incomplete(path, row: number + 1) }
      found.append(StatedClash(code: try names.code(name), values: sides, why: reason))
    }
    return found
  }

  private static func known(_ value: String, _ values: [String]) throws(StudyRefusal) -> String {
    if let same = values.first(where: { $0 == value }) { return same }
    if let alike = values.first(where: { $0.lowercased() == value.lowercased() }) { return alike }
    throw StudyNames.choose(
      Phrase(
        nl: "In het schema is geen kolom \(value.forTerminal).", en: "The matrix has no column \(value.forTerminal)."),
      values)
  }

  private static func incomplete(_ path: String, row: Int) -> StudyRefusal {
    StudyRefusal(
      nl: """
        In rij \(row) van \(path.forTerminal) ontbreekt iets: een label, twee verschillende kanten (waarde en met) en een \
        reden (waarom).
        """,
      en: """
        Something is missing in row \(row) of \(path.forTerminal): a label, two different sides (value and with) and a \
        reason (why).
        """)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
