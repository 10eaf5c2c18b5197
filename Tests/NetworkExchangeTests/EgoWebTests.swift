import CivilTime
import NetworkExchange
import Parsing
import PersonalNetwork
import Testing

@Suite("Reading the files of EgoWeb")
struct EgoWebTests {
  private let alters = """
    EgoID,Interview ID,Start Time,End Time,ID_question,wijk,Density,Alter Number,Alter Name,closeness,kind,Degree
    K12,31,2026-02-03 09:00:00,2026-02-03 09:41:10,K12,Noord,0.5,1,Ans,3,informal,2
    K12,31,2026-02-03 09:00:00,2026-02-03 09:41:10,K12,Noord,0.5,2,"Bo, de lange",-4,professional,1
    K12,31,2026-02-03 09:00:00,2026-02-03 09:41:10,K12,Noord,0.5,3,'=Cem,1,volunteer,1
    K13,32,2026-02-04 09:00:00,,K13,Zuid,0,1,,-4,,0

    """

  private let pairs = """
    Interview ID,EgoID,Alter 1 Number,Alter 1 Name,Alter 2 Number,Alter 2 Name,know,fight,Alter 1 ID,Alter 2 ID
    31,K12,1,Ans,2,Bo; de lange,1,0,501,502
    31,K12,1,Ans,3,=Cem,0,-4,501,503
    31,K12,2,Bo; de lange,3,=Cem,Yes,2,502,503

    """

  private func read(_ files: [(name: String, text: String)]) -> Reading<[ImportedCase]> {
    NetworkReader().read(files.map { file in NamedBytes(name: file.name) { BytesInMemory(file.text) } })
  }

  private var both: Reading<[ImportedCase]> {
    read([("uit/wijk-ego-alter.csv", alters), ("uit/wijk-alter-pair.csv", pairs)])
  }

  @Test("people, names, kinds, date and ties; an interview without people is a case too")
  func whole() throws {
    #expect(both.refused.isEmpty)
    #expect(both.value.map(\.id) == ["K12", "K13"] && both.value.map(\.session) == ["31", "32"])
    let imported = try #require(both.value.first)
    #expect(imported.network.people.map(\.name) == ["Ans", "Bo, de lange", "=Cem"])
    #expect(imported.network.people.map(\.kind) == [.informal, .professional, .volunteer])
    #expect(imported.network.asOf == CivilDate(year: 2026, month: 2, day: 3))
    #expect(imported.pairsByName == ["Ans–Bo, de lange", "=Cem–Bo, de lange"])
    #expect(imported.tieTypes.map(\.name) == ["know", "fight"] && imported.tieTypes.map(\.ties.count) == [2, 1])
    #expect(both.value[1].network.people.isEmpty)
  }

  @Test("what nobody reads is in the report, with how much is filled in")
  func losses() {
    let entries = both.report.entries
    #expect(entries.first { $0.fact == .column("wijk") }?.count == 4)
    #expect(entries.first { $0.fact == .column("closeness") }?.count == 4)
    #expect(!entries.contains { $0.fact == .column("Alter Name") || $0.fact == .column("kind") })
  }

  @Test("files that went through R are known by the same names")
  func mangled() throws {
    let dotted = { (text: String) in
      let lines = text.split(separator: "\n", maxSplits: 1).map(String.init)
      return lines[0].replacing(" ", with: ".") + "\n" + lines[1]
    }
    let reading = read([("a.csv", dotted(alters)), ("b.csv", dotted(pairs))])
    #expect(reading.value.first?.network.ties.count == 2)
  }

  @Test("the people's file alone is a case without ties; the pairs' file alone has ties to nobody")
  func alone() throws {
    let people = try #require(read([("wijk-ego-alter.csv", alters)]).value.first)
    #expect(people.network.people.count == 3 && people.network.ties.isEmpty)
    let ties = try #require(read([("wijk-alter-pair.csv", pairs)]).value.first)
    #expect(ties.network.people.isEmpty && ties.count(.tieToNobody) == 3)
  }

  @Test("somebody twice and different, a row of no interview, interviews side by side, damage: nothing is taken over")
  func refusals() {
    let twice = alters + "K12,31,,,K12,Noord,0.5,1,Bea,3,informal,2\n"
    let reading = read([("a-ego-alter.csv", twice)])
    #expect(reading.value.map(\.id) == ["K13"])
    #expect(
      reading.refused.first?.reasons.map(\.problem) == [.contradictoryPerson(firstLine: 2, columns: ["Alter Name"])])
    let lost = read([("a-ego-alter.csv", "EgoID,Interview ID,Alter Number\n,,1\n")])
    #expect(lost.problems == [.personWithoutInterview] && lost.problemPlace?.line == 2)
    let linked = read([("a-ego-alter.csv", "Link ID,EgoID_1,Interview ID_1,Alter Number\nx,K,1,1\n")])
    #expect(linked.problems == [.severalSessions])
    let broken = read([("a-ego-alter.csv", alters), ("a-alter-pair.csv", pairs + "31,\"K12\n")])
    #expect(broken.value.isEmpty && broken.refused.map(\.id) == ["K12", "K13"])
    #expect(broken.refused.first?.reasons.first?.problem == .csv(.quoteNeverClosed))
  }
}
