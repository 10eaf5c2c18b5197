import CivilTime
import NetworkExchange
import Parsing
import PersonalNetwork
import Testing

@Suite("Reading GraphML")
struct GraphMLTests {
  /// A document with these keys and graphs.
  private func graphML(_ body: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n\(body)\n</graphml>"
  }

  private func read(_ text: String, name: String = "map/wijk.graphml") -> Reading<[ImportedCase]> {
    GraphML().read(NamedBytes(name: name) { BytesInMemory(text) })
  }

  private func only(_ body: String) throws -> ImportedCase {
    let reading = read(graphML(body))
    #expect(reading.refused.isEmpty)
    return try #require(reading.value.first)
  }

  private let names = "<key id='k' for='node' attr.name='name' attr.type='string'/>"

  @Test("an export of Network Canvas: case, session, date, client, people, types of tie")
  func canvas() throws {
    let reading = read(InventedGraphML.canvas)
    let imported = try #require(reading.value.first)
    #expect(reading.refused.isEmpty && reading.value.count == 1)
    #expect(imported.id == "wijk_7" && imported.session == "0b6f7a52-3c1e-4f6d-9a55-7d0c8e2b4a11")
    #expect(imported.network.clientName == "Jolanda")
    #expect(imported.network.asOf == CivilDate(year: 2026, month: 2, day: 3))
    #expect(imported.network.people.map(\.id) == ["p-ans", "p-bo", "p-fien"])
    #expect(imported.network.people.map(\.name) == ["Ans", "Bo & zoon", "Fien"])
    #expect(imported.network.people.map(\.kind) == [.informal, .informal, .professional])
    #expect(imported.pairsByName == ["Ans–Bo & zoon", "Ans–Fien"])
    #expect(imported.tieTypes.map(\.name) == ["Kent", "Helpt"] && imported.tieTypes.map(\.ties.count) == [1, 2])
    #expect(imported.count(.pairWithSeveralTypes) == 1)
    #expect(imported.count(.column("nabijheid")) == 2)
    #expect(imported.count(.column("kaart_X")) == 1)
    #expect(imported.count(.column("leeftijd")) == 1)
    #expect(imported.count(.column("nc:protocolname")) == 1)
    #expect(imported.count(.kindFromType(type: "Beroepskracht", kind: "professional")) == 1)
  }

  @Test("the smallest export there is: names under their own key")
  func minimal() throws {
    let imported = try only(
      """
      <key id="ego_name" attr.name="ego_name" attr.type="string" for="graph" />
      <key id="alter_name" attr.name="alter_name" attr.type="string" for="node" />
      <graph edgedefault="undirected" xmlns:nc="http://schema.networkcanvas.com/xmlns" nc:caseId="Zaak 1">
        <data key="ego_name">Jimbo</data>
        <node id="n0"><data key="alter_name">Joshua</data></node>
        <node id="n1"><data key="alter_name">Michael</data></node>
        <edge source="n0" target="n1"/>
      </graph>
      """)
    #expect(imported.id == "Zaak 1" && imported.network.clientName == "Jimbo")
    #expect(imported.pairsByName == ["Joshua–Michael"])
    #expect(imported.count(.nameColumn("alter_name")) == 2)
  }

  @Test("several graphs in one file are several cases")
  func severalGraphs() {
    let reading = read(
      graphML("<graph id='noord'><node id='Ans'/></graph><graph id='zuid'/><graph><node id='Bo'/></graph>"))
    #expect(reading.value.map(\.id) == ["noord", "zuid", "wijk 3"])
    #expect(reading.value.map(\.network.people.count) == [1, 0, 1])
  }

  @Test("a default counts for whom nothing is told, and only for them")
  func defaults() throws {
    let imported = try only(
      """
      \(names)<key id='r' for='node' attr.name='ring'><default>3</default></key>
      <key id='g' for='node' attr.name='gives_social' attr.type='boolean'><default>true</default></key>
      <graph><node id='a'><data key='k'>Ans</data><data key='r'>1</data><data key='g'>false</data></node>
      <node id='b'><data key='k'>Bo</data></node></graph>
      """)
    #expect(imported.network.people.map(\.ring) == [.inner, .outer])
    #expect(imported.network.people.map(\.gives) == [[], [.social]])
  }

  @Test("somebody marked as ego is the client", arguments: ["true", "1", "ja", "ego"])
  func marked(flag: String) throws {
    let imported = try only(
      """
      \(names)<key id='e' for='node' attr.name='ego' attr.type='boolean'/>
      <graph><node id='x'><data key='k'>Jolanda</data><data key='e'>\(flag)</data></node>
      <node id='a'><data key='k'>Ans</data></node><node id='b'><data key='k'>Bo</data></node>
      <edge source='x' target='a'/><edge source='a' target='b'/></graph>
      """)
    #expect(imported.network.clientName == "Jolanda")
    #expect(imported.network.people.map(\.name) == ["Ans", "Bo"])
    #expect(imported.count(.clientAmongPeople) == 1 && imported.count(.tieWithClient) == 1)
    #expect(imported.network.ties.count == 1)
  }

  @Test("somebody called ego and tied to everybody is the client; tied to a few, one of the people")
  func called() throws {
    let nodes = "<node id='Ego'/><node id='Ans'/><node id='Bo'/><edge source='Ego' target='Ans'/>"
    let whole = try only("<graph>\(nodes)<edge source='Bo' target='Ego'/></graph>")
    #expect(whole.network.people.map(\.name) == ["Ans", "Bo"])
    #expect(whole.count(.clientByName) == 1)
    #expect(whole.count(.nameFromID) == 3)
    let part = try only("<graph>\(nodes)</graph>")
    #expect(part.network.people.count == 3 && part.count(.calledLikeClient) == 1)
  }

