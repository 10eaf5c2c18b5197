import Parsing
import ResearchExchange
import TestStudies
import Testing

@Suite("REFI-QDA out and in again")
struct RefiRoundTripTests {
  @Test("everything the standard has comes back the same, and what was written is valid", arguments: 0..<40)
  func everything(seed: Int) throws {
    var invented = InventedProject(seed: UInt64(seed))
    let package = invented.package()
    let (bytes, _) = try RefiWriter(package).bytes()
    let (project, _) = RefiWriter(package).projectFile()
    #expect(RefiSchema.project.complaints(about: project) == [])
    let again = readPackage(bytes)
    #expect(again.refusal == nil)
    let isSame = again.value == package
    #expect(isSame)
    let allowed: [ResearchFact] = [.missingFile, .offsetsUndecided, .byteOrderMark]
    #expect(again.report.entries.filter { $0.kind != .kept && !allowed.contains($0.fact) } == [])
    let isSameAgain = try RefiWriter(again.value ?? package).bytes().bytes == bytes
    #expect(isSameAgain)
  }

  @Test("code books come back the same, and are valid", arguments: 0..<20)
  func codeBooks(seed: Int) throws {
    var invented = InventedProject(seed: UInt64(seed))
    let package = invented.package()
    guard !package.project.codes.isEmpty else {
      #expect(throws: RefiRefusal.self) { try RefiWriter(package).codeBook() }
      return
    }
    let (bytes, _) = try RefiWriter(package).codeBook()
    #expect(RefiSchema.codeBook.complaints(about: bytes) == [])
    let again = RefiReader().read(BytesInMemory(bytes), name: "boek.qdc")
    #expect(again.project.codes == package.project.codes.map(withoutNotes))
    #expect(try RefiWriter(again.value ?? package).codeBook().bytes == bytes)
  }

  private func withoutNotes(_ code: RefiCode) -> RefiCode {
    var code = code
    code.notes = []
    code.codes = code.codes.map(withoutNotes)
    return code
  }

  @Test("an empty project is valid and comes back")
  func empty() throws {
    let package = RefiPackage(project: RefiProject(name: ""))
    #expect(RefiSchema.project.complaints(about: RefiWriter(package).projectFile().bytes) == [])
    #expect(try readPackage(RefiWriter(package).bytes().bytes).value == package)
  }

  @Test("the schema does find what is wrong")
  func schemaBites() {
    let wrong = projectFile("<CodeBook><Codes/></CodeBook>")
    #expect(RefiSchema.project.complaints(about: Array(wrong.utf8)) != [])
  }

  @Test("media go along as they are")
  func media() throws {
    var source = RefiMediaSource(
      kind: .audio, guid: RefiGUID(derivedFrom: "a"), name: "opname", path: "internal://opname.mp3")
    source.selections = [RefiMediaSelection(guid: RefiGUID(derivedFrom: "b"), part: .time(begin: 0, end: 900))]
    var project = RefiProject(name: "geluid")
    project.sources = [.media(source)]
    let package = RefiPackage(project: project, media: ["opname.mp3": 5])
    let sound: [UInt8] = [1, 2, 3, 4, 5]
    let (bytes, report) = try RefiWriter(package).bytes { $0 == "opname.mp3" ? BytesInMemory(sound) : nil }
    #expect(!report.hasLosses)
    let archive = try RefiArchive(MemoryStore(bytes), name: "a.qdpx")
    #expect(RefiReader().read(archive).value == package)
    var again = try #require(try archive.open("OPNAME.mp3"))
    #expect(try again.next() == sound)
    let without = try RefiWriter(package).bytes()
    #expect(without.report.count(of: .missingFile) == 1)
  }
}
