import Access
import Accountability
import CivilTime
import People
import Storage
import TestGround
import Testing
import Workplace

@testable import samenspel

@Suite("The demo")
struct DemoTests {
  @Test("everybody of the cast can sign in with the printed password")
  func everybodySignsIn() async throws {
    try await withHouse { house, _ in
      try await DemoHouse(house: house).build()
      for member in DemoCast.all {
        let attempt = SignInAttempt(login: member.login, password: DemoCast.password, address: nil)
        guard case .signedIn(let signedIn, _) = try await house.desk.signIn(attempt) else {
          Issue.record("\(member.login) cannot sign in")
          continue
        }
        #expect(signedIn.actor.name == member.name)
        #expect(signedIn.organisationName == DemoCast.organisation)
      }
    }
  }

  @Test("everybody has the one role that the terminal says, and the log is right")
  func roles() async throws {
    try await withHouse { house, timekeeper in
      try await DemoHouse(house: house).build()
      for member in DemoCast.all {
        let login = try LoginName(member.login)
        let roles = try await house.database.read { c in
          let account = try #require(try AccountRecords.find(login, c))
          return try GrantRecords.list(of: account.id, at: timekeeper.now, c).filter { $0.role.level != .object }
            .map(\.role)
        }
        #expect(roles == [member.role])
      }
      try await house.sealer.sealNow()
      #expect(try await LogVerifier(database: house.database, keys: house.keys).verify().isIntact)
    }
  }

  @Test("the demo is not put among real work, and real work is not thrown away")
  func realWork() async throws {
    try await withFolder { folder in
      let place = SQLitePlace(path: folder + "/house.sqlite")
      let house = try await House.open(place)
      let zone = try #require(CivilZone(identifier: "Europe/Amsterdam"))
      let (id, now) = (house.services.identifiers.next() as OrganisationID, house.services.timekeeper.now)
      try await house.database.write { c in
        _ = try OrganisationRecords.add(id, named: "Echt werk", zone: zone, at: now, c)
      }
      try await house.database.close()
      await #expect(throws: Complaint.holdsWork(place.path)) { try await House.openDemo(place) }
      await #expect(throws: Complaint.holdsWork(place.path)) { try await House.remakeDemo(place, extraDossiers: 0) }
      let again = try await House.open(place)
      #expect(try await again.database.read { c in try OrganisationRecords.all(c).map(\.name) } == ["Echt werk"])
      try await again.database.close()
    }
  }
}
