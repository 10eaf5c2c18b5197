import QualitativeCoding
import Statistics
import TestChance
import Testing

@Suite struct ComparisonTests {
  /// Judges every character of every source by looking at all codings: slow, and plainly right.
  private func characters(_ project: Project, _ coders: [Coder.ID], _ codes: Set<Code.ID>) -> [UnitPattern] {
    let places = Dictionary(uniqueKeysWithValues: project.selections.map { ($0.id, $0) })
    var counts: [[UInt64]: Int] = [:]
    for source in project.sources {
      var judged: UInt64 = 0
      var coded = Array(repeating: UInt64(0), count: source.text?.text.count ?? 0)
      for coding in project.codings {
        guard let selection = places[coding.selection], selection.source == source.id,
          let bit = coders.firstIndex(where: { $0 == coding.coder }), case .text(_, let range) = selection.place
        else { continue }
        judged |= 1 << UInt64(bit)
        guard codes.contains(coding.code) else { continue }
        for place in range { coded[place] |= 1 << UInt64(bit) }
      }
      for one in coded where judged > 0 { counts[[judged, one], default: 0] += 1 }
    }
    return counts.map { UnitPattern(judged: $0.key[0], coded: $0.key[1], units: $0.value) }
      .sorted { ($0.judged, $0.coded) < ($1.judged, $1.coded) }
  }

