import QualitativeCoding
import TestChance
import Testing

@Suite struct MatrixTests {
  /// Counts by sets, place by place.
  private func counts(
    _ project: Project, _ codes: Set<Code.ID>, _ sources: Set<Source.ID>, coder: Coder.ID? = nil
  ) -> CodeCounts {
    let selections = Dictionary(uniqueKeysWithValues: project.selections.map { ($0.id, $0) })
    var codings = 0
    var (fragments, characters): (Set<String>, Set<String>) = ([], [])
    var (found, people): (Set<String>, Set<String>) = ([], [])
    for coding in project.codings where codes.contains(coding.code) && (coder == nil || coding.coder == coder) {
      guard let selection = selections[coding.selection], sources.contains(selection.source),
        case .text(_, let range) = selection.place
      else { continue }
      codings += 1
      fragments.insert("\(selection.source) \(range)")
      for place in range { characters.insert("\(selection.source) \(place)") }
      found.insert(selection.source)
      people.formUnion(project.cases.filter { $0.isRespondent && $0.sources.contains(selection.source) }.map(\.id))
    }
    return CodeCounts(
      codings: codings, fragments: fragments.count, sources: found.count, respondents: people.count,
      characters: characters.count)
  }

  private func sources(_ project: Project, with value: String) -> Set<Source.ID> {
    Set(project.sources.filter { $0.values["p"]?.text == value }.map(\.id))
  }