  @Test("two people marked as the client refuse the case, at the second")
  func twoClients() {
    let reading = read(
      graphML(
        """
        <key id='e' for='node' attr.name='ego'/>
        <graph><node id='a'><data key='e'>1</data></node>
        <node id='b'><data key='e'>1</data></node></graph>
        """))
    #expect(reading.problems == [.severalEgos(2)])
    #expect(reading.problemPlace == FilePlace(file: "map/wijk.graphml", line: 5, column: 1))
  }

  @Test("what has no place is counted: nested networks, hyperedges, ports, data nobody explains")
  func losses() throws {
    let imported = try only(
      """
      <graph><node id='Ans'><port name='p'/><graph><node id='binnen'/><edge source='binnen' target='Ans'/></graph></node>
      <node id='Bo'><data key='weg'>1</data><data key='weg'>2</data></node>
      <hyperedge><endpoint node='Ans'/><endpoint node='Bo'/></hyperedge></graph>
      """)
    #expect(imported.network.people.map(\.name) == ["Ans", "Bo"] && imported.network.ties.isEmpty)
    #expect(imported.count(.port) == 1 && imported.count(.nestedGraph) == 1 && imported.count(.hyperedge) == 1)
    #expect(imported.count(.dataWithoutKey("weg")) == 2)
    #expect(imported.place(.hyperedge)?.line == 5)
  }

  @Test("directed ties count both ways, each pair once; strange ones are left out and counted")
  func ties() throws {
    let imported = try only(
      """
      <graph edgedefault='directed'><node id='Ans'/><node id='Bo'/>
      <edge source='Ans' target='Bo'/><edge source='Bo' target='Ans'/>
      <edge source='Ans' target='Ans'/><edge source='Ans' target='weg'/><edge source='Ans'/></graph>
      """)
    #expect(imported.network.ties.count == 1)
    #expect(imported.count(.directionOfTies) == 5)
    #expect(imported.count(.samePairTwice) == 1 && imported.count(.tieToOneself) == 1)
    #expect(imported.count(.tieToNobody) == 1 && imported.count(.tieWithoutEnds) == 1)
    #expect(imported.place(.tieToNobody)?.line == 5)
  }

  @Test("a node that comes twice counts once when it is the same, and refuses the case when it is not")
  func duplicates() throws {
    let first = "\(names)<graph><node id='a'><data key='k'>Ans</data></node>\n"
    let same = try only(first + "<node id='a'><data key='k'>Ans</data></node></graph>")
    #expect(same.network.people.count == 1 && same.count(.samePersonTwice) == 1)
    let other = read(graphML(first + "<node id='a'><data key='k'>Bo</data></node></graph>"))
    #expect(other.problems == [.contradictoryPerson(firstLine: 3, columns: ["name"])])
    #expect(other.problemPlace?.line == 4)
    #expect(read(graphML("<graph><node/></graph>")).problems == [.personWithoutID])
    let keys = "<key id='k' for='node' attr.name='x'/><key id='k' for='node' attr.name='y'/><graph/>"
    #expect(read(graphML(keys)).problems == [.repeatedColumn("k")])
  }

  @Test("a file that is damaged at the end gives nothing, with the place")
  func damaged() {
    let reading = read(graphML("<graph><node id='Ans'/></graph>\n<graph><node id='Bo'></graph>"))
    #expect(reading.value.isEmpty)
    #expect(reading.problems == [.xml(.mismatch(opened: "node", line: 4, closed: "graph"))])
    #expect(reading.problemPlace?.line == 4)
  }

  @Test("other XML, and a file without a network, say what they are")
  func other() {
    #expect(read("<html/>").problems == [.notGraphML(element: "html")])
    #expect(read(graphML("")).problems == [.noNetwork])
    #expect(read("").problems == [.xml(.empty)])
    #expect(read("<!DOCTYPE graphml><graphml/>").problems == [.xml(.doctype)])
    let limits = NetworkLimits(people: 2, ties: 1)
    let many = GraphML(limits: limits).read(
      NamedBytes(name: "x") { BytesInMemory(graphML("<graph><node id='a'/><node id='b'/><node id='c'/></graph>")) })
    #expect(many.problems == [.tooManyPeople(limit: 2)])
    let graphs = GraphML(limits: NetworkLimits(cases: 2)).read(
      NamedBytes(name: "x") { BytesInMemory(graphML("<graph/><graph/><graph/>")) })
    #expect(graphs.problems == [.tooManyCases(limit: 2)])
    let values = GraphML(limits: NetworkLimits(values: 2)).read(
      NamedBytes(name: "x") {
        BytesInMemory(graphML("\(names)<graph><node id='a'><data key='k'/><data key='k'/></node></graph>"))
      })
    #expect(values.problems == [.tooManyValues(limit: 2)])
  }

  @Test("what yEd draws beside a node is its name")
  func yEd() throws {
    let imported = try only(
      """
      <key id='d6' for='node' yfiles.type='nodegraphics'/>
      <graph><node id='n0'><data key='d6'><y:ShapeNode xmlns:y='http://www.yworks.com/xml/graphml'>
      <y:NodeLabel> Ans </y:NodeLabel></y:ShapeNode></data></node></graph>
      """)
    #expect(imported.network.people.map(\.name) == ["Ans"])
  }
}
