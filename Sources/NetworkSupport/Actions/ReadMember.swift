// Look at one person of a network.
// Right: dossier.see; contact details with dossier.seeContactDetails, the reason of a flag with dossier.seeSafetyReason.
// Event: member.read, on the part member/<id>; the parts contact and safety are named when they were shown.
// Refusals: notAllowed(object); notFound, also for somebody the client does not show to this reader.

public import Access
public import Accountability
import PersonalNetwork
public import Storage

/// Everything about one person that this reader may see.
public func readMember(
  _ id: MemberID, in dossier: DossierID, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<MemberReading> {
  let act = NetworkEvent.member.act(.read, .seeDossier, on: dossier, part: "member/\(id)")
  return try await ledger.look(act, by: actor) { look in
    let head = try look.head(of: dossier)
    let member = try look.member(id, in: head)
    let c = look.connection
    let others = try MemberGlances.all(of: dossier, c).filter { $0.id != id && look.sight.includes($0.visibleTo) }
    let safety = try SafetyRecords.find(id, c)
    let seesContact = look.rights.contains(.seeContactDetails)
    let seesReason = look.rights.contains(.seeSafetyReason)
    look.shows([seesContact ? "contact" : nil, seesReason && safety.flag != nil ? "safety" : nil].compactMap(\.self))
    return MemberReading(
      dossier: head.dossier, wave: head.wave, member: member,
      contact: seesContact ? try ContactRecords.find(id, c) : nil, isFlagged: safety.flag != nil,
      safety: seesReason ? safety : nil, consult: safety.flag == nil ? nil : try look.consult(in: dossier),
      ties: named(try TieRecords.all(of: id, in: head.wave.tiesFrom, c), of: id, others), others: others.map(\.named),
      agreements: try NamedAgreements.all(of: dossier, c).filter { $0.isVisible(to: look.sight) }.map(\.named)
        .filter { $0.agreement.doer.member == id || $0.agreement.forWhom.member == id },
      rights: look.rights, today: look.today,
      repair: look.rights.contains(.changeDossier) ? try RepairRecords.find(id, c) : nil)
  }
}

private func named(_ ties: [MemberTie], of id: MemberID, _ others: [MemberGlance]) -> [NamedTie] {
  ties.compactMap { tie in
    let other = tie.a == id.rawValue ? tie.b : tie.a
    return others.first { $0.id.rawValue == other }.map { NamedTie(other: $0.named, tie: tie) }
  }
}
