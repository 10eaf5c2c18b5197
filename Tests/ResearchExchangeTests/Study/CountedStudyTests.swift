import Parsing
import QualitativeCoding
import ResearchExchange
import TestStudies
import Testing

/// A real study with every letter replaced by another, place by place: the fragments lie where they lay, and say nothing.
@Suite("A study that was counted by hand")
struct CountedStudyTests {
  private let reading = RefiReader().read(MemoryStore(countedStudy), name: "geteld.qdpx").reading

  /// Fragments per label, of clients, volunteers and network members.
  private static let counted: [String: [Int]] = [
    "1.1": [10, 3, 7], "1.2": [8, 0, 0], "1.3": [8, 15, 18], "2.1": [0, 4, 0], "2.2": [0, 2, 6], "2.3": [9, 0, 4],
    "2.4": [12, 2, 3], "3.1": [14, 10, 4], "3.2": [10, 4, 4], "4.1": [0, 8, 3], "4.2": [2, 2, 5], "4.3": [3, 6, 2],
    "4.4": [7, 4, 3], "4.5": [0, 3, 8], "4.6": [4, 7, 10],
  ]

  @Test("every label has as many fragments per perspective as were counted")
  func counts() throws {
    let study = try #require(reading.value).study().project
    let perspective = try #require(study.perspective)
    let sides = ["client", "volunteer", "network_member"]
    let sideOf = Dictionary(
      study.cases.flatMap { one in one.sources.map { ($0, one.values[perspective]?.text ?? "") } }
    ) { first, _ in first }
    let sourceOf = Dictionary(uniqueKeysWithValues: study.selections.map { ($0.id, $0.source) })
    let names = Dictionary(uniqueKeysWithValues: study.trees[0].codes.map { ($0.id, $0.name) })
    var found: [String: [Int]] = [:]
    for coding in study.codings {
      let side = try #require(sides.firstIndex(of: sideOf[sourceOf[coding.selection] ?? ""] ?? ""))
      found[names[coding.code] ?? "", default: [0, 0, 0]][side] += 1
    }
    #expect(found == Self.counted)
    #expect(study.codings.count == 234)
  }

  @Test("positions need no guessing, quotes stand where they should, and what goes out comes back")
  func report() throws {
    #expect(!reading.report.hasLosses)
    #expect(reading.report.entries(of: .guessed).isEmpty && reading.report.entries(of: .changed).isEmpty)
    #expect(reading.report.count(of: .nameIsNotQuote) == 0)
    let package = try #require(reading.value)
    let (bytes, _) = try RefiWriter(package).bytes()
    let isSame = readPackage(bytes).value == package
    #expect(isSame)
    let study = package.study().project
    let over = RefiPackage.of(study, over: package).package
    #expect(RefiSchema.project.complaints(about: RefiWriter(over).projectFile().bytes) == [])
    let isSameStudy = over.study().project == study
    #expect(isSameStudy)
    // But for the name of the program, nothing of the document changed by going through the study.
    var named = over
    named.project.origin = package.project.origin
    let isSameDocument = named == package
    #expect(isSameDocument)
  }
}
