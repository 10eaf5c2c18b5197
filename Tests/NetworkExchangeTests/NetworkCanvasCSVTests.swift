import CivilTime
import NetworkExchange
import PersonalNetwork
import Testing

@Suite("Reading an export of Network Canvas")
struct NetworkCanvasCSVTests {
  private let reading = read(InventedExport.files)

  @Test("one case comes out whole: people, kinds, date and the union of the ties")
  func whole() throws {
    let imported = try #require(reading.value.first)
    #expect(reading.value.count == 1 && reading.refused.isEmpty && reading.report.entries.isEmpty)
    #expect(imported.id == "wijk_7")
    #expect(imported.session == InventedExport.session)
    #expect(imported.network.clientName == "wijk_7")
    #expect(imported.network.asOf == CivilDate(year: 2026, month: 2, day: 3))
    #expect(
      imported.network.people.map(\.name) == [
        "Ans", "Bo \"de lange\" Smit", "Cem", "Dunya, van de markt", "=Ed", "Fien",
      ])
    #expect(imported.network.people.map(\.kind) == Array(repeating: .informal, count: 5) + [.professional])
    #expect(imported.knowsKinds)
    #expect(imported.network.people.allSatisfy { $0.ring == nil && $0.sphere == .unknown })
    #expect(
      imported.pairsByName == [
        "Ans–Bo \"de lange\" Smit", "Bo \"de lange\" Smit–Cem", "Ans–Cem", "Dunya, van de markt–Fien",
      ])
    #expect(imported.tieTypes.map(\.name) == ["Kent", "Helpt"])
    #expect(imported.tieTypes.map(\.ties.count) == [3, 2])
    #expect(imported.files.count == 5)
  }

  @Test("the measures follow: four pairs among six people")
  func measures() throws {
    let imported = try #require(reading.value.first)
    let measures = NetworkMeasures(imported.network)
    #expect(measures.size == 6 && measures.ties == 4)
    #expect(measures.componentSizes == [3, 2, 1])
    #expect(abs((measures.effectiveSize ?? 0) - (6 - 8.0 / 6)) < 1e-12)
    #expect(measures.weightedHoles == nil)
    let help = NetworkMeasures(imported.network(of: imported.tieTypes[1]))
    #expect(help.size == 6 && help.ties == 2)
  }

  @Test("everything that was not taken over as it stood is in the report, with file, line and number")
  func losses() throws {
    let imported = try #require(reading.value.first)
    #expect(imported.count(.people) == 6)
    #expect(imported.count(.ties) == 4)
    #expect(imported.count(.pairWithSeveralTypes) == 1)
    #expect(imported.count(.formulaGuardRemoved) == 1)
    #expect(imported.place(.formulaGuardRemoved)?.line == 6)
    #expect(imported.count(.column("nabijheid")) == 4)
    #expect(imported.count(.column("kaart_x")) == 4)
    #expect(imported.count(.column("hulp_eten")) == 5)
    #expect(imported.count(.columnCalledNull) == 0)
    #expect(imported.count(.column("sinds")) == 1)
    #expect(imported.count(.column("leeftijd")) == 1)
    #expect(imported.place(.column("sinds"))?.file == "\(InventedExport.prefix)_edgeList_Kent.csv")
    #expect(imported.count(.nameColumn("label")) == 1)
    #expect(imported.count(.names(column: "name")) == 5)
    #expect(imported.count(.kindFromType(type: "Beroepskracht", kind: "professional")) == 1)
    #expect(imported.count(.column("name")) == nil)
    #expect(imported.count(.column("edgeID")) == nil)
  }

  @Test("a case without people is a case, and cases do not mix")
  func severalCases() throws {
    let other = [(name: "onderzoek/leeg_x_ego.csv", text: InventedExport.emptyClient)]
    let reading = read(other + InventedExport.files)
    #expect(reading.value.map(\.id) == ["lege kaart", "wijk_7"])
    #expect(reading.value.first?.network.people.isEmpty == true)
    #expect(reading.value.first?.report.entries.contains { $0.fact == .everybodyInformal } == false)
  }

  @Test("the same export in two folders is two cases")
  func folders() {
    let again = InventedExport.files.map { (name: "kopie/" + $0.name, text: $0.text) }
    #expect(read(InventedExport.files + again).value.map(\.id) == ["wijk_7", "wijk_7"])
  }

  @Test("many interviews in one set of files come apart by client")
  func merged() throws {
    let people = """
      nodeID,networkCanvasEgoUUID,networkCanvasUUID,name
      1,e1,a,Ans
      2,e1,b,Bo
      3,e2,c,Cem
      4,e2,d,Dunya
      """
    let ties = """
      edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID
      1,1,2,e1,t1,a,b
      """
    let client = "networkCanvasEgoUUID,networkCanvasCaseID\ne1,eerste\ne2,tweede\n"
    let reading = read(people: people, ties: ties, client: client)
    #expect(reading.value.map(\.id) == ["eerste", "tweede"])
    #expect(reading.value.map(\.network.people.count) == [2, 2])
    #expect(reading.value.map(\.network.ties.count) == [1, 0])
    #expect(reading.value.first?.count(.people) == 2)
  }

  @Test("cases in one file without a name are told apart by client")
  func mergedWithoutNames() {
    let reading = read(people: "nodeID,networkCanvasEgoUUID,name\n1,e1,Ans\n1,e2,Bo\n")
    #expect(reading.value.map(\.id) == ["e1", "e2"])
    #expect(read(people: "nodeID,networkCanvasEgoUUID,name\n1,e1,Ans\n").value.map(\.id) == ["proef"])
  }

  @Test("files with other names are known by their columns, and older columns too")
  func otherNames() throws {
    let people =
      "networkCanvasAlterID,networkCanvasEgoID,networkCanvasNodeType,Nickname\nu1,e,person,Ans\nu2,e,person,Bo\n"
    let ties = "networkCanvasEdgeID,from,to,networkCanvasEgoID\nx,u1,u2,e\n"
    let reading = read([("een.csv", people), ("twee.csv", ties)])
    let imported = try #require(reading.value.first)
    #expect(imported.network.people.map(\.name) == ["Ans", "Bo"])
    #expect(imported.network.ties.count == 1)
    #expect(imported.count(.nameColumn("Nickname")) == 2)
    #expect(imported.count(.caseNameFromFile) == 1)
    #expect(imported.count(.everybodyInformal) == 1)
    #expect(!imported.knowsKinds)
  }

  @Test("our own codes for sphere, ring and kind are taken over, and other words are not")
  func codes() throws {
    let people = """
      nodeID,name,sphere,ring,kind
      1,Ans,Friends,1,informal
      2,Bo,workOrSchool,3,volunteer
      3,Cem,,,
      """
    let imported = try #require(read(people: people).value.first)
    #expect(imported.network.people.map(\.sphere) == [.friends, .workOrSchool, .unknown])
    #expect(imported.network.people.map(\.ring) == [.inner, .outer, nil])
    #expect(imported.network.people.map(\.kind) == [.informal, .volunteer, .informal])
    #expect(imported.count(.mapped(column: "sphere", to: "sphere")) == 1)
    let other = try #require(read(people: "nodeID,name,ring\n1,Ans,1\n2,Bo,dichtbij\n").value.first)
    #expect(other.network.people.allSatisfy { $0.ring == nil })
    #expect(other.count(.column("ring")) == 2)
  }

  @Test("people without a name, with a secret one and with blanks get one that can be read")
  func names() throws {
    let people = "nodeID,name\n1, Ans \n2,\n3,ENCRYPTED\n4,   \n"
    let imported = try #require(read(people: people).value.first)
    #expect(imported.network.people.map(\.name) == ["Ans", "persoon 2", "persoon 3", "persoon 4"])
    #expect(imported.count(.blanksAroundName) == 1)
    #expect(imported.count(.noName) == 2)
    #expect(imported.count(.hiddenName) == 1)
    #expect(imported.place(.noName)?.line == 3)
  }

  @Test("a file that has nothing to do with it is left out and named")
  func unknownFile() {
    let reading = read(InventedExport.files + [("onderzoek/boodschappen.csv", "wat,hoeveel\nmelk,2\n")])
    #expect(reading.value.count == 1)
    #expect(reading.report.entries.map(\.fact) == [.unknownFile])
    #expect(reading.report.entries.first?.place.file == "onderzoek/boodschappen.csv")
  }

  @Test("what happened in many files is one line in the summary")
  func summary() {
    let again = InventedExport.files.map { (name: "kopie/" + $0.name, text: $0.text) }
    let reading = read(InventedExport.files + again)
    let summary = LossReport.summary(of: reading.value.map(\.report))
    let column = summary.entries.first { $0.fact == .column("nabijheid") }
    #expect(column?.count == 8 && column?.files == 2)
    #expect(Set(summary.entries.map(\.fact)).count == summary.entries.count)
    #expect(summary.entries.map(\.kind) == LossReport.Kind.allCases.flatMap { summary.entries(of: $0).map(\.kind) })
  }
}
