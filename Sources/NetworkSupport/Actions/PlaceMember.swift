// Set ring and sphere of somebody: what dragging in the picture does, and the form beside it.
// Right: dossier.change. Event: member.place, on the part member/<id>.
// Refusals: notAllowed(object); notFound; invalid at member, sphere, ring and dossier (closed).

public import Access
public import Accountability
import Language
import PersonalNetwork
public import Storage

/// A place in the picture, as chosen. Coordinates are never sent: a picture snaps to a ring and a sphere.
public struct PlaceInput: Sendable, Hashable {
  /// A `Sphere` code.
  public var sphere: String
  /// `1`, `2`, `3`, or empty: not known.
  public var ring: String

  public init(sphere: String, ring: String) {
    self.sphere = sphere
    self.ring = ring
  }
}

/// Puts somebody in a ring and a sphere. Everything else about this person stays, also what somebody else writes meanwhile.
/// - Parameter id: nil when nobody was chosen. That is refused here and not before, so that who may not write hears only that.
public func placeMember(
  _ id: MemberID?, at place: PlaceInput, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil,
  with ledger: Ledger
) async throws -> Outcome<MemberID> {
  let act = NetworkEvent.place.act(.update, .changeDossier, on: dossier, part: id.map { "member/\($0)" })
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    guard let id else {
      throw Refusal.invalid("member", Phrase(nl: "Kies wie je een plek geeft.", en: "Choose whom you give a place."))
    }
    let stored = try change.member(id, in: head)
    var check = FormCheck(today: change.today)
    var member = stored
    let sphere: Sphere? = check.choice("sphere", place.sphere)
    if sphere == nil && check.problems.isEmpty {
      check.say(
        "sphere",
        Phrase(nl: "Kies een leefsfeer. ‘Niet ingedeeld’ mag ook.", en: "Choose a sphere. ‘Not placed’ will do too."))
    }
    member.view.sphere = sphere ?? .unknown
    member.view.ring = check.ring("ring", place.ring)
    guard check.problems.isEmpty else { throw Refusal.invalid(check.problems) }
    try change.save(member, replacing: stored, seen: stored.version, in: head)
    return id
  }
}
