import QualitativeCoding
import TestChance
import Testing

@Suite struct CodeChangeTests {
  private func ids() -> () -> String {
    var number = 0
    return {
      number += 1
      return "new \(number)"
    }
  }

  /// One coder: a on 0–10 and 20–30, b on 5–15 and 30–40; another coder: b on 5–15.
  private func project() -> Project {
    var project = Project(
      name: "",
      sources: [
        Source(id: "s", name: "", texts: [TextVersion(id: "t", text: PlainText(String(repeating: "x", count: 50)))])
      ],
      coders: [Coder(id: "1", name: ""), Coder(id: "2", name: "")], trees: [RandomProjects.tree])
    for (code, coder, range) in [
      ("a", "1", 0..<10), ("b", "1", 5..<15), ("a", "1", 20..<30), ("b", "1", 30..<40), ("b", "2", 5..<15),
    ] {
      let id = "\(code) \(coder) \(range.lowerBound)"
      project.selections.append(Selection(id: id, source: "s", version: "t", range: range))
      project.codings.append(Coding(id: id, selection: id, code: code, coder: coder))
    }
    return project
  }

  @Test func mergingJoinsWhatOverlapsAndSaysSo() throws {
    var project = project()
    var history = CodeHistory(start: RandomProjects.tree)
    let effect = try project.change(&history, CodeChange(.merge("b", into: "a")), newID: ids())
    #expect(effect.joinings == [CodeEffect.Joining(kept: "a 1 0", gone: ["b 1 5"], source: "s", range: 0..<15)])
    #expect(project.codings.map(\.id) == ["a 1 0", "a 1 20", "b 1 30", "b 2 5"])
    #expect(project.codings.allSatisfy { $0.code == "a" })
    #expect(project.selections.last?.place == .text(version: "t", range: 0..<15))
    #expect(project.trees[0].code("b") == nil)
    #expect(try history.tree(at: 0).code("b") != nil)
  }

