// What the form of an agreement offers to choose from.
// Right: dossier.change. Event: agreement.prepare. Refusals: notAllowed(object).

public import Access
public import Accountability
public import PersonalNetwork
public import Storage

/// Who can have a part in an agreement: people who are still there, and professionals of dossier and team.
/// - Parameter gap: the kind of support it is made from; then whoever could help comes in the natural order.
public func prepareAgreement(
  in dossier: DossierID, from gap: SupportFunction? = nil, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<AgreementChoices> {
  try await ledger.look(NetworkEvent.choices.act(.read, .changeDossier, on: dossier), by: actor) { look in
    let head = try look.head(of: dossier)
    let c = look.connection
    let present = try MemberRecords.all(of: dossier, in: head.wave.id, c)
      .filter { !$0.member.isGone && look.sight.includes($0.member.visibleTo) }
    let members = present.map(\.member)
    let limits = members.filter { !$0.limits.isEmpty }.map { ($0.id, $0.limits) }
    let flagged = Set(present.filter(\.isFlagged).map(\.member.id))
    return AgreementChoices(
      dossier: head.dossier, members: members.map { MemberName(id: $0.id, name: $0.name, isGone: false) },
      professionals: try AgreementParties.professionals(for: head.dossier, at: look.now, c),
      limits: Dictionary(limits, uniquingKeysWith: { first, _ in first }), today: look.today,
      gap: try gap.map { try GapRecords.find($0, of: dossier, today: look.today, c) },
      order: gap.map { HelperOrder(for: $0, among: members, flagged: flagged) })
  }
}
