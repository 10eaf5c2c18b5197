import QualitativeCoding
import Storage

// Variables, sources and their texts.
extension StudyWriting {
  func writeVariables() throws {
    let columns = ["number", "id", "name", "kind", "description", "only_named"]
    try filler.fill("study_variables", columns, study.variables.enumerated()) { number, variable in
      [
        .number(number), .kept(variable.id), .kept(variable.name), .text(variable.kind.rawValue),
        .kept(variable.description), .boolean(false),
      ]
    }
    try filler.fill("study_variables", columns, numbers.variables.onlyNamed) { number, id in
      [.number(number), .kept(id), .text(""), .text(Variable.Kind.text.rawValue), .text(""), .boolean(true)]
    }
    for (number, variable) in study.variables.enumerated() {
      try filler.fill("study_expected_values", ["variable", "place", "value"], variable.expected.enumerated()) {
        place, value in [.number(number), .number(place), .kept(value)]
      }
    }
  }

  func writeSources() throws {
    let columns = ["number", "id", "name", "kind", "held_on", "only_named", "study"]
    try filler.fill("study_sources", columns, study.sources.enumerated()) { number, source in
      [
        .number(number), .kept(source.id), .kept(source.name), .text(source.kind.rawValue), .kept(source.date),
        .boolean(false), .number(self.number),
      ]
    }
    try filler.fill("study_sources", columns, numbers.sources.onlyNamed) { number, id in
      [
        .number(number), .kept(id), .text(""), .text(SourceKind.unknown.rawValue), .null, .boolean(true),
        .number(self.number),
      ]
    }
    let values = study.sources.enumerated().flatMap { number, source in rows(of: source.values, for: number) }
    try filler.fill("study_source_values", ["source", "variable", "kind", "value"], values) { $0 }
  }

  /// In the order of variables, so that the same study makes the same rows.
  func rows(of values: [Variable.ID: VariableValue], for owner: Int) -> [[SQLValue]] {
    values.map { (numbers.variables.number(of: $0.key), $0.value) }.sorted { $0.0 < $1.0 }.map { variable, value in
      [.number(owner), .number(variable), .text(value.kind.rawValue), .kept(value.text)]
    }
  }

  func writeTexts() throws {
    let columns = [
      "number", "source", "id", "content", "has_edits", "author", "at", "reason", "only_named",
    ]
    let texts = study.sources.enumerated().flatMap { source, each in each.texts.map { (source, $0) } }
    try filler.fill("study_texts", columns, texts.enumerated()) { number, one in
      let (source, text) = one
      return [
        .number(number), .number(source), .kept(text.id), .kept(text.text.string), .boolean(text.edits != nil),
        self.number(text.author, in: numbers.coders), .moment(text.at), .kept(text.reason), .boolean(false),
      ]
    }
    try filler.fill("study_texts", columns, numbers.texts.onlyNamed) { number, key in
      let parts = key.split(separator: "\u{0}", maxSplits: 1, omittingEmptySubsequences: false)
      return [
        .number(number), .number(numbers.sources.number(of: String(parts[0]))), .kept(String(parts[1])), .text(""),
        .boolean(false), .null, .null, .text(""), .boolean(true),
      ]
    }
    for (number, one) in texts.enumerated() {
      let edits = one.1.edits?.edits ?? []
      try filler.fill(
        "study_text_edits", ["text_number", "place", "starts_at", "ends_at", "replacement"], edits.enumerated()
      ) { place, edit in
        [
          .number(number), .number(place), .number(edit.range.lowerBound), .number(edit.range.upperBound),
          .kept(edit.replacement.string),
        ]
      }
    }
  }
}

extension VariableValue {
  var kind: Variable.Kind {
    switch self {
    case .text: .text
    case .boolean: .boolean
    case .integer: .integer
    case .decimal: .decimal
    case .date: .date
    case .dateTime: .dateTime
    }
  }

  /// A value as it was kept; nil when it is none of its kind.
  init?(_ kind: Variable.Kind, _ text: String) {
    switch kind {
    case .text: self = .text(text)
    case .date: self = .date(text)
    case .dateTime: self = .dateTime(text)
    case .boolean:
      guard text == "true" || text == "false" else { return nil }
      self = .boolean(text == "true")
    case .integer:
      guard let number = Int(text) else { return nil }
      self = .integer(number)
    case .decimal:
      guard let number = Double(text) else { return nil }
      self = .decimal(number)
    }
  }
}
