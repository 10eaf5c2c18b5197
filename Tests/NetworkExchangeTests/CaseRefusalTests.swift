import NetworkExchange
import Parsing
import PersonalNetwork
import Testing

@Suite("What a case is refused for, and what it is not")
struct CaseRefusalTests {
  private let people =
    "nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,leeftijd\n1,e,a,Ans,40\n2,e,b,Bo,50\n3,e,c,Cem,\n"

  @Test("a repeated person who is the same counts once; one who differs refuses the case, with the column")
  func repeatedPeople() throws {
    let same = try #require(read(people: people + "2,e,b,Bo,50\n").value.first)
    #expect(same.network.people.count == 3)
    #expect(same.count(.samePersonTwice) == 1)
    #expect(same.place(.samePersonTwice)?.line == 5)
    let other = read(people: people + "2,e,b,Bo,51\n")
    #expect(other.problems == [.contradictoryPerson(firstLine: 3, columns: ["leeftijd"])])
    #expect(other.problemPlace?.line == 5)
  }

  @Test("ties to nobody, to oneself, to the client and without ends are left out and counted")
  func strangeTies() throws {
    let ties = """
      edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID
      1,1,2,e,t1,a,b
      2,1,9,e,t2,a,weg
      3,2,2,e,t3,b,b
      4,1,,e,t4,a,e
      5,,,e,t5,,
      6,2,1,e,t6,b,a
      """
    let imported = try #require(read(people: people, ties: ties).value.first)
    #expect(imported.network.ties.count == 1)
    #expect(imported.count(.tieToNobody) == 1 && imported.place(.tieToNobody)?.line == 3)
    #expect(imported.count(.tieToOneself) == 1)
    #expect(imported.count(.tieWithClient) == 1)
    #expect(imported.count(.tieWithoutEnds) == 1)
    #expect(imported.count(.samePairTwice) == 1)
  }

