// Look at one agreement, with the chain it rests on.
// Right: dossier.see. Event: agreement.read, on the part agreement/<id>.
// Refusals: notAllowed(object); notFound, also when it is with somebody the client does not show to this reader.

public import Access
public import Accountability
import Evidence
import PersonalNetwork
public import Storage

/// One agreement and what it rests on.
public func readAgreement(
  _ id: AgreementID, in dossier: DossierID, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<AgreementReading> {
  let act = NetworkEvent.agreement.act(.read, .seeDossier, on: dossier, part: "agreement/\(id)")
  return try await ledger.look(act, by: actor) { look in
    let head = try look.head(of: dossier)
    let named = try look.agreement(id, of: dossier)
    return AgreementReading(
      dossier: head.dossier, agreement: named, chain: try chain(of: named.agreement, look.connection, look.sight),
      rights: look.rights, today: look.today)
  }
}

/// Walks the stored links from an agreement: back to the question it began with, on to the function it serves and who does
/// it, and from that function back to the other agreements that serve it. Whom the reader may not see is left out.
func chain(of agreement: Agreement, _ c: any Connection, _ sight: Sight) throws -> AgreementChain {
  let links = try Links.forward(of: NetworkLinks.agreement(agreement.id), c)
  func target(_ relation: Relation) -> Thing? { links.first { $0.relation == relation }?.to }
  let function = target(.servesFunction)
  let glances = try MemberGlances.all(of: agreement.dossier, c).filter { sight.includes($0.visibleTo) }
  let visible = Set(
    try NamedAgreements.standing(of: agreement.dossier, c).filter { $0.isVisible(to: sight) }
      .map(\.named.agreement.id.rawValue))
  let beside = try function.map { try Links.back(of: $0, c) } ?? []
  return AgreementChain(
    question: try target(.arisesFrom).flatMap { QuestionID($0.id) }.flatMap { try QuestionRecords.find($0, c) },
    function: function.flatMap { NetworkLinks.function(from: $0) },
    doer: target(.doneBy).flatMap { thing in glances.first { $0.id.rawValue == thing.id }?.named },
    sameFunction: beside.filter { $0.relation == .servesFunction && visible.contains($0.from.id) }
      .compactMap { AgreementID($0.from.id) }.filter { $0 != agreement.id })
}
