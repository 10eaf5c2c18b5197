import Language
import Parsing
import ResearchExchange
import Testing

@Suite("Projects with something wrong")
struct RefiProblemTests {
  private func project(_ name: String = "a", _ inside: String = "") -> [UInt8] {
    Array(projectFile(inside, attributes: "name=\"\(name)\"").utf8)
  }

  @Test("what is no package at all is refused with what to do")
  func refused() throws {
    let whole = try readPackage([("project.qde", project())])
    #expect(whole.refusal == nil)
    #expect(readPackage([UInt8]()).refusal?.problem == .zip(.empty))
    #expect(readPackage(Array("PK geen zip".utf8)).refusal?.problem == .zip(.notZip))
    #expect(try readPackage([("a.txt", [65])]).refusal?.problem == .noProject)
    #expect(read("<html/>").refusal?.problem == .notRefi(element: "html"))
    #expect(read("<Project name='a'").refusal?.problem == .xml(.endsInside(element: nil)))
    #expect(read("<!DOCTYPE a [<!ENTITY x 'y'>]><Project name='&x;'/>").refusal?.problem == .xml(.doctype))
    #expect(read("<Project name='&x;'/>").refusal?.problem == .xml(.entity("x")))
    for reading in [readPackage([UInt8]()), read("<html/>"), read("")] {
      #expect(reading.refusal?.what.isEmpty == false)
    }
  }

  @Test("a package cut off anywhere is refused, not read in half")
  func cutOff() throws {
    var writer = ZipWriter()
    writer.add("project.qde", bytes: project())
    let bytes = try writer.bytes()
    for count in stride(from: 0, to: bytes.count, by: 7) {
      let reading = readPackage(Array(bytes.prefix(count)))
      #expect(reading.value == nil && reading.refusal != nil)
    }
  }

  @Test("files that want out, second projects and strangers are left out and named")
  func entries() throws {
    let reading = try readPackage([
      ("../erg.txt", [1]), ("Project.QDE", project("een")), ("nog.qde", project("twee")), ("lees.mij", [2]),
      ("Sources/A.txt", Array("tekst".utf8)), ("SOURCES/a.TXT", [3]),
    ])
    #expect(reading.project.name == "een")
    #expect(reading.report.count(of: .entryOutside) == 1)
    #expect(reading.report.count(of: .secondProject) == 1)
    #expect(reading.report.count(of: .otherFile) == 1)
    #expect(reading.report.count(of: .doubleEntry("a.txt")) == 1)
    #expect(reading.report.hasLosses)
  }

  @Test("a package with a folder around it, and any case of letters")
  func folder() throws {
    let source = "<Sources><TextSource guid=\"\(guid(1))\" plainTextPath=\"internal://A.txt\"/></Sources>"
    let reading = try readPackage([
      ("Mijn project/studie.QDE", project("a", source)), ("Mijn project/SOURCES/a.TXT", Array("hallo".utf8)),
    ])
    #expect(reading.value?.texts == ["A.txt": "hallo"])
    #expect(!reading.report.hasLosses)
  }

  @Test("a bomb in the sources does not fill memory, and the rest is read")
  func bomb() throws {
    let source = "<Sources><TextSource guid=\"\(guid(1))\" plainTextPath=\"internal://a.txt\"/></Sources>"
    let reading = try readPackage([
      ("project.qde", project("a", source)), ("sources/a.txt", [UInt8](repeating: 0x61, count: 20 << 20)),
    ])
    #expect(reading.texts.count == 1)
    #expect(reading.report.count(of: .unreadableFile) == 1)
    #expect(reading.report.count(of: .missingFile) == 1)
  }

  @Test("more elements than memory is kept for")
  func tooMany() {
    let users = (0..<20).map { "<User guid=\"\(guid($0))\"/>" }.joined()
    let reading = RefiReader(limits: RefiLimits(elements: 10)).read(
      BytesInMemory(projectFile("<Users>\(users)</Users>")), name: "a.qde")
    #expect(reading.refusal?.problem == .tooManyElements(limit: 10))
    #expect(reading.refusal?.place.line == 2)
  }

  @Test("a file that is named and is not there, the rest comes along")
  func missingFile() {
    let reading = read(
      projectFile("<Sources><TextSource guid=\"\(guid(1))\" plainTextPath=\"internal://weg.txt\"/></Sources>"))
    #expect(reading.texts.count == 1)
    #expect(reading.report.entries(of: .leftOut).map(\.example) == ["internal://weg.txt"])
  }

  @Test("ids in every form are the same, odd ones are put right, double ones get their own")
  func guids() {
    let plain = "ab12cd34-0000-4000-8000-00000000000f"
    let reading = read(
      projectFile(
        """
        <Users><User guid="{\(plain.uppercased())}"/><User guid="ab12cd34000040008000000000000010"/>
        <User guid="\(plain)"/><User guid="geen"/><User/></Users>
        """))
    let ids = reading.project.users.map(\.guid)
    #expect(ids[0] == RefiGUID(plain))
    #expect(ids[1].text == "AB12CD34-0000-4000-8000-000000000010")
    #expect(Set(ids).count == 5)
    #expect(reading.report.count(of: .guidForm) == 2)
    #expect(reading.report.count(of: .sameGUID("User")) == 1)
    #expect(reading.report.count(of: .guidMissing("User")) == 1)
  }

  @Test("an id that is made for an element without one is nobody else's")
  func madeIdIsNew() throws {
    // Found by fuzzing: a file that was written by us and then lost an id.
    func users(_ first: String) -> [RefiGUID] {
      read(projectFile("<Users><User guid=\"\(first)\"/>\n<User/></Users>")).project.users.map(\.guid)
    }
    let made = try #require(users(guid(1)).last)
    let ids = users(made.text)
    #expect(ids.count == 2)
    #expect(ids.first == made)
    #expect(ids.last != made)
  }

