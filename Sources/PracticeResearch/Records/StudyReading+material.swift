import QualitativeCoding
import Storage

// Variables, sources, texts.
extension StudyReading {
  func readVariables() throws {
    let expected: [Int: [String]] = try grouped(
      "SELECT variable, value FROM study_expected_values WHERE \(mine) ORDER BY variable, place"
    ) { try $0.get(at: 1) }
    study.variables = try fetch(
      "SELECT number, id, name, kind, description FROM study_variables WHERE \(mine) AND NOT only_named ORDER BY number"
    ) { row in
      Variable(
        id: try row.get(at: 1), name: try row.get(at: 2), kind: try row.code("kind"),
        expected: expected[try row.get(at: 0)] ?? [], description: try row.get(at: 4))
    }
  }

  func values(_ rows: [(variable: Int, value: VariableValue)]) throws -> [Variable.ID: VariableValue] {
    var values: [Variable.ID: VariableValue] = [:]
    for row in rows { values[try name(row.variable, in: variables)] = row.value }
    return values
  }

  func value(_ row: Row) throws -> (variable: Int, value: VariableValue) {
    guard let value = VariableValue(try row.code("kind"), try row.get("value")) else { throw StudyProblem.damaged(id) }
    return (try row.get("variable"), value)
  }

  func readSources() throws {
    let values = try grouped(
      "SELECT source, variable, kind, value FROM study_source_values WHERE \(mine) ORDER BY source, variable", value)
    let texts = try readTexts()
    study.sources = try fetch(
      "SELECT number, id, name, kind, held_on FROM study_sources WHERE \(mine) AND NOT only_named ORDER BY number"
    ) { row in
      let number: Int = try row.get(at: 0)
      return Source(
        id: try row.get(at: 1), name: try row.get(at: 2), kind: try row.code("kind"), date: try row.get(at: 4),
        values: try self.values(values[number] ?? []), texts: texts[number] ?? [])
    }
  }

  private func readTexts() throws -> [Int: [TextVersion]] {
    let edits: [Int: [TextEdit]] = try grouped(
      """
      SELECT text_number, starts_at, ends_at, replacement FROM study_text_edits WHERE \(mine)
      ORDER BY text_number, place
      """
    ) { TextEdit(try Self.range($0.get(at: 1), $0.get(at: 2)), with: try $0.get(at: 3)) }
    var texts: [Int: [TextVersion]] = [:]
    try connection.fetch(
      """
      SELECT number, source, id, content, has_edits, author, at, reason FROM study_texts
      WHERE \(mine) AND NOT only_named ORDER BY number
      """
    ) { row in
      let source: Int = try row.get(at: 1)
      var version = TextVersion(
        id: try row.get(at: 2), text: PlainText(try row.get(at: 3)),
        author: try name(try row.get(at: 5, as: Int?.self), in: coders), at: try row.get(at: 6),
        reason: try row.get(at: 7))
      if try row.get(at: 4, as: Bool.self), let before = texts[source]?.last {
        version.edits = try TextEdits(edits[try row.get(at: 0)] ?? [], length: before.text.count)
      }
      texts[source, default: []].append(version)
    }
    return texts
  }

  static func range(_ start: Int, _ end: Int) -> Range<Int> { min(start, end)..<max(start, end) }
}

// Codes and rounds.
extension StudyReading {
  func readTrees() throws {
    let codes: [Int: [Code]] = try grouped(
      """
      SELECT tree, id, parent, name, meaning, when_to_use, when_not_to_use, anchor_example, colour, memo, is_codable
      FROM study_codes WHERE \(mine) AND NOT only_named ORDER BY tree, place
      """
    ) { row in
      Code(
        id: try row.get(at: 1), name: try row.get(at: 3),
        parent: try name(try row.get(at: 2, as: Int?.self), in: self.codes),
        definition: CodeDefinition(
          meaning: try row.get(at: 4), whenToUse: try row.get(at: 5), whenNotToUse: try row.get(at: 6),
          anchorExample: try row.get(at: 7)), colour: try row.get(at: 8), memo: try row.get(at: 9),
        isCodable: try row.get(at: 10))
    }
    study.trees = try fetch(
      "SELECT number, id, name, kind FROM study_trees WHERE \(mine) AND NOT only_named ORDER BY number"
    ) { row in
      CodeTree(
        id: try row.get(at: 1), name: try row.get(at: 2), kind: try row.code("kind"),
        codes: codes[try row.get(at: 0)] ?? [])
    }
  }

  func readRounds() throws {
    let tasks: [Int: [Round.Task]] = try grouped(
      "SELECT round, coder, source FROM study_round_tasks WHERE \(mine) ORDER BY round, place"
    ) { row in
      Round.Task(coder: try name(row.get(at: 1), in: coders), source: try name(row.get(at: 2), in: sources))
    }
    let ofRounds: [Int: [String]] = try grouped(
      "SELECT round, tree FROM study_round_trees WHERE \(mine) ORDER BY round, place"
    ) { row in try name(row.get(at: 1), in: trees) }
    study.rounds = try fetch(
      "SELECT number, id, name, kind, state FROM study_rounds WHERE \(mine) AND NOT only_named ORDER BY number"
    ) { row in
      let number: Int = try row.get(at: 0)
      return Round(
        id: try row.get(at: 1), name: try row.get(at: 2), kind: try row.code("kind"), state: try row.code("state"),
        tasks: tasks[number] ?? [], trees: ofRounds[number] ?? [])
    }
  }
}
