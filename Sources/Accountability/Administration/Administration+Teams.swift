public import Access
import CivilTime
import Language
public import People
public import Storage

extension Administration {
  /// The organisation's teams in the order of their names.
  public func teams(by actor: Actor) async throws -> Outcome<[Team]> {
    try await ledger.look(act("team.list", .read, .manageTeams, by: actor), by: actor) { look in
      let teams = try TeamRecords.all(in: look.actor.organisation, look.connection)
      look.shows(teams.map(\.id))
      return teams
    }
  }

  public func addTeam(_ name: String, by actor: Actor, receipt: ReceiptKey?) async throws -> Outcome<TeamID> {
    try await ledger.change(
      act("team.create", .create, .manageTeams, by: actor), by: actor, receipt: receipt
    ) { change in
      let team: Team = try Administration.named {
        try TeamRecords.add(
          change.identifiers.next(), named: name, in: change.actor.organisation, at: change.now, change.connection)
      }
      change.touches(.team(team.id))
      try change.record(
        HistoryThing("team", team.id), version: 1, FieldChange.between([:], ["name": .text(team.name)]))
      return team.id
    }
  }

  public func renameTeam(
    _ id: TeamID, to name: String, version: Int, by actor: Actor, receipt: ReceiptKey?
  ) async throws -> Outcome<Void> {
    try await ledger.change(
      act("team.rename", .update, .manageTeams, by: actor), by: actor, receipt: receipt
    ) { change in
      let old = try Administration.team(id, for: change.actor, change.connection)
      let thing = HistoryThing("team", id)
      try change.expect(
        version: version, current: old.version, of: thing,
        texts: [.init(field: "name", label: AdministrationPhrases.teamName, written: name, stored: old.name)])
      let new = try Administration.named {
        try TeamRecords.rename(id, to: name, version: version, change.connection)
      }
      guard let new else { throw Refusal.notFound }
      change.touches(.team(id))
      try change.record(
        thing, version: new.version, FieldChange.between(["name": .text(old.name)], ["name": .text(new.name)]))
    }
  }

  /// The team, if it belongs to the actor's organisation.
  static func team(_ id: TeamID, for actor: Actor, _ c: any Connection) throws -> Team {
    guard let team = try TeamRecords.find(id, c), team.organisation == actor.organisation else {
      throw Refusal.notFound
    }
    return team
  }

  /// Two teams of one name are refused by the database.
  private static func named<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try Administration.checking("name", body)
    } catch StorageError.uniqueViolation {
      throw Refusal.invalid("name", AccountProblem.teamNameTaken.phrase)
    }
  }
}