  @Test func countsWhatSetsCount() throws {
    var projects = RandomProjects(seed: 41)
    projects.sources = 5
    for _ in 0..<40 {
      var project = projects.next()
      project.cases[1].isRespondent = false
      let matrix = CodingIndex(project).matrix(by: "p")
      let families: [Code.ID: Set<Code.ID>] = [
        "a": ["a", "a1", "a2"], "a1": ["a1"], "a2": ["a2"], "b": ["b"], "c": ["c"],
      ]
      #expect(matrix.lines.map(\.code) == ["a", "a1", "a2", "b", "c"])
      #expect(matrix.columns.map(\.value) == ["client", "volunteer", "manager"])
      for line in matrix.lines {
        for (column, cell) in zip(matrix.columns, line.cells) {
          let here = sources(project, with: column.value ?? "")
          #expect(cell.own == counts(project, [line.code], here))
          #expect(cell.withChildren == counts(project, families[line.code] ?? [], here))
        }
        #expect(line.total.withChildren == counts(project, families[line.code] ?? [], Set(project.sources.map(\.id))))
      }
      #expect(
        matrix.columns[0].total == counts(project, ["a", "a1", "a2", "b", "c"], sources(project, with: "client")))
      let one = CodingIndex(project).frequencies(CodingFilter(layer: .coder("coder 1")))
      #expect(one[3].total.own == counts(project, ["b"], Set(project.sources.map(\.id)), coder: "coder 1"))
    }
  }

  /// A focus group of a client (first 10 characters) and a volunteer (rest), an interview, and a perspective nobody reached.
  private func focusGroup() -> Project {
    var project = RandomProjects(seed: 1).empty
    project.variables = [Variable(id: "p", name: "Perspectief", expected: ["client", "volunteer", "manager"])]
    project.sources = [
      Source(id: "group", name: "", kind: .focusGroup, texts: [TextVersion(id: "t1", text: "0123456789abcdefghij")]),
      Source(id: "talk", name: "", values: ["p": .text("client")], texts: [TextVersion(id: "t2", text: "0123456789")]),
    ]
    project.selections = [
      Selection(id: "said by client", source: "group", version: "t1", range: 0..<10),
      Selection(id: "said by volunteer", source: "group", version: "t1", range: 10..<20),
      Selection(id: "1", source: "group", version: "t1", range: 2..<5),
      Selection(id: "2", source: "group", version: "t1", range: 8..<14),
      Selection(id: "3", source: "talk", version: "t2", range: 0..<4),
      Selection(id: "4", source: "talk", place: .wholeSource),
      Selection(id: "5", source: "talk", place: .part("blz. 2")),
    ]
    project.cases = [
      Case(id: "client", name: "", values: ["p": .text("client")], selections: ["said by client"]),
      Case(id: "volunteer", name: "", values: ["p": .text("volunteer")], selections: ["said by volunteer"]),
      Case(id: "other client", name: "", values: ["p": .text("client")], sources: ["talk"]),
    ]
    project.codings = ["1", "2", "3", "4", "5"].map {
      Coding(id: $0, selection: $0, code: $0 == "3" ? "a1" : "a", coder: "x")
    }
    return project
  }

  @Test func whatOnePersonSaidInAGroupCountsByThatPerson() {
    let matrix = CodingIndex(focusGroup()).matrix(by: "p")
    let line = matrix.lines[0]
    #expect(
      line.cells[0].withChildren == CodeCounts(codings: 5, fragments: 5, sources: 2, respondents: 2, characters: 13))
    #expect(
      line.cells[1].withChildren == CodeCounts(codings: 1, fragments: 1, sources: 1, respondents: 1, characters: 6))
    #expect(line.cells[0].own.fragments == 4)
    #expect(matrix.columns.map(\.sources) == [2, 1, 0])
    #expect(matrix.columns.map(\.respondents) == [2, 1, 0])
    #expect(matrix.share(line: 1, column: 0) == 0.2)
    #expect(matrix.share(line: 1, column: 2) == nil)
    #expect(matrix.shareOfSources(line: 1, column: 0) == 0.5)
  }

  @Test func silenceHasThreeKinds() {
    let index = CodingIndex(focusGroup())
    let matrix = index.matrix(by: "p", asked: ["client": ["b"], "volunteer": ["a2"]])
    #expect(
      matrix.lines.map { $0.cells.map(\.silence) } == [
        [nil, nil, .notReached], [nil, .notAsked, .notReached], [.notAsked, .askedButSilent, .notReached],
        [.askedButSilent, .notAsked, .notReached], [.notAsked, .notAsked, .notReached],
      ])
    #expect(index.matrix(by: "p").lines[3].cells[0].silence == .notKnown)
    #expect(index.matrix(by: "nothing").columns.map(\.value) == [nil])
  }

  @Test func filtersByCodeKindValueAndRound() {
    var project = focusGroup()
    project.codings[0].round = "first"
    let index = CodingIndex(project)
    func codings(_ filter: CodingFilter) -> [String] { index.fragments(filter).flatMap(\.codings).sorted() }
    #expect(codings(CodingFilter(codes: ["a"], withChildren: false)) == ["1", "2", "4", "5"])
    #expect(codings(CodingFilter(codes: ["a"])) == ["1", "2", "3", "4", "5"])
    #expect(codings(CodingFilter(sourceKinds: [.focusGroup])) == ["1", "2"])
    #expect(codings(CodingFilter(values: ["p": ["volunteer"]])) == ["2"])
    #expect(codings(CodingFilter(rounds: ["first"])) == ["1"])
    #expect(codings(CodingFilter(layer: .agreed)) == [])
    #expect(codings(CodingFilter(layer: .coder("nobody"))) == [])
    #expect(index.matrix(by: "p", CodingFilter(codes: ["a1"])).lines.map(\.code) == ["a", "a1"])
    #expect(index.fragments(CodingFilter(codes: ["a1"])).map { String(index.text(of: $0)) } == ["0123"])
    #expect(index.fragments(CodingFilter(sources: ["group"])).map(\.cases) == [["client"], ["client", "volunteer"]])
  }

  @Test func oneVoiceThatDominatesIsNamed() {
    let index = CodingIndex(focusGroup())
    let voices = index.voices(by: "p")
    #expect(voices.map(\.respondent) == ["other client", "client", "volunteer"])
    #expect(voices.map(\.fragments) == [3, 2, 1])
    #expect(voices[0].share == 0.6)
    #expect(voices[0].dominates(above: 0.5) == false)
    let most = Voice(value: nil, respondent: "x", fragments: 9, share: 0.9, respondents: 4)
    #expect(most.dominates())
    let (kept, leftOut) = index.capped(index.fragments(), perRespondent: 1)
    #expect(kept.flatMap(\.codings) == ["1", "4"])
    #expect(leftOut == 3)
  }
}

extension RandomProjects {
  /// A study with a code tree and nothing else.
  var empty: Project { Project(name: "", perspective: "p", coders: [Coder(id: "x", name: "")], trees: [Self.tree]) }
}
