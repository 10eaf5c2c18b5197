import Access
import CivilTime
import Storage

extension Policy {
  /// The condition under which a dossier `d` may be seen.
  func mayView(_ actor: Actor, at now: Instant) -> SQL {
    condition(
      actor, .seeDossier, kind: .dossier, id: "d.id", team: "d.team_id", organisation: "d.organisation_id", at: now)
  }
}