  @Test func sweepsCountWhatALoopOverCharactersCounts() throws {
    var projects = RandomProjects(seed: 11)
    for _ in 0..<60 {
      let project = projects.next()
      let comparison = try Comparison(CodingIndex(project))
      #expect(comparison.agreement(on: .code("a")).patterns == characters(project, comparison.coders, ["a"]))
      #expect(comparison.agreement(on: .code("b")).patterns == characters(project, comparison.coders, ["b"]))
      #expect(
        comparison.agreement(on: .family("a")).patterns == characters(project, comparison.coders, ["a", "a1", "a2"]))
      let some = try Comparison(CodingIndex(project), ComparisonDesign(coders: ["coder 2", "coder 0"]))
      let pair = comparison.agreement(on: .code("a1"), among: ["coder 2", "coder 0"])
      #expect(pair.patterns.filter { $0.judged > 0 } == some.agreement(on: .code("a1")).patterns)
    }
  }

  @Test func piecesAreTheUnitsBehindTheFigure() throws {
    var projects = RandomProjects(seed: 12)
    for unit in ComparisonDesign.Unit.allCases {
      let project = projects.next()
      let comparison = try Comparison(CodingIndex(project), ComparisonDesign(unit: unit))
      for scope: ComparisonScope in [.code("b"), .family("a"), .level(0, tree: "tree"), .all(tree: nil)] {
        let agreement = comparison.agreement(on: scope)
        let pieces = comparison.pieces(on: scope)
        let counted = pieces.reduce(0) { $0 + (unit == .characters ? $1.range.count : 1) }
        #expect(counted == agreement.units)
        let differing = pieces.filter(\.differs).reduce(0) { $0 + (unit == .characters ? $1.range.count : 1) }
        #expect(differing == agreement.patterns.filter(\.differs).reduce(0) { $0 + $1.units })
      }
    }
  }

  @Test func figuresStayWhenIdsAndOrderChange() throws {
    var projects = RandomProjects(seed: 13)
    var random = SeededGenerator(seed: 1)
    for _ in 0..<20 {
      let project = projects.next()
      var other = project
      other.codings.shuffle(using: &random)
      other.selections.shuffle(using: &random)
      other.sources.shuffle(using: &random)
      let coders = project.coders.map(\.id)
      let one = try Comparison(CodingIndex(project), ComparisonDesign(coders: coders))
      let two = try Comparison(CodingIndex(other), ComparisonDesign(coders: coders.reversed()))
      for scope: ComparisonScope in [.code("a"), .family("a"), .all(tree: "tree")] {
        let (first, second) = (one.agreement(on: scope), two.agreement(on: scope))
        #expect(first.figure(.fleissKappa(.identity)).isClose(to: second.figure(.fleissKappa(.identity))))
        #expect(first.figure(.krippendorffAlpha(.nominal)).isClose(to: second.figure(.krippendorffAlpha(.nominal))))
      }
    }
  }

  @Test func oneCodersOverlappingCodingsCountOnce() throws {
    let project = pairOf([0..<10, 5..<15], [0..<15], length: 20)
    let comparison = try Comparison(CodingIndex(project))
    let agreement = comparison.agreement(on: .code("a"))
    #expect(agreement.pair == PairCounts(both: 15, neither: 5))
    #expect(agreement.figure(.cohenKappa(.identity)) == .value(1))
    #expect(comparison.notes.contains(.ownOverlapsJoined(count: 1)))
    #expect(comparison.notes.contains(.uncodedTextIsAgreement(characters: 5)))
  }

  /// Both 6, only the first 4, only the second 2, neither 8 of 20: P_o = 0.7, P_e = 0.5 · 0.4 + 0.5 · 0.6 = 0.5.
  @Test func figuresWorkedOutByHand() throws {
    let agreement = try Comparison(CodingIndex(pairOf([0..<10], [4..<12], length: 20))).agreement(on: .code("a"))
    #expect(agreement.pair == PairCounts(both: 6, onlyFirst: 4, onlySecond: 2, neither: 8))
    #expect(agreement.figure(.percentAgreement(.identity)).isClose(to: .value(0.7)))
    #expect(agreement.figure(.cohenKappa(.identity)).isClose(to: .value(0.4)))
    #expect(agreement.holstiFigure.isClose(to: .value(12.0 / 18)))
    #expect(agreement.figure(.brennanPrediger(.identity)).isClose(to: .value(0.4)))
  }

  @Test func whatCannotBeSaidHasAName() throws {
    let silent = try Comparison(CodingIndex(pairOf([0..<10], [4..<12], length: 20))).agreement(on: .code("b"))
    #expect(silent.isNeverCoded)
    #expect(silent.figure(.cohenKappa(.identity)) == .undefined(.noVariation))
    #expect(silent.figure(.percentAgreement(.identity)) == .value(1))
    #expect(silent.holstiFigure == .undefined(.nothingCoded))
    let alone = try Comparison(CodingIndex(pairOf([0..<10], [], length: 20)))
    #expect(alone.agreement(on: .code("a")).figure(.cohenKappa(.identity)) == .undefined(.notTwoCoders))
    #expect(alone.agreement(on: .code("a")).figure(.krippendorffAlpha(.nominal)) == .undefined(.fewerThanTwoCoders))
    let nobody = try Comparison(CodingIndex(pairOf([], [], length: 20)))
    #expect(nobody.agreement(on: .code("a")).figure(.gwetAC(.identity)) == .undefined(.fewerThanTwoCoders))
    #expect(throws: Undefined.nothingCoded) {
      try Comparison(CodingIndex(pairOf([0..<10], [4..<12], length: 20))).unitising(on: .code("b"))
    }
    #expect(throws: ComparisonDesign.Problem.unknownCoder("x")) {
      try Comparison(CodingIndex(pairOf([], [], length: 5)), ComparisonDesign(coders: ["x"]))
    }
  }

  @Test func sentencesTurnsSelectionsAndSourcesAreUnitsToo() throws {
    var project = pairOf([0..<3], [0..<9], length: 20)
    project.sources[0].texts[0].text = "Een a. Twee b. Drie."
    func pair(_ unit: ComparisonDesign.Unit, coverage: Double = 0) throws -> PairCounts? {
      try Comparison(CodingIndex(project), ComparisonDesign(unit: unit, coverage: coverage)).agreement(on: .code("a"))
        .pair
    }
    #expect(try pair(.sentences) == PairCounts(both: 1, onlySecond: 1, neither: 1))
    #expect(try pair(.sentences, coverage: 0.5) == PairCounts(both: 1, neither: 2))
    #expect(try pair(.turns) == PairCounts(both: 1))
    #expect(try pair(.selections) == PairCounts(both: 2))
    #expect(try pair(.selections, coverage: 0.5) == PairCounts(both: 1, onlySecond: 1))
    #expect(try pair(.sources) == PairCounts(both: 1))
  }

  /// Two coders code "a" in one text, by stretches.
  private func pairOf(_ first: [Range<Int>], _ second: [Range<Int>], length: Int) -> Project {
    let text = TextVersion(id: "t", text: PlainText(String(repeating: "x", count: length)))
    var project = Project(
      name: "", sources: [Source(id: "s", name: "", texts: [text])],
      coders: [Coder(id: "1", name: ""), Coder(id: "2", name: "")], trees: [RandomProjects.tree])
    for (coder, ranges) in [("1", first), ("2", second)] {
      for range in ranges {
        let id = "\(coder) \(range)"
        project.selections.append(Selection(id: id, source: "s", version: "t", range: range))
        project.codings.append(Coding(id: id, selection: id, code: "a", coder: coder))
      }
    }
    return project
  }
}

extension Figure {
  /// Whether two figures are the same to twelve digits, or undefined for the same reason.
  func isClose(to other: Figure) -> Bool {
    guard let value, let expected = other.value else { return self == other }
    return abs(value - expected) < 1e-12
  }
}
