// Write down many people of a network at once.
// Right: dossier.change. Event: network.map, with the members made.
// Refusals: notAllowed(object); invalid at people.<row>.name, .sphere, .ring and at dossier (closed): then nobody is saved.

public import Access
public import Accountability
import People
public import Storage

/// Adds people with name, sphere and ring, each with a person behind them.
/// - Returns: the new members, in the order of the rows.
public func mapPeople(
  _ input: MapPeopleInput, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<[MemberID]> {
  let act = NetworkEvent.map.act(.create, .changeDossier, on: dossier)
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let people = try input.checked(today: change.today)
    // In the order of the rows: members are listed by their ids, and ids of one moment come in any order.
    let ids = people.map { _ in change.identifiers.next() as MemberID }.sorted()
    let members = try zip(ids, people).map { id, checked in
      let person = try PersonRecords.add(
        change.identifiers.next(), named: checked.name, in: head.dossier.organisation, at: change.now, change.connection
      )
      return NetworkMember(
        id: id, dossier: dossier, person: person.id, name: person.name, kind: checked.kind,
        view: MemberView(sphere: checked.sphere, ring: checked.ring),
        askedOn: head.wave.isFollowUp ? change.today : nil)
    }
    for member in members { try change.add(member, to: head) }
    return members.map(\.id)
  }
}

extension Change {
  /// Writes a new member with its link to the person, and the first line of its history.
  func add(_ member: NetworkMember, to head: NetworkRecords.Head) throws {
    try MemberRecords.insert(member, in: head.wave.id, connection)
    try WaveRecords.touch(head.wave.id, on: today, connection)
    try NetworkLinks.connect(member, author, connection)
    touches(.dossier(head.dossier.id).part("member/\(member.id)"))
    try record(NetworkThing.member(member.id.rawValue), version: member.version, member.changes(since: nil))
  }
}
