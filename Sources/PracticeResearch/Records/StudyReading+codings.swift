import QualitativeCoding
import Storage

// Selections and codings.
extension StudyReading {
  func readSelections() throws {
    var named = NumberedIDs()
    var list: [Selection] = []
    try connection.fetch(
      """
      SELECT id, source, text_number, starts_at, ends_at, part, name, author, at, number FROM study_selections
      WHERE \(mineByNumber) ORDER BY number
      """
    ) { row in
      let selection: String = try row.get(at: 0)
      named.add(selection, as: try row.get(at: 9))
      guard let source = try row.get(at: 1, as: Int?.self) else { return }
      list.append(
        Selection(
          id: selection, source: try name(source, in: sources), place: try place(row), name: try row.get(at: 6),
          author: try name(try row.get(at: 7, as: Int?.self), in: coders), at: try row.get(at: 8)))
    }
    selections = named
    study.selections = list
  }

  private func place(_ row: Row) throws -> Place {
    if let text = try row.get(at: 2, as: Int?.self) {
      return .text(
        version: try name(text, in: texts), range: Self.range(try row.get(at: 3), try row.get(at: 4)))
    }
    return try row.get(at: 5, as: String?.self).map(Place.part) ?? .wholeSource
  }

  /// In the order in which they stand, which nearly always is that of their numbers too.
  func readCodings() throws {
    var numbers: [Int] = []
    var isInOrder = true
    let codings = try fetch(
      """
      SELECT id, selection, code, coder, at, round, tree_version, is_agreed, memo, weight, number FROM study_codings
      WHERE \(mineByNumber) ORDER BY selection, number
      """
    ) { row in
      let number: Int = try row.get(at: 10)
      isInOrder = isInOrder && number > numbers.last ?? -1
      numbers.append(number)
      return Coding(
        id: try row.get(at: 0), selection: try name(row.get(at: 1), in: selections),
        code: try name(row.get(at: 2), in: codes), coder: try name(try row.get(at: 3, as: Int?.self), in: coders),
        at: try row.get(at: 4), round: try name(try row.get(at: 5, as: Int?.self), in: rounds),
        treeVersion: try row.get(at: 6), isAgreed: try row.get(at: 7), memo: try row.get(at: 8),
        weight: try row.get(at: 9))
    }
    study.codings =
      isInOrder ? codings : codings.indices.sorted { numbers[$0] < numbers[$1] }.map { codings[$0] }
  }
}

// Cases and memos.
extension StudyReading {
  func readCases() throws {
    let values = try grouped(
      "SELECT case_number, variable, kind, value FROM study_case_values WHERE \(mine) ORDER BY case_number, variable",
      value)
    let ofSources: [Int: [String]] = try grouped(
      "SELECT case_number, source FROM study_case_sources WHERE \(mine) ORDER BY case_number, place"
    ) { row in try name(row.get(at: 1), in: sources) }
    let ofSelections: [Int: [String]] = try grouped(
      "SELECT case_number, selection FROM study_case_selections WHERE \(mine) ORDER BY case_number, place"
    ) { row in try name(row.get(at: 1), in: selections) }
    let ofCodes: [Int: [String]] = try grouped(
      "SELECT case_number, code FROM study_case_codes WHERE \(mine) ORDER BY case_number, place"
    ) { row in try name(row.get(at: 1), in: codes) }
    study.cases = try fetch(
      "SELECT number, id, name, is_respondent, description FROM study_cases WHERE \(mine) ORDER BY number"
    ) { row in
      let number: Int = try row.get(at: 0)
      return Case(
        id: try row.get(at: 1), name: try row.get(at: 2), isRespondent: try row.get(at: 3),
        values: try self.values(values[number] ?? []), sources: ofSources[number] ?? [],
        selections: ofSelections[number] ?? [], codes: ofCodes[number] ?? [], description: try row.get(at: 4))
    }
  }

  func readMemos() throws {
    let subjects: [Int: [Memo.Subject]] = try grouped(
      "SELECT memo, kind, thing_id FROM study_memo_subjects WHERE \(mine) ORDER BY memo, place"
    ) { row in
      guard let subject = Memo.Subject(try row.code("kind"), try row.get(at: 2)) else {
        throw StudyProblem.damaged(id)
      }
      return subject
    }
    study.memos = try fetch(
      "SELECT number, id, title, content, author, at FROM study_memos WHERE \(mine) ORDER BY number"
    ) { row in
      Memo(
        id: try row.get(at: 1), title: try row.get(at: 2), text: try row.get(at: 3),
        author: try name(try row.get(at: 4, as: Int?.self), in: coders), at: try row.get(at: 5),
        about: subjects[try row.get(at: 0)] ?? [])
    }
  }
}