  @Test("old namespaces, elements and attributes that are not in the standard, loose text")
  func strangers() {
    let reading = read(
      """
      <p:Project xmlns:p="urn:QDA-XML:project:0:10" name="oud" basePath="/home/jan" extra="1">los
      <p:Users><p:User guid="\(guid(1))"/></p:Users><p:Nieuw><p:Iets/></p:Nieuw></p:Project>
      """)
    #expect(reading.project.users.count == 1)
    #expect(reading.report.count(of: .oldNamespace("urn:QDA-XML:project:0:10")) == 1)
    #expect(reading.report.count(of: .attribute("extra", of: "Project")) == 1)
    #expect(reading.report.count(of: .element("Nieuw", inside: "Project")) == 1)
    #expect(reading.report.count(of: .looseText(inside: "Project")) == 1)
    #expect(reading.report.count(of: .basePath) == 1)
  }

  @Test("codings without a code, with two, and with one that is not there")
  func codings() {
    let reading = read(
      projectFile(
        """
        <CodeBook><Codes><Code guid="\(guid(1))" name="a" isCodable="true"/></Codes></CodeBook>
        <Sources><TextSource guid="\(guid(9))"><PlainTextContent>abc</PlainTextContent>
        <Coding guid="\(guid(2))"/>
        <Coding guid="\(guid(3))"><CodeRef targetGUID="\(guid(1))"/><CodeRef targetGUID="\(guid(1))"/></Coding>
        <Coding guid="\(guid(4))"><CodeRef targetGUID="\(guid(77))"/></Coding></TextSource></Sources>
        """))
    #expect(reading.texts[0].codings.count == 3)
    #expect(reading.report.count(of: .codingWithoutCode) == 1)
    #expect(reading.report.count(of: .severalCodesInCoding) == 1)
    #expect(reading.report.count(of: .leadsNowhere(to: .code)) == 1)
  }

  @Test("values, colours, dates and numbers in other forms")
  func forms() {
    let reading = read(
      projectFile(
        """
        <CodeBook><Codes><Code guid="\(guid(1))" name="a" isCodable="True" color="ff0000"/>
        <Code guid="\(guid(2))" name="b" isCodable="true" color="rood"/></Codes></CodeBook>
        <Cases><Case guid="\(guid(3))"><VariableValue><VariableRef targetGUID="\(guid(5))"/>
        <FloatValue>1e3</FloatValue></VariableValue><VariableValue><VariableRef targetGUID="\(guid(6))"/>
        <DateValue>morgen</DateValue></VariableValue></Case></Cases>
        <Sources><PictureSource guid="\(guid(7))" creationDateTime="2026-01-15 10:00:00" path="/Users/jan/foto.jpg">
        <PictureSelection guid="\(guid(8))" firstX="1.5" firstY="2" secondX="3" secondY="4"/></PictureSource></Sources>
        """))
    #expect(reading.project.codes.map(\.color) == ["#ff0000", nil])
    let values = reading.project.cases[0].values.map(\.value)
    #expect(values == [.init(.float, "1000"), .init(.text, "morgen")])
    guard case .media(let picture) = reading.project.sources[0] else {
      Issue.record("no picture")
      return
    }
    #expect(picture.trail.creationDateTime == "2026-01-15T10:00:00")
    #expect(picture.path == "relative:///foto.jpg")
    #expect(reading.report.count(of: .pathOfMachine) == 1)
    #expect(reading.report.count(of: .numberRounded(attribute: "firstX")) == 1)
    #expect(reading.report.count(of: .wrongValue(attribute: "color", of: "Code")) == 1)
    let package = RefiPackage(project: reading.project)
    #expect(RefiSchema.project.complaints(about: RefiWriter(package).projectFile().bytes) == [])
  }

  @Test("an empty project is a project")
  func empty() {
    let reading = read(projectFile(""))
    #expect(reading.value != nil && !reading.report.hasLosses)
    #expect(read(projectFile("", attributes: "")).report.count(of: .nameMissing("Project")) == 1)
  }

  @Test("every fact has words in both languages")
  func words() {
    let facts: [ResearchFact] =
      ResearchFact.Thing.allCases.flatMap { [.kept($0), .leadsNowhere(to: $0), .notShown($0)] } + [
        .selectionOutsideText, .selectionWithoutLength, .selectionInverted, .nameIsNotQuote, .ourOwnNotes, .guidForm,
        .sameGUID("a"), .dateForm, .colourForm, .valueForm, .numberRounded(attribute: "a"), .severalCodesInCoding,
        .oldNamespace("a"), .pathOfMachine, .lineEnds, .byteOrderMark, .characterReplaced, .doubleEntry("a"),
        .element("a", inside: "b"), .attribute("a", of: "b"), .basePath, .wrongValue(attribute: "a", of: "b"),
        .codingWithoutCode, .selectionWithoutPlace, .referenceWithoutTarget("a"), .looseText(inside: "a"),
        .secondProject, .entryOutside, .otherFile, .missingFile, .unreadableFile, .row(.item(of: "a")), .column("a"),
        .notInFormat("a"), .guidMissing("a"), .nameMissing("a"), .codableMissing, .kindMissing,
        .offsets(.standard, agreed: 1, of: 2), .offsetsUndecided, .encoding("a"), .perspective("a"),
      ]
    for fact in facts {
      for count in [1, 2] {
        #expect(!fact.phrase(count: count).nl.isEmpty && !fact.phrase(count: count).en.isEmpty, "\(fact)")
      }
    }
  }
}
