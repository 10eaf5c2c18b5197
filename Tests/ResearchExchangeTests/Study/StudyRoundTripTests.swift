import Parsing
import QualitativeCoding
import ResearchExchange
import TestStudies
import Testing

@Suite("Studies as documents")
struct StudyRoundTripTests {
  private let study = inventedStudy

  private func again(_ study: Project, over base: RefiPackage? = nil) throws -> (Project, RefiPackage, [UInt8]) {
    let (package, _) = RefiPackage.of(study, over: base)
    #expect(RefiSchema.project.complaints(about: RefiWriter(package).projectFile().bytes) == [])
    let bytes = try RefiWriter(package).bytes().bytes
    let read = try #require(readPackage(bytes).value)
    return (read.study().project, read, bytes)
  }

  @Test("everything a study has comes back, out and in twice")
  func roundTrip() throws {
    let (report) = RefiPackage.of(study).report
    #expect(!report.hasLosses)
    let (first, document, bytes) = try again(study)
    #expect(first.sources == study.sources)
    #expect(first.trees == study.trees)
    #expect(first.codings == study.codings)
    #expect(first.selections == study.selections)
    #expect(first.cases == study.cases)
    #expect(first.memos == study.memos)
    #expect(first.rounds == study.rounds && first.variables == study.variables && first.coders == study.coders)
    let isSame = first == study
    #expect(isSame)
    let (second, _, bytesAgain) = try again(first, over: document)
    let isStillSame = second == study
    #expect(isStillSame)
    #expect(bytesAgain == bytes)
  }

  @Test("ids of another form get one that stays, and what they tie stays tied")
  func otherIDs() throws {
    var other = Project(name: "x", coders: [Coder(id: "ans", name: "Ans")])
    other.trees = [
      CodeTree(id: "t", name: "t", codes: [Code(id: "a", name: "A"), Code(id: "b", name: "B", parent: "a")])
    ]
    other.sources = [Source(id: "s", name: "S", texts: [TextVersion(id: "s", text: "hallo daar")])]
    other.selections = [Selection(id: "p", source: "s", version: "s", range: 0..<5)]
    other.codings = [Coding(id: "c", selection: "p", code: "b", coder: "ans")]
    let (first, document, bytes) = try again(other)
    #expect(first.problems().isEmpty)
    #expect(first.codings.count == 1 && first.trees[0].codes[1].parent == first.trees[0].codes[0].id)
    let (second, _, bytesAgain) = try again(first, over: document)
    #expect(second == first && bytesAgain == bytes)
  }

  @Test("what a study does not show goes out as it came in", arguments: 0..<25)
  func overBase(seed: Int) throws {
    var invented = InventedProject(seed: UInt64(seed))
    let package = invented.package()
    let (study, _) = package.study()
    var (out, _) = RefiPackage.of(study, over: package)
    out.project.origin = package.project.origin
    #expect(out.project.graphs == package.project.graphs)
    #expect(out.project.links == package.project.links)
    #expect(out.project.sets == package.project.sets)
    #expect(out.project.sources.count == package.project.sources.count)
    #expect(out.project.variables == package.project.variables)
    #expect(out.study().project == study)
  }

  @Test("a description that another program wrote anew replaces ours")
  func describedElsewhere() throws {
    var (package, _) = RefiPackage.of(study)
    package.project.codes[0].codes[0].description = "anders"
    let code = package.study().project.trees[0].codes[1]
    #expect(code.definition == CodeDefinition(meaning: "anders"))
  }

  @Test("selections that no document can hold are told")
  func unplaced() {
    var study = study
    study.selections[1].place = .part("een stuk")
    let (_, report) = RefiPackage.of(study)
    #expect(report.count(of: .notInFormat("Selection")) == 1)
    #expect(report.count(of: .notInFormat("Coding")) == 1)
  }
}
