import CivilTime
import Language
import People
import Storage
import TestGround
import Testing

@testable import Access

@Suite("The policy")
struct PolicyTests {
  @Test("professional and team lead reach their team, the administrator and the privacy officer no content")
  func roles() async throws {
    try await withOffice([folders]) { office in
      let team = ObjectReference.team(office.team.id)
      let here = ObjectReference.organisation(office.organisation.id)
      let folder = try await office.addFolder(in: office.team)
      let eva = try await office.employ("Eva", [(.professional, team)])
      let ada = try await office.employ("Ada", [(.administrator, here)])
      let piet = try await office.employ("Piet", [(.privacyOfficer, here)])

      #expect(try await office.decide(eva, .seeFolder, on: folder) == .allowed(rule: "professional@team"))
      #expect(try await office.decide(eva, .changeFolder, on: folder) == .refused)
      #expect(try await office.decide(ada, .manageAccounts, on: here) == .allowed(rule: "administrator@organisation"))
      #expect(try await office.decide(ada, .readLog, on: here) == .refused)
      #expect(try await office.decide(eva, .workHere, on: here) == .allowed(rule: "account@organisation"))
      for who in [ada, piet] {
        #expect(try await office.rights(of: who, on: folder).isDisjoint(with: [.seeFolder, .changeFolder]))
      }
      #expect(try await office.rights(of: piet, on: here) == [.readLog, .workHere, .countFolders])
    }
  }

  @Test("the narrowest rule is the one that is named")
  func narrowest() async throws {
    try await withOffice([folders]) { office in
      let folder = try await office.addFolder(in: office.team)
      let eva = try await office.employ(
        "Eva", [(.professional, .team(office.team.id)), (.teamLead, .team(office.team.id)), (.involved, folder)])
      let (see, change) = try await office.database.read { c in
        (
          try folderPolicy.decide(eva.actor, .seeFolder, on: folder, at: office.clock.now, c),
          try folderPolicy.decide(eva.actor, .changeFolder, on: folder, at: office.clock.now, c)
        )
      }
      #expect(see == .allowed(rule: "involved@object"))
      #expect(change == .allowed(rule: "teamLead@team"))
    }
  }

  @Test("a thing that is gone, a thing over the wall and a thing of another team are refused alike")
  func unseen() async throws {
    try await withOffice([folders]) { office in
      let other = try await office.addTeam(named: "West")
      let far = try await office.neighbour()
      let farTeam = try await office.addTeam(named: "Ver", in: far.id)
      let objects = [
        ObjectReference(.folder, office.identifiers.next() as FolderID), try await office.addFolder(in: other),
        try await office.addFolder(in: farTeam), ObjectReference(kind: .folder, id: "'; DROP TABLE folders; --"),
        ObjectReference(kind: ObjectKind(name: "unknown", table: "folders"), id: office.team.id.rawValue),
      ]
      let eva = try await office.employ("Eva", [(.professional, .team(office.team.id))])
      for object in objects {
        let decision = try await office.database.read { c in
          try folderPolicy.decide(eva.actor, .seeFolder, on: object, at: office.clock.now, c)
        }
        #expect(decision == .refused)
      }
    }
  }

  @Test("a grant over the wall gives nothing, whoever the actor says to be")
  func wall() async throws {
    try await withOffice([folders]) { office in
      let far = try await office.neighbour()
      let farTeam = try await office.addTeam(named: "Ver", in: far.id)
      let folder = try await office.addFolder(in: farTeam)
      let eva = try await office.employ("Eva", [(.professional, .team(farTeam.id)), (.responsible, folder)])
      let liar = Access.Actor(
        account: eva.actor.account, person: eva.actor.person, name: "Eva", organisation: far.id, accessPoint: .web,
        language: .nl)
      for actor in [eva.actor, liar] {
        let rights = try await office.database.read { c in
          try folderPolicy.rights(of: actor, on: folder, at: office.clock.now, c)
        }
        #expect(rights.isEmpty)
      }
    }
  }

  @Test("closing an account takes every right at once")
  func disabled() async throws {
    try await withOffice([folders]) { office in
      let folder = try await office.addFolder(in: office.team)
      let eva = try await office.employ("Eva", [(.responsible, folder)])
      try await office.disable(eva.account.id)
      let rights = try await office.database.read { c in
        (
          try folderPolicy.rights(of: eva.actor, on: folder, at: office.clock.now, c),
          try folderPolicy.rights(of: eva.actor, on: .organisation(office.organisation.id), at: office.clock.now, c)
        )
      }
      #expect(rights.0.isEmpty && rights.1.isEmpty)
    }
  }

  @Test("a grant on a part reaches that part only")
  func part() async throws {
    try await withOffice([folders]) { office in
      let folder = try await office.addFolder(in: office.team)
      let eva = try await office.employ("Eva", [(.involved, folder.part("page/1"))])
      let decisions = try await office.database.read { c in
        try [folder, folder.part("page/1"), folder.part("page/2")].map {
          try folderPolicy.decide(eva.actor, .seeFolder, on: $0, at: office.clock.now, c).isAllowed
        }
      }
      #expect(decisions == [false, true, false])
    }
  }

  @Test("no rules, no rights: not even with a role")
  func empty() async throws {
    try await withOffice([folders]) { office in
      let folder = try await office.addFolder(in: office.team)
      let eva = try await office.employ("Eva", [(.responsible, folder), (.teamLead, .team(office.team.id))])
      let policy = Policy(kinds: [.folder], rules: [])
      let rights = try await office.database.read { c in
        try policy.rights(of: eva.actor, on: folder, at: office.clock.now, c)
      }
      #expect(rights.isEmpty)
    }
  }
}
