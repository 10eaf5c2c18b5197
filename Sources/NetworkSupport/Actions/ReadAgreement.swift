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
      dossier: head.dossier, agreement: named, chain: try look.wholeChain(of: named.agreement, in: head.dossier),
      rights: look.rights, today: look.today)
  }
}

extension Look {
  /// The chain back to the client's words, and forward to what was said and changed since.
  fileprivate func wholeChain(of agreement: Agreement, in dossier: Dossier) throws -> AgreementChain {
    let c = connection
    var chain = try chain(of: agreement, c, sight)
    let thing = NetworkLinks.agreement(agreement.id)
    if let from = try Links.forward(of: thing, relation: .answers, c).first?.to,
      let function = NetworkLinks.function(from: from)
    {
      chain.gap = try GapRecords.find(function, of: dossier.id, today: today, c)
    }
    let about = Set(try Links.back(of: thing, relation: .isAbout, c).map(\.from.id))
    if let helper = agreement.doer.member, chain.doer != nil {
      chain.checkIns = try CheckInRecords.all(of: helper, c).filter { about.contains($0.checkIn.id.rawValue) }
        .reversed()
    }
    let words = try HistoryWords(self, dossier)
    chain.changes = try History.list(of: NetworkThing.agreement(agreement.id.rawValue), limit: mostChanges, c)
      .filter { $0.version > 1 }.compactMap(words.line).reversed()
    return chain
  }
}

/// More changes than these are read on the page of the history.
private let mostChanges = 50

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
