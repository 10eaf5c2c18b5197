import QualitativeCoding
import Storage

// Selections and codings, cases and memos.
extension StudyWriting {
  func writeSelections() throws {
    let columns = [
      "number", "id", "source", "text_number", "starts_at", "ends_at", "part", "name", "author", "at",
    ]
    var last = (source: "", version: "", number: 0)
    try filler.fillInPlace("study_selections", columns, study.selections.enumerated()) { item, row in
      let (number, selection) = item
      var place: (text: SQLValue, start: SQLValue, end: SQLValue, part: SQLValue) = (.null, .null, .null, .null)
      switch selection.place {
      case .wholeSource: break
      case .part(let words): place.part = .kept(words)
      case .text(let version, let range):
        if (last.source, last.version) != (selection.source, version) {
          last = (selection.source, version, numbers.text(selection.source, version))
        }
        place = (.number(last.number), .number(range.lowerBound), .number(range.upperBound), .null)
      }
      row.append(.number(number))
      row.append(.kept(selection.id))
      row.append(.number(numbers.sources.number(of: selection.source)))
      row.append(place.text)
      row.append(place.start)
      row.append(place.end)
      row.append(place.part)
      row.append(.kept(selection.name))
      row.append(self.number(selection.author, in: numbers.coders))
      row.append(.moment(selection.at))
    }
    try filler.fill("study_selections", columns, numbers.selections.onlyNamed) { number, id in
      [.number(number), .kept(id), .null, .null, .null, .null, .null, .text(""), .null, .null]
    }
  }

  func writeCodings() throws {
    let columns = [
      "number", "id", "selection", "code", "coder", "at", "round", "tree_version", "is_agreed", "memo", "weight",
    ]
    try filler.fillInPlace("study_codings", columns, study.codings.enumerated()) { item, row in
      let (number, coding) = item
      row.append(.number(number))
      row.append(.kept(coding.id))
      row.append(.number(numbers.selections.number(of: coding.selection)))
      row.append(.number(numbers.codes.number(of: coding.code)))
      row.append(self.number(coding.coder, in: numbers.coders))
      row.append(.moment(coding.at))
      row.append(self.number(coding.round, in: numbers.rounds))
      row.append(.number(coding.treeVersion))
      row.append(.boolean(coding.isAgreed))
      row.append(.kept(coding.memo))
      row.append(coding.weight.map(SQLValue.double) ?? .null)
    }
  }

  func writeCases() throws {
    let columns = ["number", "id", "name", "is_respondent", "description"]
    try filler.fill("study_cases", columns, study.cases.enumerated()) { number, one in
      [
        .number(number), .kept(one.id), .kept(one.name), .boolean(one.isRespondent), .kept(one.description),
      ]
    }
    let values = study.cases.enumerated().flatMap { number, one in rows(of: one.values, for: number) }
    try filler.fill("study_case_values", ["case_number", "variable", "kind", "value"], values) { $0 }
    try writeParts("study_case_sources", "source", \.sources, in: numbers.sources)
    try writeParts("study_case_selections", "selection", \.selections, in: numbers.selections, and: ["study": number])
    try writeParts("study_case_codes", "code", \.codes, in: numbers.codes)
  }

  private func writeParts(
    _ table: String, _ column: String, _ parts: KeyPath<Case, [String]>, in numbering: Numbering,
    and others: KeyValuePairs<String, Int> = [:]
  ) throws {
    let rows = study.cases.enumerated().flatMap { number, one in
      one[keyPath: parts].enumerated().map { place, id -> [SQLValue] in
        [.number(number), .number(place), .number(numbering.number(of: id))] + others.map { .number($0.value) }
      }
    }
    try filler.fill(table, ["case_number", "place", column] + others.map(\.key), rows) { $0 }
  }

  func writeMemos() throws {
    try filler.fill(
      "study_memos", ["number", "id", "title", "content", "author", "at"], study.memos.enumerated()
    ) { number, memo in
      [
        .number(number), .kept(memo.id), .kept(memo.title), .kept(memo.text),
        self.number(memo.author, in: numbers.coders), .moment(memo.at),
      ]
    }
    let subjects = study.memos.enumerated().flatMap { number, memo in
      memo.about.enumerated().map { place, subject -> [SQLValue] in
        [.number(number), .number(place), .text(subject.kind.rawValue), .kept(subject.thing)]
      }
    }
    try filler.fill("study_memo_subjects", ["memo", "place", "kind", "thing_id"], subjects) { $0 }
  }
}

/// The kinds of things that a memo may be about, as the database names them.
enum MemoSubjectKind: String, CaseIterable {
  case project, source, selection, coding, code, `case`, variable, round
}

extension Memo.Subject {
  var kind: MemoSubjectKind {
    switch self {
    case .project: .project
    case .source: .source
    case .selection: .selection
    case .coding: .coding
    case .code: .code
    case .case: .case
    case .variable: .variable
    case .round: .round
    }
  }

  /// The id of what it is about; nil for the study as a whole.
  var thing: String? {
    switch self {
    case .project: nil
    case .source(let id), .selection(let id), .coding(let id), .code(let id), .case(let id), .variable(let id),
      .round(let id):
      id
    }
  }

  init?(_ kind: MemoSubjectKind, _ thing: String?) {
    switch (kind, thing) {
    case (.project, _): self = .project
    case (.source, let id?): self = .source(id)
    case (.selection, let id?): self = .selection(id)
    case (.coding, let id?): self = .coding(id)
    case (.code, let id?): self = .code(id)
    case (.case, let id?): self = .case(id)
    case (.variable, let id?): self = .variable(id)
    case (.round, let id?): self = .round(id)
    case (_, nil): return nil
    }
  }
}
