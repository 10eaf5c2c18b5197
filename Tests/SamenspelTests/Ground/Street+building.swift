import Access
import Accountability
import CivilTime
import NetworkSupport
import People
import PersonalNetwork
import Storage
import TestGround
import Workplace

@testable import samenspel

extension Street {
  init(around office: Office) async throws {
    let surroundings = House.Surroundings(
      timekeeper: office.clock, identifiers: office.identifiers, secrets: office.secrets,
      passwords: ScryptParameters(logCost: 1, blockSize: 1, parallelism: 1))
    let house = House(database: office.database, keys: office.keys, surroundings: surroundings)
    let otherTeam = try await office.addTeam(named: "Team Zuid")
    let elsewhere = try await office.neighbour()
    let teamElsewhere = try await office.addTeam(named: "Team Verderop", in: elsewhere.id)

    var dossiers: [Nearness: DossierSample] = [:]
    for nearness in Nearness.allCases {
      let (team, organisation) =
        switch nearness {
        case .own, .ownTeam, .deleted: (office.team, office.organisation.id)
        case .otherTeam: (otherTeam, office.organisation.id)
        case .otherOrganisation: (teamElsewhere, elsewhere.id)
        }
      let founder = try await office.employ("Founder \(nearness)", [(.professional, .team(team.id))], in: organisation)
      dossiers[nearness] = try await Self.found(in: team, by: founder, with: house.services.ledger)
    }
    self.office = office
    self.house = house
    self.otherTeam = otherTeam
    self.elsewhere = elsewhere
    self.teamElsewhere = teamElsewhere
    self.dossiers = dossiers
    people = try await Self.employEverybody(in: office, dossiers)
    try await remove(self[.deleted].dossier)
  }

  /// Organisation roles in the first organisation, team roles in its first team, dossier roles on `own`, and on the dossier
  /// that is deleted afterwards, so that grants on nothing are tried too.
  private static func employEverybody(
    in office: Office, _ dossiers: [Nearness: DossierSample]
  ) async throws -> [Role: Employee] {
    let near = [Nearness.own, .deleted].compactMap { dossiers[$0]?.dossier }
    var people: [Role: Employee] = [:]
    for role in Role.allCases {
      let objects: [ObjectReference] =
        switch role.level {
        case .organisation: [.organisation(office.organisation.id)]
        case .team: [.team(office.team.id)]
        case .object: near.map(ObjectReference.dossier)
        }
      people[role] = try await office.employ("Person \(role)", objects.map { (role, $0) })
    }
    return people
  }

  /// Opens a dossier with a person and an agreement in it, by the actions of the workspace.
  private static func found(in team: Team, by founder: Employee, with ledger: Ledger) async throws -> DossierSample {
    let actor = founder.actor
    let dossier = try await openDossier(
      OpenDossierInput(team: team.id, clientName: "Cliënt van \(team.name)"), by: actor, with: ledger
    ).get()
    let row = MapPeopleInput.Row(index: 0, name: "Naaste", sphere: Sphere.friends.rawValue, ring: "1")
    let member = try await mapPeople(MapPeopleInput(rows: [row]), in: dossier, by: actor, with: ledger).get()[0]
    var input = AgreementInput()
    input.what = "Samen koffie drinken"
    input.doer = Doer.member(member).code
    input.rhythm = RhythmInput(kind: RhythmInput.Kind.once.rawValue)
    input.from = "02-03-2026"
    input.agreedBy = "Noor"
    let agreement = try await agree(input, in: dossier, by: actor, with: ledger).get()
    var asked = CheckInInput()
    asked.heaviness = "3"
    let checkIn = try await checkIn(asked, with: member, in: dossier, by: actor, with: ledger).get()
    // A change that can be taken back.
    _ = try await pauseAgreement(
      PauseAgreementInput(reason: "Vakantie", version: 1), of: agreement, in: dossier, by: actor, with: ledger
    ).get()
    let wave = try await readNetwork(dossier, by: actor, with: ledger).get().wave.id
    let entries = try await ledger.database.read { c in
      try History.list(within: .dossier(dossier), before: nil, limit: 50, c)
    }
    guard let entry = entries.first else { throw Office.Unemployable(name: "history") }
    return DossierSample(
      dossier: dossier, member: member, agreement: agreement, entry: entry.id, account: founder.account.id,
      checkIn: checkIn, wave: wave)
  }

  /// Takes a dossier out of the database as if it had been erased; the grants on it stay behind.
  private func remove(_ dossier: DossierID) async throws {
    try await office.database.write { c in
      try c.run("DELETE FROM agreements WHERE dossier_id = \(dossier)")
      for table: SQL in [
        "wave_functions", "wave_entries", "wave_ties", "wave_people", "wave_corrections",
      ] {
        try c.run("DELETE FROM \(table) WHERE wave_id IN (SELECT id FROM waves WHERE dossier_id = \(dossier))")
      }
      for table: SQL in ["member_contacts", "member_safety_flags", "tie_repairs"] {
        try c.run(
          "DELETE FROM \(table) WHERE member_id IN (SELECT id FROM network_members WHERE dossier_id = \(dossier))")
      }
      for table: SQL in ["helper_check_ins", "gap_views", "voice_points", "voices"] {
        try c.run("DELETE FROM \(table) WHERE dossier_id = \(dossier)")
      }
      for table: SQL in ["network_beginnings", "network_members", "waves", "support_questions", "dossier_name_words"] {
        try c.run("DELETE FROM \(table) WHERE dossier_id = \(dossier)")
      }
      try c.run("DELETE FROM dossiers WHERE id = \(dossier)")
    }
  }
}
