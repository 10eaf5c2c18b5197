import CivilTime
import NetworkExchange
import Parsing
import PersonalNetwork
import Testing

@Suite("Reading our own JSON")
struct SamenspelJSONTests {
  private func read(_ text: String) -> Reading<[ImportedCase]> {
    SamenspelJSON().read(NamedBytes(name: "map/wijk.json") { BytesInMemory(text) })
  }

  private func document(_ people: String = "", ties: String = "", version: String = "1") -> String {
    """
    {"format": "samenspel-network", "version": \(version), "madeBy": "Noor", "cases": [
    {"id": "zaak", "people": [\(people)], "ties": [\(ties)]}]}
    """
  }

  @Test("as it goes out, to the letter")
  func layout() {
    let people = [
      NetworkPerson(
        id: "a", name: "Ans \"de\" Wit", sphere: .friends, ring: .inner, gives: [.social, .affective],
        ending: Ending(.contactLost, on: CivilDate(year: 2026, month: 1, day: 2)))
    ]
    let network = PersonalNetwork(clientName: "Jo", people: people)
    let provenance = Provenance(madeBy: "Noor", madeFor: "overleg", madeOn: CivilDate(year: 2026, month: 3, day: 1))
    let export = NetworkExport.of(
      [OutgoingCase(id: "zaak", network: network)], in: .json, named: "zaak", provenance: provenance)
    #expect(
      String(decoding: export.files[0].bytes, as: UTF8.self) == """
        {
          "format": "samenspel-network",
          "version": 1,
          "madeBy": "Noor",
          "madeFor": "overleg",
          "madeOn": "2026-03-01",
          "madeWith": "Samenspel",
          "cases": [
            {
              "id": "zaak",
              "session": null,
              "clientName": "Jo",
              "asOf": null,
              "countsProfessionals": true,
              "people": [
                {
                  "id": "a",
                  "name": "Ans \\"de\\" Wit",
                  "sphere": "friends",
                  "ring": 1,
                  "kind": "informal",
                  "vip": null,
                  "quality": null,
                  "direction": null,
                  "gives": ["affective","social"],
                  "receives": [],
                  "ending": {
                    "kind": "contactLost",
                    "on": "2026-01-02"
                  },
                  "safetyFlag": false
                }
              ],
              "ties": []
            }
          ]
        }

        """)
  }

  @Test("what need not be there may be left out")
  func least() throws {
    let reading = read(
      document("{\"id\": \"a\", \"name\": \"Ans\"}, {\"id\": \"b\", \"name\": \"Bo\", \"ring\": null}"))
    let imported = try #require(reading.value.first)
    #expect(imported.network.people.map(\.name) == ["Ans", "Bo"] && imported.network.clientName == "zaak")
    #expect(imported.provenance?.madeBy == "Noor")
  }

  @Test("what it does not know is left out and named, with its place")
  func unknown() throws {
    let reading = read(document("{\"id\": \"a\", \"name\": \"Ans\",\n \"schoenmaat\": 38}"))
    let imported = try #require(reading.value.first)
    #expect(imported.count(.field("schoenmaat")) == 1)
    #expect(imported.place(.field("schoenmaat")) == FilePlace(file: "map/wijk.json", line: 3, column: 2))
  }

  @Test(
    "a value that cannot be there refuses the case, at its place",
    arguments: [
      ("{\"id\": \"a\", \"name\": \"Ans\", \"ring\": 4}", CaseProblem.wrongValue("ring"), 62),
      ("{\"id\": \"a\", \"name\": \"Ans\", \"sphere\": \"maan\"}", .wrongValue("sphere"), 64),
      ("{\"id\": \"a\", \"name\": 7}", .wrongValue("name"), 47),
      ("{\"id\": \"a\"}", .missingValue("name"), 27),
      ("{\"id\": \"a\", \"name\": \"A\", \"gives\": [\"social\", \"geld\"]}", .wrongValue("gives"), 72),
      ("{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"a\", \"name\": \"B\"}", .repeatedID("a"), 53),
    ])
  func wrong(people: String, problem: CaseProblem, column: Int) {
    let reading = read(document(people))
    #expect(reading.problems == [problem])
    #expect(reading.problemPlace == FilePlace(file: "map/wijk.json", line: 2, column: column))
  }

  @Test("strange ties are left out and counted")
  func ties() throws {
    let people = "{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"b\", \"name\": \"B\"}"
    let tie = { (from: String, to: String) in "{\"from\": \"\(from)\", \"to\": \"\(to)\", \"kind\": \"know\"}" }
    let ties = [tie("a", "b"), tie("b", "a"), tie("a", "a"), tie("a", "weg")].joined(separator: ",")
    let imported = try #require(read(document(people, ties: ties)).value.first)
    #expect(imported.network.ties.count == 1)
    #expect(imported.count(.samePairTwice) == 1 && imported.count(.tieToOneself) == 1)
    #expect(imported.count(.tieToNobody) == 1)
  }

  @Test("other JSON, a newer version, and what is no JSON")
  func other() {
    #expect(read("{\"a\": 1}").problems == [.notSamenspelJSON])
    #expect(read("[]").problems == [.notSamenspelJSON])
    #expect(read(document(version: "2")).problems == [.newerVersion(2)])
    #expect(read(document(version: "\"1\"")).problems == [.wrongValue("version")])
    #expect(read("").problems == [.json(.empty)])
    #expect(read("{\"format\": \"samenspel-network\", \"version\": 1, \"cases\": []}").problems == [.noNetwork])
    #expect(read(String(repeating: "[", count: 100_000)).problems == [.json(.tooDeep(limit: 64))])
    #expect(read("{\"format\":\n \"samenspel-network\",,}").problems == [.json(.unexpected)])
    #expect(read("{\"format\":\n \"samenspel-network\",,}").problemPlace?.column == 22)
  }
}
