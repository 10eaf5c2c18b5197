public import Access
public import CivilTime
import Language
public import People
public import Storage

extension Administration {
  /// Gives somebody a role in the organisation or in one of its teams. Nobody gives one to themselves: who keeps the accounts does not
  /// decide alone to see what is in the dossiers.
  public func giveRole(
    _ role: Role, in team: TeamID?, to id: AccountID, until: Instant? = nil, by actor: Actor, receipt: ReceiptKey?
  ) async throws -> Outcome<GrantID> {
    try await ledger.change(
      act("grant.give", .create, .manageGrants, by: actor), by: actor, receipt: receipt
    ) { change in
      let account = try Administration.account(id, for: change.actor, change.connection)
      let object = try Administration.place(team, change)
      return try Administration.checking("role") {
        guard account.id != change.actor.account else { throw AccountProblem.notForYourself }
        guard role.level != .object else { throw AccountProblem.roleNotAtThisLevel }
        let grant = try GrantRecords.give(
          role, on: object, to: id, by: change.actor.account, from: change.now, until: until, at: change.now,
          identifiers: change.identifiers, change.connection)
        change.touches(ObjectReference(kind: .account, id: id.rawValue))
        change.touches(object)
        return grant.id
      }
    }
  }

  /// Ends somebody's role in the organisation or a team, now. Roles on single things are for the workspaces.
  public func endRole(_ id: GrantID, by actor: Actor, receipt: ReceiptKey?) async throws -> Outcome<Void> {
    try await ledger.change(
      act("grant.end", .delete, .manageGrants, by: actor), by: actor, receipt: receipt
    ) { change in
      let c = change.connection
      guard let grant = try GrantRecords.find(id, c), grant.role.level != .object else { throw Refusal.notFound }
      let account = try Administration.account(grant.account, for: change.actor, c)
      try Administration.checking("grant") {
        guard try grant.role != .administrator || !GrantRecords.isLastAdministrator(account, at: change.now, c) else {
          throw AccountProblem.lastAdministrator
        }
      }
      change.touches(ObjectReference(kind: .account, id: account.id.rawValue))
      guard try GrantRecords.end(id, by: change.actor.account, at: change.now, c) else { throw Refusal.notFound }
    }
  }

  /// The organisation, or a team of it.
  private static func place(_ team: TeamID?, _ change: Change) throws -> ObjectReference {
    guard let team else { return .organisation(change.actor.organisation) }
    _ = try Administration.team(team, for: change.actor, change.connection)
    return .team(team)
  }
}
