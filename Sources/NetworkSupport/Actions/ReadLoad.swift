// Look at what is asked of one helper and what this person said about it.
// Right: dossier.see. Event: load.read, on the part member/<id>.
// Refusals: notAllowed(object); notFound, also for somebody the client does not show to this reader.

public import Access
public import Accountability
import Evidence
public import Storage

/// What is asked of one person of a network, in this dossier and, as far as that person permits, altogether.
public func readLoad(
  of id: MemberID, in dossier: DossierID, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<LoadReading> {
  let act = NetworkEvent.load.act(.read, .seeDossier, on: dossier, part: "member/\(id)")
  return try await ledger.look(act, by: actor) { look in
    let head = try look.head(of: dossier)
    let member = try look.member(id, in: head)
    let c = look.connection
    let agreements = try NamedAgreements.all(of: dossier, c).filter { $0.isVisible(to: look.sight) }.map(\.named)
    let checkIns = try CheckInRecords.all(of: id, c)
    return LoadReading(
      dossier: head.dossier, member: member, loads: try look.loads(of: [member], in: head.dossier),
      agreements: agreements.filter { $0.agreement.doer.member == id && !$0.agreement.isEnded },
      checkIns: try checkIns.map { try look.heard($0, agreements) },
      permission: try PermissionRecords.find(member.person, c), rights: look.rights, today: look.today)
  }
}

extension Look {
  /// A check-in with the agreements it was about, by its links.
  fileprivate func heard(
    _ written: WrittenCheckIn, _ agreements: [NamedAgreement]
  ) throws -> LoadReading.Heard {
    let about = try Links.forward(of: NetworkLinks.checkIn(written.checkIn.id), relation: .isAbout, connection)
      .map(\.to.id)
    return LoadReading.Heard(
      written: written, about: agreements.filter { about.contains($0.agreement.id.rawValue) })
  }
}