  @Test func whatStoodUnderAMergedCodeComesUnderTheOther() throws {
    let tree = try RandomProjects.tree.applying(.merge("a", into: "c"))
    #expect(
      tree.outline().map(\.path) == [
        ["Opbrengst"], ["Voorwaarden"], ["Voorwaarden", "Doel"], ["Voorwaarden", "Duur"],
      ])
    #expect(throws: CodeProblem.underItself("a")) { try RandomProjects.tree.applying(.merge("a", into: "a1")) }
    #expect(throws: CodeProblem.underItself("a")) {
      try RandomProjects.tree.applying(.move("a", under: "a2", before: nil))
    }
  }

  @Test func aTreeFromAFileMayGoRoundOrVeryDeep() {
    let chain = (0..<5000).map { Code(id: "\($0)", name: "", parent: $0 == 0 ? nil : "\($0 - 1)") }
    var tree = CodeTree(id: "t", name: "", codes: chain)
    #expect(tree.outline().count == 5000)
    #expect(tree.outline().allSatisfy { $0.depth < CodeTree.deepest })
    #expect(tree.family(of: "4000").count == 1000)
    tree.codes[0].parent = "2"
    #expect(tree.outline().prefix(4).map(\.code.id) == ["0", "1", "2", "3"])
    let twice = (0..<100).flatMap { number in
      [0, 1].map { _ in Code(id: "\(number)", name: "", parent: number == 0 ? nil : "\(number - 1)") }
    }
    #expect(CodeTree(id: "t", name: "", codes: twice).outline().count == 200)
    let project = Project(name: "", trees: [tree])
    #expect(project.problems().prefix(3) == [.circle(code: "0"), .circle(code: "1"), .circle(code: "2")])
    #expect(project.problems().contains(.tooDeep(code: "202")))
  }

  @Test func movesBeforeASibling() throws {
    let tree = try RandomProjects.tree.applying(.move("c", under: "a", before: "a2"))
    #expect(tree.children(of: "a").map(\.id) == ["a1", "c", "a2"])
    #expect(tree.outline().map(\.depth) == [0, 1, 1, 1, 0])
    #expect(
      try RandomProjects.tree.applying(.move("c", under: nil, before: "a")).children(of: nil).map(\.id) == [
        "c", "a", "b",
      ])
  }

  @Test func takingBackGivesBackEverything() throws {
    var projects = RandomProjects(seed: 21)
    projects.coders = 2
    for round in 0..<30 {
      let original = projects.next()
      var project = original
      var history = CodeHistory(start: project.trees[0])
      var random = SeededGenerator(seed: UInt64(round))
      var stages = [original]
      let newID = ids()
      for _ in 0..<6 {
        guard let event = event(project, &random) else { continue }
        try project.change(&history, CodeChange(event), newID: newID)
        stages.append(project)
        #expect(try history.tree(at: history.version) == project.trees[0])
      }
      let made = history.version
      while stages.count > 1 {
        stages.removeLast()
        try project.undo(&history)
        let isSame = project == stages.last
        #expect(isSame)
      }
      #expect(history.version == 2 * made)
      #expect(throws: CodeProblem.nothingToUndo) { try project.undo(&history) }
      #expect(try history.tree(at: 0) == original.trees[0])
    }
  }

  @Test func mergingNeverChangesWhichCharactersACoderCoded() throws {
    var projects = RandomProjects(seed: 22)
    for _ in 0..<40 {
      var project = projects.next()
      let before = try Comparison(CodingIndex(project)).agreement(on: .family("a")).patterns
      var history = CodeHistory(start: project.trees[0])
      try project.change(&history, CodeChange(.merge("a1", into: "a")), newID: ids())
      #expect(try Comparison(CodingIndex(project)).agreement(on: .family("a")).patterns == before)
    }
  }

  @Test func aSplitTakesCodingsAlong() throws {
    var project = project()
    var history = CodeHistory(start: RandomProjects.tree)
    let fresh = Code(id: "d", name: "Nieuw")
    try project.change(&history, CodeChange(.split("a", into: fresh, codings: ["a 1 20"])), newID: ids())
    #expect(project.codings.map(\.code) == ["a", "b", "d", "b", "b"])
    #expect(throws: CodeProblem.notItsCoding("b 2 5")) {
      try project.change(
        &history, CodeChange(.split("a", into: Code(id: "e", name: "E"), codings: ["b 2 5"])), newID: ids())
    }
    #expect(throws: CodeProblem.idInUse("d")) { try project.change(&history, CodeChange(.add(fresh)), newID: ids()) }
  }

  @Test func aCodingKnowsTheDefinitionItWasMadeUnder() throws {
    var project = project()
    var history = CodeHistory(start: RandomProjects.tree)
    let later = CodeDefinition(meaning: "Wat het netwerk bereikt")
    try project.change(&history, CodeChange(.redefine("b", to: later), at: 100), newID: ids())
    #expect(try history.definition(for: Coding(id: "1", selection: "", code: "b", at: 99))?.meaning == "")
    #expect(try history.definition(for: Coding(id: "2", selection: "", code: "b", at: 100)) == later)
    #expect(
      try history.definition(for: Coding(id: "3", selection: "", code: "b", at: 500, treeVersion: 0))?.meaning == "")
  }

  private func event(_ project: Project, _ random: inout SeededGenerator) -> CodeEvent? {
    let codes = project.trees[0].codes.map(\.id)
    guard let one = codes.randomElement(using: &random), let other = codes.randomElement(using: &random) else {
      return nil
    }
    let event: CodeEvent =
      switch Int.random(in: 0..<6, using: &random) {
      case 0: .merge(one, into: other)
      case 1: .delete(one)
      case 2: .rename(one, to: "Anders")
      case 3: .move(one, under: other, before: nil)
      case 4:
        .split(
          one, into: Code(id: "x\(random.next())", name: "Deel"),
          codings: Set(project.codings.filter { $0.code == one }.map(\.id).prefix(2)))
      default: .add(Code(id: "y\(random.next())", name: "Bij", parent: other))
      }
    return (try? project.trees[0].applying(event)) == nil ? nil : event
  }
}
