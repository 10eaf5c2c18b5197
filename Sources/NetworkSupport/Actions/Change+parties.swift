import Access
import Accountability
import CivilTime
import Language
import People
import PersonalNetwork
import Storage

/// The rules about who can have a part in an agreement.
enum AgreementParties {
  /// Those with a role in the dossier, then the others of the team; each once.
  static func professionals(for dossier: Dossier, at now: Instant, _ c: any Connection) throws -> [Colleague] {
    let inDossier = try InvolvedRecords.professionals(of: dossier.id, at: now, c).map {
      Colleague(account: $0.account, person: $0.person, name: $0.name)
    }
    var seen: Set<PersonID> = []
    return (inDossier + (try InvolvedRecords.colleagues(of: dossier.team, at: now, c)))
      .filter { seen.insert($0.person).inserted }
  }
}

extension Change {
  /// Whoever newly gets a part is there, and the actor may see them. Who stays in an agreement that goes on unchanged is not
  /// asked about again.
  /// - Parameter old: the agreement before; nil for a new one, or for one that starts running again.
  /// - Throws: `Refusal.invalid` at `doer` or `forWhom`.
  func checkParties(of agreement: Agreement, replacing old: Agreement?, in head: NetworkRecords.Head) throws {
    if agreement.doer != old?.doer {
      switch agreement.doer {
      case .client: break
      case .member(let id): try checkPresent(id, field: "doer", in: head)
      case .professional(let person): try checkProfessional(person, in: head.dossier)
      }
    }
    if agreement.forWhom != old?.forWhom, let id = agreement.forWhom.member {
      try checkPresent(id, field: "forWhom", in: head)
    }
  }

  private func checkProfessional(_ person: PersonID, in dossier: Dossier) throws {
    let known = try AgreementParties.professionals(for: dossier, at: now, connection)
    guard known.contains(where: { $0.person == person }) else {
      throw Refusal.invalid("doer", FormCheck.chooseFromList)
    }
  }

  private func checkPresent(_ id: MemberID, field: String, in head: NetworkRecords.Head) throws {
    let found = try MemberRecords.find(id, of: head.dossier.id, in: head.wave.id, connection)
    guard let found, sight.includes(found.visibleTo) else { throw Refusal.invalid(field, FormCheck.chooseFromList) }
    guard let ending = found.ending else { return }
    throw Refusal.invalid(field, gone(found.name, ending.kind))
  }

  /// Kind, and with a way on.
  private func gone(_ name: String, _ kind: Ending.Kind) -> Phrase {
    switch kind {
    case .died:
      Phrase(
        nl: "\(name) is overleden. Kies iemand anders die dit kan doen of voor wie het is.",
        en: "\(name) has died. Choose somebody else to do this, or for whom it is.")
    case .ended, .contactLost:
      Phrase(
        nl: "\(name) staat niet meer in het netwerk. Kies iemand anders, of herstel eerst het contact.",
        en: "\(name) is no longer in the network. Choose somebody else, or restore the tie first.")
    }
  }
}
