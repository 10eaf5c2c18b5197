import Access
import Accountability
import CivilTime
import Language
import PersonalNetwork
import Storage

/// What acts in a dossier begin with.
extension Occasion {
  var sight: Sight { Sight(rights) }

  /// The dossier with its open wave and standing question; says whose data it is.
  /// - Throws: `Refusal.notFound`.
  func head(of dossier: DossierID) throws -> NetworkRecords.Head {
    guard let head = try NetworkRecords.head(dossier, connection) else { throw Refusal.notFound }
    concerns(head.dossier.person)
    return head
  }

  /// The same, for writing in it.
  /// - Throws: `Refusal.notFound`; `.invalid` when the dossier is closed.
  func openHead(of dossier: DossierID) throws -> NetworkRecords.Head {
    let head = try head(of: dossier)
    guard head.dossier.isOpen else {
      throw Refusal.invalid(
        "dossier",
        Phrase(
          nl: "Dit dossier is gesloten. Heropen het eerst, dan kun je weer iets wijzigen.",
          en: "This dossier is closed. Reopen it first, then you can change things again."))
    }
    return head
  }

  /// Somebody of the network whom the actor may see.
  /// - Throws: `Refusal.notFound`, also for somebody the client does not show to this actor.
  func member(_ id: MemberID, in head: NetworkRecords.Head) throws -> NetworkMember {
    let found = try MemberRecords.find(id, of: head.dossier.id, in: head.wave.id, connection)
    guard let found, sight.includes(found.visibleTo) else { throw Refusal.notFound }
    return found
  }

  /// An agreement of which the actor may see the people.
  /// - Throws: `Refusal.notFound`.
  func agreement(_ id: AgreementID, of dossier: DossierID) throws -> NamedAgreement {
    guard let found = try NamedAgreements.one(id, of: dossier, connection), found.isVisible(to: sight) else {
      throw Refusal.notFound
    }
    return found.named
  }

  /// With whom to consult first: the responsible, otherwise the stand-in; nil when there is neither.
  func consult(in dossier: DossierID) throws -> String? {
    try InvolvedRecords.professionals(of: dossier, at: now, connection).first { $0.role != .involved }?.name
  }

  /// The names by id that history and conflicts need: of the network as far as the actor may see it, and of colleagues.
  func names(in dossier: Dossier) throws -> [String: String] {
    var names: [String: String] = [:]
    for glance in try MemberGlances.all(of: dossier.id, connection) where sight.includes(glance.visibleTo) {
      names[glance.id.rawValue] = glance.name
    }
    for colleague in try InvolvedRecords.colleagues(of: dossier.team, at: now, connection) {
      names[colleague.person.rawValue] = colleague.name
    }
    for professional in try InvolvedRecords.professionals(of: dossier.id, at: now, connection) {
      names[professional.person.rawValue] = professional.name
    }
    return names
  }
}
