import QualitativeCoding
import Statistics
import TestChance
import Testing

@Suite struct AttendanceTests {
  /// Two coders were given two sources; the second coder coded nothing in the second source.
  private func project() -> Project {
    var project = RandomProjects(seed: 1).empty
    project.coders = ["1", "2"].map { Coder(id: $0, name: "") }
    project.sources = ["s", "t"].map { id in
      Source(id: id, name: "", texts: [TextVersion(id: id, text: PlainText(String(repeating: "x", count: 10)))])
    }
    project.selections = [
      Selection(id: "s 0-4", source: "s", version: "s", range: 0..<4),
      Selection(id: "t 2-6", source: "t", version: "t", range: 2..<6),
      Selection(id: "nothing", source: "s", version: "s", range: 3..<3),
      Selection(id: "s", source: "s", place: .wholeSource),
    ]
    project.codings = [
      Coding(id: "1", selection: "s 0-4", code: "a", coder: "1", round: "first"),
      Coding(id: "2", selection: "s 0-4", code: "a", coder: "2", round: "first"),
      Coding(id: "3", selection: "t 2-6", code: "a", coder: "1", round: "first"),
      Coding(id: "4", selection: "nothing", code: "b", coder: "1"),
      Coding(id: "5", selection: "s", code: "c", coder: "2"),
      Coding(id: "6", selection: "s 0-4", code: "b"), Coding(id: "7", selection: "t 2-6", code: "a", isAgreed: true),
    ]
    return project
  }

  private func pair(_ project: Project, _ design: ComparisonDesign = .init()) throws -> PairCounts? {
    try Comparison(CodingIndex(project), design).agreement(on: .code("a")).pair
  }

  @Test func aSourceCountsForWhoWorkedInItOrWasGivenIt() throws {
    var project = project()
    #expect(try pair(project) == PairCounts(both: 4, neither: 6))
    #expect(
      try pair(project, ComparisonDesign(attendance: .everyone)) == PairCounts(both: 4, onlyFirst: 4, neither: 12))
    project.rounds = [Round(id: "first", name: "", tasks: [Round.Task(coder: "2", source: "t")])]
    #expect(try pair(project) == PairCounts(both: 4, onlyFirst: 4, neither: 12))
    #expect(try pair(project, ComparisonDesign(rounds: ["second"])) == nil)
    #expect(
      try pair(project, ComparisonDesign(coders: ["2", "1"], rounds: ["first"]))
        == PairCounts(both: 4, onlySecond: 4, neither: 12))
    project.rounds[0].kind = .jointReading
    #expect(try pair(project) == PairCounts(both: 4, neither: 6))
  }

  @Test func notesSayWhatAReaderShouldKnow() throws {
    let notes = try Comparison(CodingIndex(project())).notes
    #expect(
      notes == [
        .uncodedTextIsAgreement(characters: 6), .emptySelections(count: 1), .notText(count: 1),
        .sourcesNotCompared(count: 1),
        .withoutCoder(count: 1),
      ])
    let turns = try Comparison(CodingIndex(project()), ComparisonDesign(unit: .turns)).notes
    #expect(turns.contains(.paragraphsAsTurns(sources: 2)))
  }

  @Test func wholeSourcesCountWhenUnitsAreSources() throws {
    let comparison = try Comparison(CodingIndex(project()), ComparisonDesign(unit: .sources))
    #expect(comparison.agreement(on: .code("c")).pair == PairCounts(onlySecond: 1))
    #expect(comparison.agreement(on: .code("b")).pair == PairCounts(onlyFirst: 1))
  }

  /// A sentence has a code when one of its characters has it.
  @Test func sentencesAreJudgedAsALoopOverTheirCharactersJudges() throws {
    var projects = RandomProjects(seed: 61)
    projects.longest = 60
    for _ in 0..<30 {
      let project = projects.next()
      let index = CodingIndex(project)
      let comparison = try Comparison(index, ComparisonDesign(unit: .sentences))
      for piece in comparison.pieces(on: .family("a")) {
        let coded = piece.judged.filter { coder in
          let filter = CodingFilter(codes: ["a"], layer: .coder(coder), sources: [piece.source])
          return index.fragments(filter).contains { $0.range?.overlaps(piece.range) ?? false }
        }
        #expect(coded == piece.coded)
      }
    }
  }
}
