import CivilTime
import People
import Storage
import TestGround
import Testing

@testable import Access

@Suite("Grants")
struct GrantTests {
  private func give(
    _ office: Office, _ role: Role, on object: ObjectReference, to account: AccountID, from: Instant = Office.start,
    until: Instant? = nil
  ) async throws -> Grant {
    try await office.database.write { c in
      try GrantRecords.give(
        role, on: object, to: account, by: nil, from: from, until: until, at: office.clock.now,
        identifiers: office.identifiers, c)
    }
  }

  @Test("giving what already runs changes nothing, giving it for a part is another grant")
  func idempotent() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva").account.id
      let team = ObjectReference.team(office.team.id)
      let first = try await give(office, .professional, on: team, to: eva)
      let again = try await give(office, .professional, on: team, to: eva)
      let part = try await give(office, .professional, on: team.part("own"), to: eva)
      let ending = try await give(office, .professional, on: team, to: eva, until: Office.start.adding(days: 1))

      #expect(again.id == first.id)
      #expect(Set([first.id, part.id, ending.id]).count == 3)
      let list = try await office.database.read { c in try GrantRecords.list(of: eva, at: Office.start, c) }
      #expect(Set(list.map(\.id)) == [first.id, part.id, ending.id])
    }
  }

  @Test("a role is given only at its own level")
  func level() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva").account.id
      await #expect(throws: AccountProblem.roleNotAtThisLevel) {
        _ = try await give(office, .professional, on: .organisation(office.organisation.id), to: eva)
      }
      await #expect(throws: AccountProblem.roleNotAtThisLevel) {
        _ = try await give(office, .responsible, on: .team(office.team.id), to: eva)
      }
    }
  }

  @Test("an ended grant stays for the log, a future one never begins, and ending twice says so")
  func ends() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva").account.id
      let team = ObjectReference.team(office.team.id)
      let running = try await give(office, .professional, on: team, to: eva)
      let future = try await give(office, .teamLead, on: team, to: eva, from: Office.start.adding(days: 1))
      office.clock.advance(seconds: 60)

      let ended = try await office.database.write { c in
        [
          try GrantRecords.end(running.id, by: eva, at: office.clock.now, c),
          try GrantRecords.end(future.id, by: eva, at: office.clock.now, c),
          try GrantRecords.end(running.id, by: eva, at: office.clock.now, c),
        ]
      }
      #expect(ended == [true, true, false])
      let (kept, later) = try await office.database.read { c in
        (try GrantRecords.find(running.id, c), try GrantRecords.find(future.id, c))
      }
      #expect(kept?.until == office.clock.now)
      #expect(later?.until == later?.from)
      #expect(later?.runs(at: Office.start.adding(days: 2)) == false)
      let left = try await office.database.read { c in try GrantRecords.list(on: team, at: office.clock.now, c) }
      #expect(left.filter { $0.runs(at: office.clock.now) }.isEmpty)
    }
  }

  @Test("the last administrator is known as such, a second one takes that away")
  func lastAdministrator() async throws {
    try await withOffice { office in
      let here = ObjectReference.organisation(office.organisation.id)
      let ada = try await office.employ("Ada", [(.administrator, here)])
      let eva = try await office.employ("Eva")
      func isLast(_ account: Account) async throws -> Bool {
        try await office.database.read { c in try GrantRecords.isLastAdministrator(account, at: office.clock.now, c) }
      }

      let alone = try await isLast(ada.account)
      let other = try await isLast(eva.account)
      _ = try await give(office, .administrator, on: here, to: eva.account.id)
      let together = try await isLast(ada.account)
      try await office.disable(eva.account.id)
      let aloneAgain = try await isLast(ada.account)

      #expect(alone && !other && !together && aloneAgain)
    }
  }
}
