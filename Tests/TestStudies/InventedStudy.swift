public import QualitativeCoding

/// A made-up GUID that is always the same.
private func id(_ number: Int) -> String {
  let digits = String(number)
  return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
}

/// A study that uses everything a study can have.
public var inventedStudy: Project {
  var study = Project(name: "Netwerken")
  study.coders = [Coder(id: id(1), name: "Ans"), Coder(id: id(2), name: "Bram")]
  let definition = CodeDefinition(
    meaning: "Wie beslist", whenToUse: "bij keuzes", whenNotToUse: "bij wensen", anchorExample: "Ik koos zelf.")
  study.trees = [
    CodeTree(
      id: "hoofd", name: "Hoofdboom",
      codes: [
        Code(id: id(10), name: "Kenmerken", colour: "#aabbcc", memo: "een gedachte", isCodable: false),
        Code(id: id(11), name: "Zeggenschap", parent: id(10), definition: definition),
      ]),
    CodeTree(id: "lens", name: "Helpt of hindert", kind: .lens, codes: [Code(id: id(12), name: "Helpt")]),
  ]
  study.variables = [
    Variable(id: id(20), name: "Perspectief", expected: ["cliënt", "vrijwilliger"]),
    Variable(id: id(21), name: "Leeftijd", kind: .integer, description: "in jaren"),
  ]
  study.perspective = id(20)
  study.cases = [
    Case(
      id: id(30), name: "P1", values: [id(20): .text("cliënt"), id(21): .integer(48)], sources: [id(40)],
      selections: [id(50)], codes: [id(12)], description: "een bewoner"),
    Case(id: id(31), name: "wijk", isRespondent: false),
  ]
  let first = TextVersion(id: "v1", text: "Ik koos zef. 😀", author: id(1), at: 1_700_000_000_000_000)
  let edits = try? TextEdits([TextEdit(9..<10, with: "lf")], length: first.text.count)
  let second = TextVersion(
    id: "v2", text: "Ik koos zelf. 😀", edits: edits, author: id(2), at: 1_700_000_100_250_000,
    reason: "nagelezen door de respondent")
  study.sources = [
    Source(
      id: id(40), name: "gesprek 1", kind: .interview, date: "2026-01-15", values: [id(20): .text("cliënt")],
      texts: [first, second]),
    Source(id: id(41), name: "foto", kind: .picture),
  ]
  study.rounds = [
    Round(
      id: "ronde 1", name: "eerste", kind: .independent, state: .closed,
      tasks: [Round.Task(coder: id(1), source: id(40))], trees: ["hoofd"])
  ]
  study.selections = [
    Selection(
      id: id(50), source: id(40), place: .text(version: "v2", range: 0..<13), name: "Ik koos zelf.", author: id(1),
      at: 1_700_000_200_000_000),
    Selection(id: id(51), source: id(40), version: "v2", range: 14..<15),
  ]
  study.codings = [
    Coding(
      id: id(60), selection: id(50), code: id(11), coder: id(1), at: 1_700_000_200_000_001, round: "ronde 1",
      treeVersion: 3, memo: "twijfel", weight: 0.5),
    Coding(id: id(61), selection: id(50), code: id(11), coder: id(2), isAgreed: true),
    Coding(id: id(62), selection: id(51), code: id(12)),
  ]
  study.memos = [
    Memo(id: id(70), title: "over de wijk", text: "druk", author: id(1), at: 0, about: [.project, .case(id(31))]),
    Memo(
      id: id(71), title: "ronde", text: "ging goed", about: [.code(id(11)), .selection(id(50)), .round("ronde 1")]),
    Memo(id: id(72), text: "los"),
  ]
  return study
}
