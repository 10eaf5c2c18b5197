// Say who is responsible, stands in or is involved in a dossier, and end that.
// Right: dossier.assign. Events: dossier.assign, dossier.release.
// Refusals: notAllowed(object); notFound; invalid at account, role, dossier (closed, or it would be without a responsible).

public import Access
public import Accountability
import Language
public import Storage

/// Gives a colleague of the team a role. A dossier has one responsible: the one before becomes involved.
/// - Parameters:
///   - account: nil when nobody was chosen. That is refused here and not before, so that who may not assign hears only that.
///   - role: nil when none was chosen.
public func assignProfessional(
  _ account: AccountID?, as role: DossierRole?, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil,
  with ledger: Ledger
) async throws -> Outcome<DossierID> {
  let act = NetworkEvent.assign.act(.update, .assignDossier, on: dossier)
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    guard let account else {
      throw Refusal.invalid("account", Phrase(nl: "Kies een collega.", en: "Choose a colleague."))
    }
    guard let role else { throw Refusal.invalid("role", Phrase(nl: "Kies een rol.", en: "Choose a role.")) }
    let colleagues = try InvolvedRecords.colleagues(of: head.dossier.team, at: change.now, change.connection)
    guard colleagues.contains(where: { $0.account == account }) else {
      throw Refusal.invalid(
        "account", Phrase(nl: "Kies een beroepskracht uit dit team.", en: "Choose a professional of this team."))
    }
    if role == .responsible {
      for previous in try change.end(.responsible, in: dossier, except: account) {
        try change.give(.involved, in: dossier, to: previous)
      }
    }
    for other in DossierRole.allCases where other != role { _ = try change.end(other, in: dossier, of: account) }
    try change.give(role, in: dossier, to: account)
    return dossier
  }
}

/// Ends what a colleague is in a dossier. Who is responsible is followed up, not only released.
public func releaseProfessional(
  _ account: AccountID, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<DossierID> {
  let act = NetworkEvent.release.act(.update, .assignDossier, on: dossier)
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    _ = try change.openHead(of: dossier)
    let standing = try InvolvedRecords.professionals(of: dossier, at: change.now, change.connection)
    guard let own = standing.first(where: { $0.account == account }) else { throw Refusal.notFound }
    guard own.role != .responsible else {
      throw Refusal.invalid(
        "account",
        Phrase(
          nl: "Kies eerst wie de nieuwe contactpersoon wordt. Zo blijft er altijd iemand.",
          en: "First choose who becomes the new contact. That way there is always somebody."))
    }
    _ = try change.end(own.role, in: dossier, of: account)
    return dossier
  }
}

extension Change {
  fileprivate func give(_ role: DossierRole, in dossier: DossierID, to account: AccountID) throws {
    try GrantRecords.give(
      role.asRole, on: .dossier(dossier), to: account, by: actor.account, from: now, at: now, identifiers: identifiers,
      connection)
  }

  /// Ends the grants of this role: of one account, or of everybody except one.
  /// - Returns: whose.
  fileprivate func end(
    _ role: DossierRole, in dossier: DossierID, of account: AccountID? = nil, except kept: AccountID? = nil
  ) throws -> [AccountID] {
    let grants = try GrantRecords.list(on: .dossier(dossier), at: now, connection).filter {
      $0.role == role.asRole && $0.account != kept && (account == nil || $0.account == account)
    }
    for grant in grants { _ = try GrantRecords.end(grant.id, by: actor.account, at: now, connection) }
    return grants.map(\.account)
  }
}
