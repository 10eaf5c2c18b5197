// Say that a helper is the same person as in another dossier, and that what this person does may be added up; take that back.
// Right: dossier.change, here and in the other dossier. Events: load.addUp, load.stopAddingUp, on the part member/<id>.
// Refusals: notAllowed(object); notFound; invalid at same, given, on, how, dossier; conflict.
//
// Only people whom the actor may see and change in both dossiers are offered: nobody learns here of a dossier that was not
// theirs already. What comes of it is a sum; no page and no log line says of whom.

public import Access
public import Accountability
public import CivilTime
import Language
import People
public import Storage

/// Somebody of another dossier of the actor who may be the same person.
public struct SamePersonChoice: Sendable, Hashable {
  public let member: MemberID
  public let name: String
  /// The client of that dossier, whom the actor supports too.
  public let clientName: String
}

/// What the form of adding up begins with.
public struct AddingUpReading: Sendable {
  public let dossier: Dossier
  public let member: NetworkMember
  public let permission: LoadPermission
  /// Those of the actor's own other dossiers, same names first.
  public let choices: [SamePersonChoice]
  public let today: CivilDate
}

/// Who may be the same person, among those the actor works with anyway.
public func prepareAddingUp(
  _ id: MemberID, in dossier: DossierID, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<AddingUpReading> {
  let act = NetworkEvent.addingUp.act(.read, .changeDossier, on: dossier, part: "member/\(id)")
  return try await ledger.look(act, by: actor) { look in
    let head = try look.head(of: dossier)
    let member = try look.member(id, in: head)
    let choices = try look.samePersonChoices(for: member, ledger.policy)
    return AddingUpReading(
      dossier: head.dossier, member: member, permission: try PermissionRecords.find(member.person, look.connection),
      choices: choices, today: look.today)
  }
}

/// The form with which a helper permits adding up, as typed.
public struct AddUpInput: Sendable, Hashable {
  /// The id of the member of another dossier; empty when the two are the same person already.
  public var same = ""
  /// Whether the helper agrees.
  public var isGiven = false
  /// Empty: today.
  public var on = ""
  public var how = ""
  /// Of the permission as the form showed it; 0 when there was none.
  public var version = 0

  public init() {}

  /// - Throws: `Refusal.invalid`, problems at `given`, `on` and `how`.
  func checked(today: CivilDate) throws(Refusal) -> LoadPermission.Given {
    var check = FormCheck(today: today)
    if !isGiven {
      check.say(
        "given",
        Phrase(
          nl: "Vraag het eerst, en zet dan hier een vinkje.", en: "Ask first, and then tick this box."))
    }
    let on = check.pastDate("on", on)
    let how = check.text("how", how)
    guard check.problems.isEmpty else { throw .invalid(check.problems) }
    return LoadPermission.Given(on: on ?? today, how: how)
  }
}

/// Adds up what a helper does, by the helper's permission.
public func addUpLoad(
  _ input: AddUpInput, of id: MemberID, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil,
  with ledger: Ledger
) async throws -> Outcome<MemberID> {
  let act = NetworkEvent.addUp.act(.update, .changeDossier, on: dossier, part: "member/\(id)")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let member = try change.member(id, in: head)
    let given = try input.checked(today: change.today)
    let before = try PermissionRecords.find(member.person, change.connection)
    try change.expectPermission(given, before, seen: input.version, of: member)
    let person = try change.onePerson(for: member, and: input.same, ledger.policy)
    let stored = try PermissionRecords.find(person, change.connection)
    let version = stored.version
    guard try PermissionRecords.give(given, of: person, version: version, change.connection) else {
      throw Refusal.busy
    }
    let after = LoadPermission(given: given, version: version + 1)
    try change.record(NetworkThing.permission(id.rawValue), version: version + 1, after.changes(since: before))
    return id
  }
}

