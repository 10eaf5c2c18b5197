import CivilTime
import Language
import People
import Storage
import TestGround
import Testing

@testable import Access

/// The policy in a few lines of plain Swift, to hold the SQL against.
private struct Model {
  struct Thing {
    let id: String
    let team: String?
    let organisation: String
    let kind: ObjectKind
  }

  struct Member {
    let id: AccountID
    let organisation: String
    let isActive: Bool
  }

  let grants: [Grant]
  let rules: [AccessRule]

  func rights(of member: Member, on thing: Thing, part: String?, at now: Instant) -> Set<Right> {
    guard member.isActive, member.organisation == thing.organisation else { return [] }
    var rights: Set<Right> = thing.kind == .organisation ? [.workHere] : []
    for grant in grants where grant.account == member.id && grant.runs(at: now) {
      guard grant.part == nil || grant.part == part else { continue }
      let level: Level
      switch grant.objectKind {
      case "organisation" where grant.objectID == thing.organisation: level = .organisation
      case "team" where grant.objectID == thing.team: level = .team
      case thing.kind.name where grant.objectID == thing.id: level = .object
      default: continue
      }
      for rule in rules where rule.role == grant.role && rule.level == level { rights.formUnion(rule.rights) }
    }
    return rights
  }
}

@Suite("The policy against a simple model")
struct PolicyPropertyTests {
  private static let rights: [Right] = [
    .seeFolder, .changeFolder, .countFolders, .manageAccounts, .manageTeams, .manageGrants, .readLog, .workHere,
  ]

  @Test("decide, rights and condition agree with the model on random grants", arguments: 1...6)
  func agrees(seed: Int) async throws {
    try await withOffice([folders]) { office in
      var chance = SeededGenerator(seed: UInt64(seed))
      let world = try await RandomWorld(office, &chance)
      let rules = AccessRule.administration + RandomWorld.rules(&chance)
      let policy = Policy(kinds: [.folder], rules: rules)
      let model = Model(grants: world.grants, rules: rules)

      for moment in [0, 1, 2, 3].map({ Office.start.adding(hours: $0) }) {
        try await office.database.read { c in
          for member in world.members {
            try compare(policy, model, member, world.things, at: moment, c)
          }
        }
      }
    }
  }

  private func compare(
    _ policy: Policy, _ model: Model, _ member: Model.Member, _ things: [Model.Thing], at now: Instant,
    _ c: any Connection
  ) throws {
    let actor = Access.Actor(
      account: member.id, person: Identifier(high: 1, low: 1), name: "",
      organisation: try #require(Identifier(member.organisation)),
      accessPoint: .web, language: .nl)
    for thing in things {
      for part in [nil, "a", "b"] {
        let object = ObjectReference(kind: thing.kind, id: thing.id, part: part)
        let expected = model.rights(of: member, on: thing, part: part, at: now)
        #expect(try policy.rights(of: actor, on: object, at: now, c) == expected)
        // `rights` was compared whole, so one right in each answer and one outside it are enough here.
        for right in [expected.first, Self.rights.first { !expected.contains($0) }].compactMap({ $0 }) {
          #expect(try policy.decide(actor, right, on: object, at: now, c).isAllowed == expected.contains(right))
        }
      }
    }
    for kind in [ObjectKind.folder, .team, .organisation] {
      for right in Self.rights {
        let mine = things.filter { $0.kind == kind }
        let expected = mine.filter { model.rights(of: member, on: $0, part: nil, at: now).contains(right) }.map(\.id)
        let listed = try list(policy, actor, right, kind, at: now, c)
        #expect(listed.sorted() == expected.sorted())
      }
    }
  }

