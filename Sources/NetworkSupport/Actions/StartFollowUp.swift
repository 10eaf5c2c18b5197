// Start a follow-up: the open wave closes and stays as it is, and a new one begins empty.
// Right: dossier.change. Event: wave.start.
// Refusals: notAllowed(object); invalid at dossier (closed), wave (nobody is in the network, or nothing was asked since this wave
// began).

public import Access
public import Accountability
import CivilTime
import Diagrams
import Language
import PersonalNetwork
public import Storage

/// What starting a follow-up came to.
public struct FollowUpStarted: Sendable, Hashable, Codable {
  /// The wave that is open now.
  public let wave: WaveID
  /// Who had started it already, when somebody was first: then nothing new was begun.
  public let startedBefore: String?
}

/// Closes the open wave and begins the next one. Nothing is copied into it: each person is asked about.
/// - Parameter seen: the number of the wave that was open when the actor decided; when another one is open by now, somebody
///   else was first and both go on in that one.
public func startFollowUp(
  seen: Int, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<FollowUpStarted> {
  let act = NetworkEvent.followUp.act(.create, .changeDossier, on: dossier)
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let open = head.wave
    guard open.number == seen else {
      let first = try History.latest(of: NetworkThing.wave(open.id.rawValue), change.connection)
      return FollowUpStarted(wave: open.id, startedBefore: first?.actorName ?? "")
    }
    let members = try MemberRecords.all(of: dossier, in: open.id, change.connection).map(\.member)
    try open.mustHaveBeenUsed(by: members)
    // Closing comes first: whoever begins at the same moment waits for this row, and then finds the next wave.
    guard try WaveRecords.close(open.id, on: change.today, change.connection) else { throw Refusal.busy }
    try change.keepPeople(members, in: head)
    let next = Wave(
      id: change.identifiers.next(), dossier: dossier, number: open.number + 1, openedOn: change.today,
      updatedOn: change.today, tiesState: .carried)
    try WaveRecords.insert(next, change.connection)
    change.touches(.dossier(dossier).part("wave/\(next.id)"))
    try change.record(
      NetworkThing.wave(next.id.rawValue), version: 1,
      [FieldChange("openedOn", from: .text(open.updatedOn.iso), to: .text(next.openedOn.iso))])
    return FollowUpStarted(wave: next.id, startedBefore: nil)
  }
}

extension Change {
  /// Writes down how everybody stands, and where in the picture, at the moment the open wave closes.
  fileprivate func keepPeople(_ members: [NetworkMember], in head: NetworkRecords.Head) throws {
    let network = PersonalNetwork(
      clientName: head.dossier.clientName, people: members.map { $0.asNetworkPerson(isFlagged: false) },
      ties: try TieRecords.all(in: head.wave.tiesFrom, connection), asOf: today)
    let picture = Ecogram(network: network, keptAngles: try WavePeople.keptAngles(for: head.wave, connection))
    for member in members {
      try WavePeople.keep(member, angle: picture.layout.angles[member.id.rawValue], in: head.wave.id, connection)
    }
  }
}

extension Wave {
  /// - Throws: `Refusal.invalid` at `wave` when there would be nothing to look back on.
  fileprivate func mustHaveBeenUsed(by members: [NetworkMember]) throws(Refusal) {
    guard members.contains(where: { !$0.isGone }) else {
      throw .invalid(
        "wave",
        Phrase(
          nl: "Er staat nog niemand om naar te vragen. Voeg eerst mensen toe.",
          en: "There is nobody to ask about yet. Add people first."))
    }
    guard !isFollowUp || members.contains(where: { $0.viewWave == id }) else {
      throw .invalid(
        "wave",
        Phrase(
          nl: "Er is al een nieuwe ronde begonnen en daarin is nog niets gevraagd. Ga daarmee verder.",
          en: "A new round has begun and nothing was asked in it yet. Go on with that one."))
    }
  }
}