/// Withdraws the permission: from now on nothing is added up for this person, anywhere.
public func stopAddingUp(
  _ id: MemberID, in dossier: DossierID, version: Int, by actor: Actor, receipt: ReceiptKey? = nil,
  with ledger: Ledger
) async throws -> Outcome<MemberID> {
  let act = NetworkEvent.stopAddingUp.act(.update, .changeDossier, on: dossier, part: "member/\(id)")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let member = try change.member(id, in: head)
    let stored = try PermissionRecords.find(member.person, change.connection)
    let after = LoadPermission(given: nil, version: stored.version)
    try change.expectPermission(after.given, stored, seen: version, of: member)
    guard stored.given != nil else { return id }
    guard
      try PermissionRecords.withdraw(
        of: member.person, on: change.today, version: stored.version, change.connection)
    else { throw Refusal.busy }
    try change.record(NetworkThing.permission(id.rawValue), version: stored.version + 1, after.changes(since: stored))
    return id
  }
}

extension Change {
  fileprivate func expectPermission(
    _ given: LoadPermission.Given?, _ stored: LoadPermission, seen version: Int, of member: NetworkMember
  ) throws {
    let written = LoadPermission(given: given, version: stored.version)
    try expect(
      version: version, current: stored.version, of: NetworkThing.permission(member.id.rawValue),
      texts: written.conflictTexts(against: stored, names: [:], in: actor.language))
  }

  /// Makes two members stand for one person in `People`, and tells which.
  fileprivate func onePerson(for member: NetworkMember, and other: String, _ policy: Policy) throws -> PersonID {
    guard !other.isEmpty else { return member.person }
    let choices = try samePersonChoices(for: member, policy)
    guard let id = MemberID(other), choices.contains(where: { $0.member == id }),
      let found = try SamePersonRecords.person(of: id, connection)
    else { throw Refusal.invalid("same", FormCheck.chooseFromList) }
    guard found != member.person else { return found }
    // Whoever stands alone joins the other. Two that both stand for more people are not for one form to join.
    if try PermissionRecords.countElsewhere(member.person, than: member.dossier, connection) == 0 {
      try join(member.id, to: found, from: member.person)
      return found
    }
    guard let otherDossier = try SamePersonRecords.dossier(of: id, connection),
      try PermissionRecords.countElsewhere(found, than: otherDossier, connection) == 0
    else {
      throw Refusal.invalid(
        "same",
        Phrase(
          nl: "Deze twee kunnen hier niet samen. Laat dit vak leeg.",
          en: "These two cannot be joined here. Leave this empty."))
    }
    try join(id, to: member.person, from: found)
    return member.person
  }

  private func join(_ member: MemberID, to person: PersonID, from old: PersonID) throws {
    try PermissionRecords.move(member, to: person, connection)
    try NetworkLinks.move(member, to: person, from: old, author, connection)
  }
}

extension Occasion {
  /// People in the actor's other open dossiers that the actor may change and see there; same names first.
  fileprivate func samePersonChoices(for member: NetworkMember, _ policy: Policy) throws -> [SamePersonChoice] {
    let roles = try InvolvedRecords.roles(of: actor.account, at: now, connection)
      .mapValues(NetworkRules.sight(of:))
    let own = roles.keys.filter { $0 != member.dossier }
    let found = try SamePersonRecords.candidates(in: own, connection).filter { candidate in
      guard let sight = roles[candidate.dossier], sight.includes(candidate.visibleTo) else { return false }
      return try policy.decide(actor, .changeDossier, on: .dossier(candidate.dossier), at: now, connection).isAllowed
    }
    let words = Set(NameWords.of(member.name))
    return found.enumerated().sorted { one, other in
      let (a, b) = (one.element, other.element)
      let alike = (
        words.isDisjoint(with: NameWords.of(a.choice.name)), words.isDisjoint(with: NameWords.of(b.choice.name))
      )
      return alike.0 == alike.1 ? one.offset < other.offset : !alike.0
    }.map(\.element.choice)
  }
}
