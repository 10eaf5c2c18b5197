import CivilTime
import Language
import People
import Storage
import TestGround
import Testing

@Suite("People, organisations and teams")
struct PersonTests {
  @Test("a person is kept with a key to order by")
  func keeps() async throws {
    try await withOffice { office in
      let eva = try await office.person(named: "  Ëva van den Berg ")
      let found = try await office.database.read { c in try PersonRecords.find(eva.id, c) }

      #expect(found == eva)
      #expect(found?.name == "Ëva van den Berg")
      #expect(found?.sortKey == NameOrder.key("Ëva van den Berg"))
      #expect(found?.version == 1)
    }
  }

  @Test(
    "a name that cannot be used is refused with what to do",
    arguments: [
      ("", PeopleProblem.nameMissing), (" \t", .nameMissing), ("Eva\nde Wit", .nameNotOneLine),
      (String(repeating: "a", count: 201), .nameTooLong(most: 200)),
    ])
  func refusesName(name: String, problem: PeopleProblem) async throws {
    try await withOffice { office in
      await #expect(throws: problem) { _ = try await office.person(named: name) }
      #expect(!problem.phrase.nl.isEmpty)
      #expect(!problem.phrase.en.isEmpty)
    }
  }

  @Test("the longest name that fits is kept")
  func longest() async throws {
    try await withOffice { office in
      let name = String(repeating: "é", count: 200)
      let kept = try await office.person(named: name)
      #expect(kept.name == name)
    }
  }

  @Test("renaming raises the version, and a stale version renames nothing")
  func renames() async throws {
    try await withOffice { office in
      let eva = try await office.person(named: "Eva")
      let renamed = try await office.database.write { c in
        try PersonRecords.rename(eva.id, to: "Eva Bos", version: 1, c)
      }
      let stale = try await office.database.write { c in
        try PersonRecords.rename(eva.id, to: "Eva Woud", version: 1, c)
      }

      #expect(renamed?.name == "Eva Bos")
      #expect(renamed?.version == 2)
      #expect(stale == nil)
      let now = try await office.database.read { c in try PersonRecords.find(eva.id, c) }
      #expect(now?.name == "Eva Bos")
      #expect(now?.sortKey == NameOrder.key("Eva Bos"))
    }
  }

  @Test("people are found by many ids at once, and by none")
  func finds() async throws {
    try await withOffice { office in
      let (eva, bo) = (try await office.person(named: "Eva"), try await office.person(named: "Bo"))
      let nobody: PersonID = office.identifiers.next()
      let (some, none) = try await office.database.read { c in
        (try PersonRecords.find([eva.id, bo.id, nobody], c), try PersonRecords.find([] as [PersonID], c))
      }

      #expect(some == [eva.id: eva, bo.id: bo])
      #expect(none.isEmpty)
    }
  }

  @Test("an organisation keeps its zone and its words")
  func organisation() async throws {
    try await withOffice { office in
      let id = office.organisation.id
      let changed = try await office.database.write { c in
        try OrganisationRecords.change(id, name: "Nabij", wordForClient: "bewoner", version: 1, c)
      }
      let stale = try await office.database.write { c in
        try OrganisationRecords.change(id, name: "Ver", wordForClient: "klant", version: 1, c)
      }
      let found = try await office.database.read { c in try OrganisationRecords.find(id, c) }

      #expect(found == changed)
      #expect(found?.zone == .netherlands)
      #expect(found?.wordForClient == "bewoner")
      #expect(stale == nil)
    }
  }

  @Test("teams come in the order of their names, and two of one name are refused")
  func teams() async throws {
    try await withOffice { office in
      let north = try await office.addTeam(named: "Noord")
      let elsewhere = try await office.neighbour()
      _ = try await office.addTeam(named: "Noord", in: elsewhere.id)

      let teams = try await office.database.read { c in try TeamRecords.all(in: office.organisation.id, c) }
      #expect(teams == NameOrder.sorted([office.team, north]) { $0.name })
      await #expect(throws: StorageError.self) { _ = try await office.addTeam(named: "Noord") }
    }
  }

  @Test("a team is renamed once per version")
  func renamesTeam() async throws {
    try await withOffice { office in
      let id = office.team.id
      let renamed = try await office.database.write { c in try TeamRecords.rename(id, to: "West", version: 1, c) }
      let stale = try await office.database.write { c in try TeamRecords.rename(id, to: "Zuid", version: 1, c) }
      #expect(renamed?.name == "West")
      #expect(stale == nil)
    }
  }
}