  private func list(
    _ policy: Policy, _ actor: Access.Actor, _ right: Right, _ kind: ObjectKind, at now: Instant, _ c: any Connection
  ) throws -> [String] {
    let (team, organisation): (SQL, SQL) =
      switch kind {
      case .team: ("t.id", "t.organisation_id")
      case .organisation: ("NULL", "t.id")
      default: ("t.team_id", "t.organisation_id")
      }
    let condition = policy.condition(
      actor, right, kind: kind, id: "t.id", team: team, organisation: organisation, at: now)
    return try c.fetch("SELECT t.id FROM \(identifier: kind.table) t WHERE \(condition)").map { try $0.get("id") }
  }

  /// Two organisations, some teams, folders with and without a team, members active and closed, and grants of every sort: for
  /// the right and the wrong organisation, running, ended and still to come, whole and in part.
  private struct RandomWorld {
    var things: [Model.Thing] = []
    var members: [Model.Member] = []
    var grants: [Grant] = []

    static func rules(_ chance: inout SeededGenerator) -> [AccessRule] {
      (0..<8).map { _ in
        let role = Role.allCases.randomElement(using: &chance)!
        let rights = PolicyPropertyTests.rights.filter { $0 != .workHere && Bool.random(using: &chance) }
        return AccessRule(role: role, level: role.level, rights: Set(rights))
      }
    }

    init(_ office: Office, _ chance: inout SeededGenerator) async throws {
      for organisation in [office.organisation, try await office.neighbour()] {
        things.append(
          .init(id: organisation.id.rawValue, team: nil, organisation: organisation.id.rawValue, kind: .organisation))
        var teams: [Team] = []
        for name in ["Noord", "Zuid"] { teams.append(try await office.addTeam(named: name, in: organisation.id)) }
        for team in teams {
          things.append(
            .init(id: team.id.rawValue, team: team.id.rawValue, organisation: organisation.id.rawValue, kind: .team))
        }
        try await addFolders(office, organisation, teams, &chance)
        for number in 0..<3 {
          let employee = try await office.employ("Lid \(number) \(organisation.name)", in: organisation.id)
          let isActive = number < 2
          if !isActive { try await office.disable(employee.account.id) }
          members.append(.init(id: employee.account.id, organisation: organisation.id.rawValue, isActive: isActive))
        }
      }
      // The office's own team, which no list above knows, is a thing too.
      things.append(
        .init(
          id: office.team.id.rawValue, team: office.team.id.rawValue, organisation: office.organisation.id.rawValue,
          kind: .team))
      for _ in 0..<40 { try await addGrant(office, &chance) }
    }

    private mutating func addFolders(
      _ office: Office, _ organisation: Organisation, _ teams: [Team], _ chance: inout SeededGenerator
    ) async throws {
      for _ in 0..<6 {
        let team = Bool.random(using: &chance) ? teams.randomElement(using: &chance) : nil
        let id: FolderID = office.identifiers.next()
        try await office.database.write { c in
          try c.run(
            "INSERT INTO folders (id, team_id, organisation_id) VALUES (\(id), \(team?.id), \(organisation.id))")
        }
        things.append(
          .init(id: id.rawValue, team: team?.id.rawValue, organisation: organisation.id.rawValue, kind: .folder))
      }
    }

    private mutating func addGrant(_ office: Office, _ chance: inout SeededGenerator) async throws {
      let (member, thing) = (members.randomElement(using: &chance)!, things.randomElement(using: &chance)!)
      let level = Policy.level(ofGrantOn: thing.kind.name)
      let role = Role.allCases.filter { $0.level == level }.randomElement(using: &chance)!
      let part = ["a", nil, nil].randomElement(using: &chance)!
      let from = Office.start.adding(hours: Int.random(in: 0...3, using: &chance))
      let until = Bool.random(using: &chance) ? from.adding(hours: Int.random(in: 0...2, using: &chance)) : nil
      let object = ObjectReference(kind: thing.kind, id: thing.id, part: part)
      let grant = try await office.database.write { c in
        try GrantRecords.give(
          role, on: object, to: member.id, by: nil, from: from, until: until, at: office.clock.now,
          identifiers: office.identifiers, c)
      }
      grants.append(grant)
    }
  }
}
