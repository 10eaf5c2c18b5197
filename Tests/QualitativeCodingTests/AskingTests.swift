import QualitativeCoding
import Statistics
import TestChance
import Testing

@Suite struct AskingTests {
  /// A text of one letter, coded by one coder.
  private func index(_ codings: [(String, Range<Int>)], text: PlainText = PlainText(String(repeating: "x", count: 60)))
    -> CodingIndex
  {
    var project = RandomProjects(seed: 1).empty
    project.sources = [Source(id: "s", name: "", texts: [TextVersion(id: "t", text: text)])]
    for (number, (code, range)) in codings.enumerated() {
      project.selections.append(Selection(id: "\(number)", source: "s", version: "t", range: range))
      project.codings.append(Coding(id: "\(number)", selection: "\(number)", code: code, coder: "x"))
    }
    return CodingIndex(project)
  }

  @Test func codesThatOverlapOccurTogether() {
    let found = index([("a", 0..<10), ("b", 5..<15), ("b", 8..<12), ("c", 15..<20), ("c", 0..<4)]).coOccurrences()
    #expect(found.map { [$0.first, $0.second] } == [["a", "b"], ["a", "c"]])
    #expect(found.map(\.count) == [1, 1])
    #expect(found.map(\.characters) == [5, 4])
    #expect(found[0].share == 5.0 / 15)
  }

  @Test func nearCountsTheCharactersBetween() {
    let index = index([("a", 0..<10), ("b", 13..<15)])
    #expect(index.coOccurrences(.near(2)).isEmpty)
    #expect(index.coOccurrences(.near(3)).map(\.count) == [1])
    #expect(index.coOccurrences(.sameSource).map(\.count) == [1])
  }

  @Test func togetherInATurnOrASentence() {
    let text: PlainText = "R1: Een is a. Twee is b.\nR2: Drie is c."
    let index = index([("a", 4..<8), ("b", 14..<18), ("c", 29..<32)], text: text)
    #expect(index.coOccurrences(.sameTurn).map { [$0.first, $0.second] } == [["a", "b"]])
    #expect(index.coOccurrences(.sameSentence).isEmpty)
    #expect(index.coOccurrences(.sameSource).count == 3)
  }

  @Test func countsOverlappingPairsAsALoopDoes() {
    var projects = RandomProjects(seed: 51)
    for _ in 0..<30 {
      let project = projects.next()
      let index = CodingIndex(project)
      for (first, second) in [("a", "b"), ("a1", "c")] {
        var characters = 0
        for source in project.sources {
          let both = [first, second].map { code in
            Set(
              index.fragments(CodingFilter(codes: [code], withChildren: false, sources: [source.id])).flatMap {
                $0.range.map(Array.init) ?? []
              })
          }
          characters += both[0].intersection(both[1]).count
        }
        let found = index.coOccurrences().first { $0.first == first && $0.second == second }
        #expect((found?.characters ?? 0) == characters)
      }
    }
  }

  @Test func findsWordsWithoutAccentsAndCapitals() {
    let index = index([], text: "Het CAFÉ in de buurt. Cafe\u{301} ĲSSALON, buurvrouw. \u{2018}t Café’s.")
    #expect(index.keyword("café").map(\.word) == ["CAFÉ", "Cafe\u{301}", "Café"])
    #expect(index.keyword("ijssalon").map(\.word) == ["ĲSSALON"])
    #expect(index.keyword("buur").isEmpty)
    #expect(index.keyword("buur", wholeWords: false).count == 2)
    #expect(index.keyword("'t cafe").map(\.word) == ["\u{2018}t Café"])
    #expect(index.keyword("buurvrouw", context: 4).map { [$0.before, $0.after] } == [["ON, ", ". \u{2018}t"]])
    #expect(index.keyword("").isEmpty)
  }

  @Test func newCodesComeInTheOrderHeld() throws {
    var project = RandomProjects(seed: 1).empty
    for (number, codes) in [["a1", "b"], ["a2"], [], ["c", "b"], ["a1"], ["c"]].enumerated() {
      let id = "s\(number)"
      project.sources.append(
        Source(
          id: id, name: "", date: number == 3 ? "2025-01-01" : "2026-01-0\(number + 1)",
          texts: [TextVersion(id: id, text: "xxxxx")]))
      for code in codes {
        project.selections.append(Selection(id: id + code, source: id, version: id, range: 0..<3))
        project.codings.append(Coding(id: id + code, selection: id + code, code: code, coder: "x"))
      }
    }
    let index = CodingIndex(project)
    let found = index.newCodes()
    #expect(found.steps.map(\.source) == ["s3", "s0", "s1", "s2", "s4", "s5"])
    #expect(found.steps.map(\.new) == [["b", "c"], ["a1"], ["a2"], [], [], []])
    #expect(index.newCodes(level: 0).steps.map(\.new.count) == [2, 1, 0, 0, 0, 0])
    let saturation = try found.saturation(Saturation.Design(base: 2, run: 2, threshold: 0))
    #expect(saturation.baseCodes == 3)
    #expect(saturation.runs.map(\.ratio) == [1.0 / 3, 0, 0])
    #expect(saturation.reachedAfter == 3)
    #expect(throws: Undefined.tooFewCases) { try index.newCodes(CodingFilter(sources: ["s1"])).saturation() }
  }

  @Test func problemsAreNamed() {
    var project = RandomProjects(seed: 1).empty
    project.sources = [Source(id: "s", name: "", texts: [TextVersion(id: "t", text: "12345")])]
    project.selections = [
      Selection(id: "out", source: "s", version: "t", range: 3..<9),
      Selection(id: "none", source: "x", version: "t", range: 0..<1),
      Selection(id: "empty", source: "s", version: "t", range: 2..<2),
      Selection(id: "old", source: "s", version: "u", range: 0..<1),
    ]
    project.codings = project.selections.map { Coding(id: $0.id, selection: $0.id, code: "a", coder: "y") }
    project.codings.append(Coding(id: "gone", selection: "gone", code: "z"))
    project.trees[0].codes += [
      Code(id: "x", name: "X", parent: "y"), Code(id: "y", name: "Y", parent: "x"),
      Code(id: "w", name: "W", parent: "nowhere"),
    ]
    let problems = project.problems()
    #expect(problems.contains(.outsideText(selection: "out", range: 3..<9, length: 5)))
    #expect(problems.contains(.unknownSource(selection: "none", source: "x")))
    #expect(problems.contains(.emptySelection(selection: "empty")))
    #expect(problems.contains(.unknownText(selection: "old", version: "u")))
    #expect(problems.contains(.unknownSelection(coding: "gone", selection: "gone")))
    #expect(problems.contains(.unknownCode(coding: "gone", code: "z")))
    #expect(problems.contains(.unknownCoder(coding: "out", coder: "y")))
    #expect(problems.contains(.circle(code: "x")))
    #expect(problems.contains(.unknownParent(code: "w", parent: "nowhere")))
    #expect(CodingIndex(project).leftOut == LeftOut(leadingNowhere: 3, outsideText: 1))
    #expect(project.trees[0].outline().count == 8)
  }
}
