import Parsing
import QualitativeCoding
import ResearchExchange
import Testing

@Suite("Code trees and codings as tables")
struct TableTests {
  private var tree: CodeTree {
    CodeTree(
      id: "t", name: "labels",
      codes: [
        Code(id: "a", name: "Kenmerken", colour: "#aabbcc", memo: "x\ny", isCodable: false),
        Code(
          id: "b", name: "Doel/eind", parent: "a",
          definition: CodeDefinition(
            meaning: "=som, \"echt\"", whenToUse: "; wel", whenNotToUse: "\tniet", anchorExample: "-1")),
        Code(id: "c", name: "Opbrengst"),
      ])
  }

  private func read(_ text: String) -> ResearchReading<CodeTree> {
    CodeTreeTable.read(BytesInMemory(text), name: "labels.csv")
  }

  @Test("a tree comes back the same, whatever stands between the columns, with or without a mark")
  func treeRoundTrip() {
    for delimiter in CSVDelimiter.allCases {
      let bytes = CodeTreeTable.bytes(of: tree, delimiter: delimiter)
      for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
        let reading = CodeTreeTable.read(BytesInMemory(mark + bytes), name: "labels.csv")
        #expect(reading.value?.codes == tree.codes)
        #expect(reading.report.entries.map(\.kind) == [.kept])
      }
    }
  }

  @Test("paths make a tree, headings in between are made")
  func paths() {
    let reading = read("Pad;Omschrijving;Kleur\r\nA/B/C;uitleg;rood\r\nA;kop;#abc\r\nA/D;;\r\n")
    let codes = reading.value?.outline() ?? []
    #expect(codes.map { $0.path.joined(separator: "/") } == ["A", "A/B", "A/B/C", "A/D"])
    #expect(codes.map(\.code.isCodable) == [true, false, true, true])
    #expect(codes[0].code.definition.meaning == "kop" && codes[0].code.colour == "#aabbcc")
    #expect(reading.report.count(of: .wrongValue(attribute: "colour", of: "Code")) == 1)
  }

  @Test("parents by name, parents that are not there, columns that are not ours, rows without a name, doubles")
  func oddRows() {
    let reading = read("name,parent,extra\nA,,1\nB,A,2\nC,weg,3\n,A,4\nB,A,5\n")
    #expect(reading.value?.outline().map(\.depth) == [0, 1, 0])
    #expect(reading.report.count(of: .column("extra")) == 1)
    #expect(reading.report.count(of: .row(.withoutName)) == 1)
    #expect(reading.report.count(of: .doubleEntry("B")) == 1)
    #expect(reading.report.count(of: .leadsNowhere(to: .code)) == 1)
  }

  @Test("what is no table of codes is refused with its place")
  func refused() {
    #expect(read("").refusal?.problem == .csv(.empty))
    #expect(read("a,b\n1,2\n").refusal?.problem == .missingColumns(["name", "path"]))
    #expect(read("name,parent\nA\n").refusal?.problem == .csv(.ragged(expected: 2, found: 1)))
    let long = CodeTreeTable.read(BytesInMemory("name\na\nb\n"), name: "x", limits: TableLimits(rows: 2))
    #expect(long.refusal?.problem == .tooManyRows(limit: 2))
  }

  private var study: Project {
    var study = Project(name: "s", coders: [Coder(id: guid(1), name: "Ans")])
    study.trees = [tree]
    study.sources = [
      Source(id: guid(2), name: "gesprek", texts: [TextVersion(id: "v", text: "Ik 😀 kies zelf, ik kies.")])
    ]
    study.rounds = [Round(id: "r", name: "r")]
    study.selections = [
      Selection(id: guid(3), source: guid(2), version: "v", range: 5..<14),
      Selection(id: guid(4), source: guid(2), place: .wholeSource),
    ]
    study.codings = [
      Coding(
        id: guid(5), selection: guid(3), code: "b", coder: guid(1), at: 1_700_000_000_000_000, round: "r",
        isAgreed: true, memo: "-let op", weight: 0.25),
      Coding(id: guid(6), selection: guid(4), code: "c"),
    ]
    return study
  }

  @Test("codings come back the same")
  func codingRoundTrip() {
    let bytes = CodingTable.bytes(of: study)
    var bare = study
    bare.codings = []
    let reading = CodingTable.read(BytesInMemory(bytes), into: bare, name: "codings.csv")
    #expect(reading.value == study)
    #expect(reading.report.entries.map(\.kind) == [.kept])
    #expect(String(decoding: bytes, as: UTF8.self).contains("kies zelf"))
  }

  @Test("codings by names and quotes, and what cannot be placed")
  func byNames() {
    var bare = study
    (bare.codings, bare.selections) = ([], [])
    let text = """
      bronnaam\tcitaat\tlabelpad\tcodeur
      gesprek\tkies zelf\tKenmerken/Doel/eind\tBram
      gesprek\tkies\tOpbrengst\tBram
      gesprek\tweg\tOpbrengst\tBram
      ander\tkies\tOpbrengst\tBram
      gesprek\tkies zelf\tNiets\tBram
      gesprek\tkies zelf\tOpbrengst\tBram
      """
    let reading = CodingTable.read(BytesInMemory(text), into: bare, name: "c.tsv")
    let codings = reading.value?.codings ?? []
    #expect(codings.count == 2 && Set(codings.map(\.selection)).count == 1)
    #expect(reading.value?.selections[0].place == .text(version: "v", range: 5..<14))
    #expect(reading.value?.coders.map(\.name) == ["Ans", "Bram"])
    let reasons: [RowProblem] = [.quoteTwice, .quoteNotFound, .unknownSource, .unknownCode]
    for reason in reasons { #expect(reading.report.count(of: .row(reason)) == 1, "\(reason)") }
    #expect(reading.report.hasLosses)
  }
}
