import QualitativeCoding

/// The numbers of everything in a study that something else points at.
struct StudyNumbers {
  let coders: Numbering
  let variables: Numbering
  let sources: Numbering
  let texts: Numbering
  let trees: Numbering
  let codes: Numbering
  let rounds: Numbering
  let selections: Numbering

  /// Goes through every reference once, so that what is only named is known before the first row is written.
  init(_ study: Project) throws(StudyProblem) {
    coders = try Numbering(study.coders.map(\.id), of: "Coder")
    variables = try Numbering(study.variables.map(\.id), of: "Variable")
    sources = try Numbering(study.sources.map(\.id), of: "Source")
    texts = try Numbering(
      study.sources.flatMap { source in source.texts.map { Self.key(source.id, $0.id) } }, of: "TextVersion")
    trees = try Numbering(study.trees.map(\.id), of: "CodeTree")
    codes = try Numbering(study.trees.flatMap { $0.codes.map(\.id) }, of: "Code")
    rounds = try Numbering(study.rounds.map(\.id), of: "Round")
    selections = try Numbering(study.selections.map(\.id), of: "Selection")
    _ = try Numbering(study.codings.map(\.id), of: "Coding")
    _ = try Numbering(study.cases.map(\.id), of: "Case")
    _ = try Numbering(study.memos.map(\.id), of: "Memo")
    nameMaterial(study)
    nameCodings(study)
  }

  /// A version is of its source: two sources may call theirs alike.
  static func key(_ source: String, _ version: String) -> String { source + "\u{0}" + version }

  func text(_ source: String, _ version: String) -> Int { texts.number(of: Self.key(source, version)) }

  private func name(_ id: String?, in numbering: Numbering) {
    if let id { _ = numbering.number(of: id) }
  }

  private func nameMaterial(_ study: Project) {
    for source in study.sources {
      for variable in source.values.keys.sorted() { name(variable, in: variables) }
      for text in source.texts { name(text.author, in: coders) }
    }
    for code in study.trees.flatMap(\.codes) { name(code.parent, in: codes) }
    for round in study.rounds {
      for task in round.tasks {
        name(task.coder, in: coders)
        name(task.source, in: sources)
      }
      for tree in round.trees { name(tree, in: trees) }
    }
    for one in study.cases {
      for variable in one.values.keys.sorted() { name(variable, in: variables) }
      for source in one.sources { name(source, in: sources) }
      for selection in one.selections { name(selection, in: selections) }
      for code in one.codes { name(code, in: codes) }
    }
    for memo in study.memos { name(memo.author, in: coders) }
  }

  private func nameCodings(_ study: Project) {
    var lastText = (source: "", version: "")
    for selection in study.selections {
      name(selection.source, in: sources)
      name(selection.author, in: coders)
      if case .text(let version, _) = selection.place, lastText != (selection.source, version) {
        lastText = (selection.source, version)
        _ = text(selection.source, version)
      }
    }
    for coding in study.codings {
      name(coding.selection, in: selections)
      name(coding.code, in: codes)
      name(coding.coder, in: coders)
      name(coding.round, in: rounds)
    }
  }
}