  @Test("the client among the people is not a network member")
  func clientAmongPeople() throws {
    let imported = try #require(
      read(people: people + "4,e,e,Ik,44\n", ties: "edgeID,from,to\n1,1,2\n2,4,1\n").value.first)
    #expect(imported.network.people.count == 3)
    #expect(imported.network.ties.count == 1)
    #expect(imported.count(.clientAmongPeople) == 1)
    #expect(imported.count(.tieWithClient) == 1)
    #expect(imported.count(.fileWithoutCase) == 1)
  }

  @Test("ties that contradict themselves or each other refuse the case")
  func contradictions() {
    let header =
      "edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID\n"
    let ends = read(people: people, ties: header + "1,1,3,e,t1,a,b\n")
    #expect(ends.problems == [.contradictoryEnds])
    #expect(ends.problemPlace == FilePlace(file: "map/proef_edgeList_Kent.csv", line: 2))
    let twice = read(people: people, ties: header + "1,1,2,e,t1,a,b\n2,1,3,e,t1,a,c\n")
    #expect(twice.problems == [.contradictoryTie(firstLine: 2)])
  }

  @Test("a number of two people refuses only ties that need it")
  func ambiguous() {
    let double = people + "3,e,d,Dunya,\n"
    #expect(
      read(people: double, ties: "edgeID,from,to,networkCanvasEgoUUID\n1,1,3,e\n").problems == [.ambiguousNumber("3")])
    #expect(read(people: double, ties: "edgeID,from,to,networkCanvasEgoUUID\n1,1,2,e\n").value.count == 1)
  }

  @Test("a person without any id is named with its line")
  func withoutID() {
    let reading = read(people: people + ",e,,Dunya,\n")
    #expect(reading.problems == [.personWithoutID])
    #expect(reading.problemPlace == FilePlace(file: "map/proef_attributeList_Persoon.csv", line: 5, column: 1))
  }

  @Test("a client who is described twice, differently, refuses the case")
  func client() {
    let client = "networkCanvasEgoUUID,networkCanvasCaseID,wijk\ne,proef,Noord\n"
    #expect(read(people: people, client: client + "e,proef,Noord\n").value.count == 1)
    #expect(
      read(people: people, client: client + "e,proef,Zuid\n").problems
        == [.contradictoryClient(firstLine: 2, columns: ["wijk"])])
  }

  @Test("ties without people, and ties in a matrix only, refuse the case")
  func incomplete() {
    let client = (name: "m/x_ego.csv", text: "networkCanvasEgoUUID,networkCanvasCaseID\ne,proef\n")
    let ties = (name: "m/x_edgeList_Kent.csv", text: "edgeID,from,to,networkCanvasEgoUUID\n1,1,2,e\n")
    #expect(read([client, ties]).problems == [.tiesWithoutPeople])
    let matrix = (name: "m/x_adjacencyMatrix_Kent.csv", text: ",a,b\na,0,1\nb,1,0\n")
    let list = (name: "m/x_attributeList_Persoon.csv", text: people)
    #expect(read([client, list, matrix]).problems == [.onlyMatrix])
    let ours = (name: "m/x_edgeList_Kent.csv", text: "edgeID,from,to,networkCanvasEgoUUID\n1,1,2,e\n")
    #expect(read([client, list, matrix, ours]).value.first?.count(.adjacencyMatrix) == 1)
  }

  @Test("columns that are needed and missing, or there twice, are named")
  func columns() {
    #expect(read(people: "name,leeftijd\nAns,40\n").problems == [.missingColumns(["networkCanvasUUID", "nodeID"])])
    let twice = read(people: "nodeID,name,NodeID\n1,Ans,2\n")
    #expect(twice.problems == [.repeatedColumn("NodeID")])
    #expect(twice.problemPlace == FilePlace(file: "map/proef_attributeList_Persoon.csv", line: 1, column: 13))
    #expect(read(people: "nodeID,name,name\n1,Ans,Bo\n").problems == [.repeatedColumn("name")])
    #expect(
      read(people: "nodeID,name,x,x\n1,Ans,1,2\n").value.first?.report.entries.count { $0.fact == .column("x") } == 2)
  }

  @Test("a file that cannot be read refuses its case, whole, and no other")
  func brokenFile() {
    let broken = (name: "onderzoek/stuk_edgeList_Kent.csv", text: "edgeID,from,to,networkCanvasEgoUUID\n1,1,\"2\n")
    let list = (name: "onderzoek/stuk_attributeList_Persoon.csv", text: people)
    let reading = read(InventedExport.files + [list, broken])
    #expect(reading.value.map(\.id) == ["wijk_7"])
    #expect(reading.refused.map(\.id) == ["stuk"])
    #expect(reading.refused.first?.reasons.first?.problem == .csv(.quoteNeverClosed))
    #expect(reading.refused.first?.reasons.first?.place == FilePlace(file: broken.name, line: 2, column: 5))
  }

  @Test("a file in another encoding, and one that cannot be opened, are refused by name")
  func unreadable() {
    struct Gone: Error, CustomStringConvertible { var description: String { "weg" } }
    let utf16 = NamedBytes(name: "a_ego.csv") { BytesInMemory([0xFF, 0xFE, 0x61, 0x00]) }
    let gone = NamedBytes(name: "b_ego.csv") { throw Gone() }
    let reading = NetworkCanvasCSV().read([utf16, gone])
    #expect(reading.value.isEmpty)
    #expect(reading.refused.map(\.id) == ["a", "b"])
    #expect(
      reading.refused.flatMap(\.reasons).map(\.problem) == [.csv(.encoding(.utf16LittleEndian)), .unreadable("weg")])
  }

  @Test("rows that do not say which client, where there are several, refuse all of them")
  func severalClients() {
    let two = people + "1,f,z,Zoë,30\n"
    let reading = read(people: two, ties: "edgeID,from,to\n1,1,2\n")
    #expect(reading.value.isEmpty)
    #expect(reading.refused.count == 3)
    #expect(reading.refused.allSatisfy { $0.reasons.map(\.problem) == [.severalClients(2)] })
  }

  @Test("an empty file says that it is empty, and one with nothing below its header that there is no network in it")
  func emptyFile() {
    #expect(read(people: "").problems == [.csv(.empty)])
    // Found by fuzzing.
    #expect(read(people: "nodeID,name\n").problems == [.noNetwork])
    #expect(
      NetworkReader().read([NamedBytes(name: "a") { BytesInMemory("EgoID,Alter Number\n") }]).problems == [.noNetwork])
  }
}
