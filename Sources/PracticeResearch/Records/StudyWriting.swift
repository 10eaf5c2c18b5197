import QualitativeCoding
import Storage

/// Writes a study into its tables, in the order of their references.
struct StudyWriting {
  let study: Project
  let numbers: StudyNumbers
  let filler: TableFiller
  /// Of the study, by which its longest tables name it.
  let number: Int

  init(_ study: Project, as id: StudyID, number: Int, _ c: any Connection) throws {
    (self.study, self.number) = (study, number)
    numbers = try StudyNumbers(study)
    filler = try TableFiller(id, number: number, c)
  }

  func write() throws {
    try writeCoders()
    try writeVariables()
    try writeSources()
    try writeTexts()
    try writeTrees()
    try writeRounds()
    try writeSelections()
    try writeCodings()
    try writeCases()
    try writeMemos()
  }

  /// The number of something that may not be there.
  func number(_ id: String?, in numbering: Numbering) -> SQLValue {
    id.map { .number(numbering.number(of: $0)) } ?? .null
  }

  private func writeCoders() throws {
    let names = study.coders.map(\.name)
    try filler.fill("study_coders", ["number", "id", "name", "only_named"], numbers.coders.ids.enumerated()) {
      number, id in
      let isThere = number < names.count
      return [.number(number), .kept(id), .kept(isThere ? names[number] : ""), .boolean(!isThere)]
    }
  }

  private func writeTrees() throws {
    try filler.fill("study_trees", ["number", "id", "name", "kind", "only_named"], numbers.trees.ids.enumerated()) {
      number, id in
      guard number < study.trees.count else {
        return [.number(number), .kept(id), .text(""), .text(CodeTree.Kind.main.rawValue), .boolean(true)]
      }
      let tree = study.trees[number]
      return [.number(number), .kept(id), .kept(tree.name), .text(tree.kind.rawValue), .boolean(false)]
    }
    let columns = [
      "number", "id", "tree", "place", "parent", "name", "meaning", "when_to_use", "when_not_to_use",
      "anchor_example", "colour", "memo", "is_codable", "only_named",
    ]
    let codes = study.trees.enumerated().flatMap { tree, each in each.codes.map { (tree, $0) } }
    try filler.fill("study_codes", columns, codes.enumerated()) { number, one in
      let (tree, code) = one
      let definition = code.definition
      return [
        .number(number), .kept(code.id), .number(tree), .number(number), self.number(code.parent, in: numbers.codes),
        .kept(code.name), .kept(definition.meaning), .kept(definition.whenToUse), .kept(definition.whenNotToUse),
        .kept(definition.anchorExample), .kept(code.colour), .kept(code.memo), .boolean(code.isCodable),
        .boolean(false),
      ]
    }
    try filler.fill("study_codes", columns, numbers.codes.onlyNamed) { number, id in
      let empty = SQLValue.text("")
      return [
        .number(number), .kept(id), .null, .number(number), .null, empty, empty, empty, empty, empty, .null, empty,
        .boolean(false), .boolean(true),
      ]
    }
  }

  private func writeRounds() throws {
    let columns = ["number", "id", "name", "kind", "state", "only_named"]
    try filler.fill("study_rounds", columns, study.rounds.enumerated()) { number, round in
      [
        .number(number), .kept(round.id), .kept(round.name), .text(round.kind.rawValue), .text(round.state.rawValue),
        .boolean(false),
      ]
    }
    try filler.fill("study_rounds", columns, numbers.rounds.onlyNamed) { number, id in
      [
        .number(number), .kept(id), .text(""), .text(Round.Kind.independent.rawValue),
        .text(Round.State.closed.rawValue), .boolean(true),
      ]
    }
    for (number, round) in study.rounds.enumerated() {
      try filler.fill("study_round_tasks", ["round", "place", "coder", "source"], round.tasks.enumerated()) {
        place, task in
        [
          .number(number), .number(place), .number(numbers.coders.number(of: task.coder)),
          .number(numbers.sources.number(of: task.source)),
        ]
      }
      try filler.fill("study_round_trees", ["round", "place", "tree"], round.trees.enumerated()) { place, tree in
        [.number(number), .number(place), .number(numbers.trees.number(of: tree))]
      }
    }
  }
}
