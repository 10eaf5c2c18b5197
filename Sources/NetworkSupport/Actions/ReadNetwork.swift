// Look at a dossier's network: what picture, text and table are made from; print it, or take it along as a file.
// Right: dossier.see; people the client does not show to the reader are left out and counted.
// Events: network.read, network.print, network.export.
// Refusals: notAllowed(object).

public import Access
public import Accountability
import CivilTime
import PersonalNetwork
public import Storage

/// What a network is read for: the access log tells these apart.
public enum NetworkUse: Sendable, CaseIterable {
  /// On a screen.
  case look
  /// On paper.
  case print
  /// As a file to keep.
  case export

  var event: NetworkEvent {
    switch self {
    case .look: .network
    case .print: .printNetwork
    case .export: .exportNetwork
    }
  }
}

/// The network as this reader may see it. Five queries, whatever its size; a few more in a follow-up or when there are few people.
public func readNetwork(
  _ id: DossierID, for use: NetworkUse = .look, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<NetworkReading> {
  let expected = { @Sendable (_: Instant) in [NetworkRecords.headQuery(id), NamedAgreements.query(standing: id)] }
  let act = use.event.act(.read, .seeDossier, on: id)
  return try await ledger.look(act, by: actor, expecting: expected) { look in
    let head = try look.head(of: id)
    let c = look.connection
    try c.expect {
      [
        MemberRecords.query(of: id, in: head.wave.id), MemberViewRecords.functionsQuery(in: head.wave.id),
        TieRecords.query(in: head.wave.tiesFrom),
      ]
    }
    let everybody = try MemberRecords.all(of: id, in: head.wave.id, c)
    let members = everybody.map(\.member).filter { look.sight.includes($0.visibleTo) }
    let seen = Set(members.map(\.id.rawValue))
    let flagged = Set(everybody.filter(\.isFlagged).map(\.member.id)).intersection(members.map(\.id))
    let agreements = try NamedAgreements.standing(of: id, c)
    let visible = agreements.filter { $0.isVisible(to: look.sight) }.map(\.named)
    var reading = NetworkReading(
      dossier: head.dossier, wave: head.wave, question: head.question, members: members, flagged: flagged,
      ties: try TieRecords.all(in: head.wave.tiesFrom, c).filter { seen.contains($0.a) && seen.contains($0.b) },
      agreements: visible,
      hidden: HiddenCount(
        people: everybody.count - members.count, agreements: agreements.count - visible.count),
      consult: flagged.isEmpty ? nil : try look.consult(in: id), rights: look.rights, today: look.today)
    if head.wave.isFollowUp {
      reading.previousOn = try WaveRecords.day(before: head.wave, c)
      reading.keptAngles = try WavePeople.keptAngles(for: head.wave, c)
    }
    if members.count(where: { !$0.isGone }) < Beginnings.fewPeople {
      reading.beginnings = try BeginningRecords.find(id, c)
    }
    return reading
  }
}
