// What the form of an agreement offers to choose from.
// Right: dossier.change. Event: agreement.prepare. Refusals: notAllowed(object).

public import Access
public import Accountability
public import Storage

/// Who can have a part in an agreement: people who are still there, and professionals of dossier and team.
public func prepareAgreement(
  in dossier: DossierID, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<AgreementChoices> {
  try await ledger.look(NetworkEvent.choices.act(.read, .changeDossier, on: dossier), by: actor) { look in
    let head = try look.head(of: dossier)
    let c = look.connection
    let present = try MemberRecords.all(of: dossier, in: head.wave.id, c).map(\.member)
      .filter { !$0.isGone && look.sight.includes($0.visibleTo) }
    let limits = present.filter { !$0.limits.isEmpty }.map { ($0.id, $0.limits) }
    return AgreementChoices(
      dossier: head.dossier, members: present.map { MemberName(id: $0.id, name: $0.name, isGone: false) },
      professionals: try AgreementParties.professionals(for: head.dossier, at: look.now, c),
      limits: Dictionary(limits, uniquingKeysWith: { first, _ in first }), today: look.today)
  }
}
