import QualitativeCoding
import Testing

@Suite struct EditingTests {
  private func project() -> Project {
    Project(
      name: "", sources: [Source(id: "s", name: "", texts: [TextVersion(id: "t1", text: "Anja belt elke week.")])],
      coders: [Coder(id: "1", name: "")], trees: [RandomProjects.tree],
      selections: [
        Selection(id: "name", source: "s", version: "t1", range: 0..<4),
        Selection(id: "all", source: "s", version: "t1", range: 0..<20),
        Selection(id: "part", source: "s", version: "t1", range: 2..<9),
        Selection(id: "week", source: "s", version: "t1", range: 15..<19),
      ],
      codings: [Coding(id: "1", selection: "week", code: "a", coder: "1")])
  }

  @Test func selectionsGoAlongWithAPseudonym() throws {
    var project = project()
    let report = try project.edit("s", [TextEdit(0..<4, with: "[dochter 1]")], as: "t2", reason: "pseudoniem")
    #expect(project.sources[0].text?.text == "[dochter 1] belt elke week.")
    #expect(report.lines.map(\.carried.outcome) == [.edited, .edited, .cut, .moved])
    #expect(report.wantingALook.map(\.selection) == ["part"])
    #expect(project.selections[3].place == .text(version: "t2", range: 22..<26))
    #expect(project.selections[2].place == .text(version: "t2", range: 11..<16))
  }

  @Test func whatIsLostStaysOnTheOldTextAndIsCounted() throws {
    var project = project()
    let report = try project.edit("s", [.deletion(of: 14..<20)], as: "t2")
    #expect(report.count(.lost) == 1)
    #expect(project.selections[3].place == .text(version: "t1", range: 15..<19))
    #expect(CodingIndex(project).leftOut == LeftOut(onOlderText: 1))
  }

  @Test func anIndexCarriesSelectionsThatWereMadeOnAnOlderText() throws {
    var project = project()
    _ = try project.edit("s", [.insertion(of: "Ja. ", at: 0)], as: "t2")
    project.selections.append(Selection(id: "late", source: "s", version: "t1", range: 15..<19))
    project.codings[0].selection = "late"
    let fragments = CodingIndex(project).fragments(CodingFilter(codes: ["a"]))
    #expect(fragments.map(\.range) == [19..<23])
  }

  @Test func saysWhyItCannotEdit() {
    var project = project()
    #expect(throws: EditProblem.unknownSource("x")) { try project.edit("x", [], as: "t2") }
    #expect(throws: EditProblem.edits(.outside(.deletion(of: 15..<21)))) {
      try project.edit("s", [.deletion(of: 15..<21)], as: "t2")
    }
    #expect(project == self.project())
  }
}
