// Write down where a small network can begin: places, wishes, people of before.
// Right: dossier.change. Events: network.beginnings; network.earlierPeople, with the members made.
// Refusals: notAllowed(object); invalid at places, wishes, people.<row>.name, .now, .wish and dossier (closed); conflict.

public import Access
public import Accountability
import People
import PersonalNetwork
public import Storage

/// Saves places and wishes.
public func changeBeginnings(
  _ input: BeginningsInput, of dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<DossierID> {
  let act = NetworkEvent.beginnings.act(.update, .changeDossier, on: dossier)
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    _ = try change.openHead(of: dossier)
    let beginnings = try input.checked(today: change.today)
    let stored = try BeginningRecords.find(dossier, change.connection)
    let thing = NetworkThing.beginnings(dossier.rawValue)
    try change.expect(
      version: input.version, current: stored.version, of: thing,
      texts: beginnings.conflictTexts(against: stored, names: [:], in: actor.language))
    let changes = beginnings.changes(since: stored)
    guard !changes.isEmpty else { return dossier }
    guard try BeginningRecords.put(beginnings, of: dossier, change.connection) else { throw Refusal.busy }
    try change.record(thing, version: stored.version + 1, changes)
    return dossier
  }
}

/// Adds people who were important before, each as somebody who was: there still, out of touch, or died.
public func addEarlierPeople(
  _ input: EarlierPeopleInput, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<[MemberID]> {
  let act = NetworkEvent.earlierPeople.act(.create, .changeDossier, on: dossier)
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let people = try input.checked(today: change.today)
    let ids = people.map { _ in change.identifiers.next() as MemberID }.sorted()
    for (id, checked) in zip(ids, people) {
      let person = try PersonRecords.add(
        change.identifiers.next(), named: checked.name, in: head.dossier.organisation, at: change.now, change.connection
      )
      try change.add(
        NetworkMember(
          id: id, dossier: dossier, person: person.id, name: person.name, vip: VIP(.then), ending: checked.ending,
          view: MemberView(wish: checked.wish), askedOn: head.wave.isFollowUp ? change.today : nil), to: head)
    }
    return ids
  }
}
