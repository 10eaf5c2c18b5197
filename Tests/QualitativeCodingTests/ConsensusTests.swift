import QualitativeCoding
import TestChance
import Testing

@Suite struct ConsensusTests {
  /// Two coders in one text of 100 characters; codes as given.
  private func comparison(_ first: [(String, Range<Int>)], _ second: [(String, Range<Int>)]) throws -> Comparison {
    let text = TextVersion(id: "t", text: PlainText(String(repeating: "x", count: 100)))
    var project = Project(
      name: "", sources: [Source(id: "s", name: "", texts: [text])],
      coders: [Coder(id: "1", name: ""), Coder(id: "2", name: "")], trees: [RandomProjects.tree])
    for (coder, given) in [("1", first), ("2", second)] {
      for (code, range) in given {
        let id = "\(coder) \(code) \(range)"
        project.selections.append(Selection(id: id, source: "s", version: "t", range: range))
        project.codings.append(Coding(id: id, selection: id, code: code, coder: coder))
      }
    }
    return try Comparison(CodingIndex(project))
  }

  private func ids() -> () -> String {
    var number = 0
    return {
      number += 1
      return "\(number)"
    }
  }

  @Test func findsEveryKindOfDifference() throws {
    let found = try comparison(
      [("a", 0..<10), ("a", 20..<30), ("a", 40..<50), ("b", 60..<70), ("c", 80..<90)],
      [("a", 0..<10), ("a", 22..<30), ("a", 40..<44), ("a", 45..<50), ("c", 62..<68)]
    ).differences()
    #expect(found.shared == [SharedStretch(code: "a", source: "s", range: 0..<10)])
    #expect(found.differences.map(\.kind) == [.otherBoundaries, .splitOrMerged, .otherCode, .missed])
    #expect(found.differences.map(\.code) == ["a", "a", "b", "c"])
    #expect(found.differences[2].sides[1].instead == [Difference.Given(code: "c", ranges: [62..<68])])
    #expect(found.counts()["a"] == [.otherBoundaries: 1, .splitOrMerged: 1])
  }

  @Test func aCodeBothGaveIsNoOtherCode() throws {
    let found = try comparison([("a", 0..<10), ("b", 0..<10)], [("b", 0..<10)]).differences()
    #expect(found.differences.map(\.kind) == [.missed])
  }

  @Test func decisionsMakeTheAgreedLayer() throws {
    let comparison = try comparison(
      [("a", 0..<10), ("a", 20..<30), ("b", 60..<70), ("c", 80..<90)], [("a", 0..<10), ("a", 22..<32), ("c", 62..<68)])
    let found = comparison.differences()
    let ids = found.differences.map(\.id)
    let layer = comparison.agreedLayer(
      found,
      [
        try Decision(on: ids[0], .keep("2"), reason: "eerst zo"),
        try Decision(on: ids[0], .keepAll, reason: "toch ruimer"),
        try Decision(on: ids[1], .keep("2"), reason: "gaat over voorwaarden"),
        try Decision(on: "weg", .nothing, reason: "oud"),
      ], round: "r", at: 5, newID: self.ids())
    let places = layer.codings.map { coding in
      layer.selections.first { $0.id == coding.selection }.map { "\(coding.code) \($0.place)" }
    }
    #expect(places.count == 3)
    #expect(layer.codings.map(\.code) == ["a", "a", "c"])
    #expect(layer.selections.map(\.place) == [0..<10, 20..<32, 62..<68].map { .text(version: "t", range: $0) })
    #expect(layer.codings.allSatisfy { $0.isAgreed && $0.coder == nil && $0.round == "r" && $0.at == 5 })
    #expect(layer.open.map(\.code) == ["c"])
    #expect(layer.stale.map(\.reason) == ["eerst zo", "oud"])
  }

  @Test func aChangedDefinitionWaitsForAnotherRound() throws {
    let comparison = try comparison([("a", 20..<30)], [("b", 90..<95)])
    let found = comparison.differences()
    let better = CodeDefinition(meaning: "Alleen wat al gebeurt")
    let layer = comparison.agreedLayer(
      found, [try Decision(on: found.differences[0].id, .redefine("a", to: better), reason: "te ruim")], newID: ids())
    #expect(layer.redefinitions == [.redefine("a", to: better)])
    #expect(layer.toCodeAgain == [found.differences[0]])
    #expect(layer.codings.isEmpty)
    #expect(throws: Decision.Problem.reasonMissing) { try Decision(on: "x", .nothing, reason: " ") }
  }

  /// Whatever is decided, a character is agreed on by "keep this coder" exactly when that coder coded it.
  @Test func keepingOneCoderEverywhereGivesThatCodersCharacters() throws {
    var projects = RandomProjects(seed: 31)
    projects.coders = 2
    for _ in 0..<60 {
      var project = projects.next()
      let comparison = try Comparison(CodingIndex(project), ComparisonDesign(coders: ["coder 0", "coder 1"]))
      let sources = Set(project.sources.map(\.id)).filter { source in
        comparison.agreement(on: .all(tree: nil), in: [source]).units > 0
      }
      let found = comparison.differences()
      let decisions = try found.differences.map { try Decision(on: $0.id, .keep("coder 1"), reason: "x") }
      let layer = comparison.agreedLayer(found, decisions, newID: ids())
      #expect(layer.open.isEmpty)
      project.selections += layer.selections
      project.codings += layer.codings
      let index = CodingIndex(project)
      let matrix = index.frequencies(CodingFilter(layer: .agreed, sources: sources))
      let own = index.frequencies(CodingFilter(layer: .coder("coder 1"), sources: sources))
      #expect(matrix.map(\.total.own.characters) == own.map(\.total.own.characters))
    }
  }

  @Test func blindRoundsHideOthersCodings() {
    var project = Project(name: "", rounds: [Round(id: "r", name: "", state: .open)])
    project.codings = [
      Coding(id: "1", selection: "", code: "a", coder: "me", round: "r"),
      Coding(id: "2", selection: "", code: "a", coder: "other", round: "r"),
      Coding(id: "3", selection: "", code: "a", coder: "other"),
    ]
    #expect(project.codings(visibleTo: "me").map(\.id) == ["1", "3"])
    project.rounds[0].state = .closed
    #expect(project.codings(visibleTo: "me").count == 3)
  }
}
