// Look at the six kinds of support, or at one of them: who gives it, every reason to talk about it, and what the client says.
// Right: dossier.see; people the client does not show to the reader are left out and counted.
// Events: gap.list; gap.read, on the part gap/<function>. Refusals: notAllowed(object).

public import Access
public import Accountability
import Evidence
public import PersonalNetwork
public import Storage

/// All six kinds of support.
public func readGaps(in dossier: DossierID, by actor: Actor, with ledger: Ledger) async throws -> Outcome<GapsReading> {
  try await ledger.look(NetworkEvent.gaps.act(.read, .seeDossier, on: dossier), by: actor) { look in
    try look.gaps(in: look.head(of: dossier))
  }
}

/// One kind of support, with the chain back to the client's words and forward to what was agreed.
public func readGap(
  _ function: SupportFunction, in dossier: DossierID, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<GapReading> {
  let act = NetworkEvent.gap.act(.read, .seeDossier, on: dossier, part: "gap/\(function.rawValue)")
  return try await ledger.look(act, by: actor) { look in
    let head = try look.head(of: dossier)
    let all = try look.gaps(in: head)
    let c = look.connection
    let gap = NetworkLinks.gap(function, of: dossier)
    let arisen = try Links.back(of: gap, relation: .answers, c).map(\.from.id)
    let every = try NamedAgreements.all(of: dossier, c).filter { $0.isVisible(to: look.sight) }.map(\.named)
    let question = try Links.forward(of: gap, relation: .arisesFrom, c).first.flatMap { QuestionID($0.to.id) }
    return GapReading(
      all: all, function: function,
      answering: every.filter { arisen.contains($0.agreement.id.rawValue) || $0.agreement.function == function },
      question: try question.flatMap { try QuestionRecords.find($0, c) } ?? head.question,
      professionals: try AgreementParties.professionals(for: head.dossier, at: look.now, c))
  }
}

extension Look {
  fileprivate func gaps(in head: NetworkRecords.Head) throws -> GapsReading {
    let everybody = try MemberRecords.all(of: head.dossier.id, in: head.wave.id, connection)
    let seen = everybody.filter { sight.includes($0.member.visibleTo) }
    let agreements = try NamedAgreements.standing(of: head.dossier.id, connection)
    let visible = agreements.filter { $0.isVisible(to: sight) }.map(\.named)
    return GapsReading(
      dossier: head.dossier, question: head.question, voice: try voice(of: head.dossier.id),
      members: seen.map(\.member), flagged: Set(seen.filter(\.isFlagged).map(\.member.id)),
      loads: try loads(of: seen.map(\.member), in: head.dossier),
      views: try GapRecords.all(of: head.dossier.id, connection), agreements: visible,
      hidden: HiddenCount(people: everybody.count - seen.count, agreements: agreements.count - visible.count),
      rights: rights, today: today)
  }
}
