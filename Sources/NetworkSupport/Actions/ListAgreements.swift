// Look at all agreements of a dossier.
// Right: dossier.see; agreements with somebody the client does not show to the reader are left out and counted.
// Event: agreement.list. Refusals: notAllowed(object).

public import Access
public import Accountability
public import CivilTime

/// All agreements of a dossier that a reader may see.
public struct AgreementsReading: Sendable {
  public let dossier: Dossier
  /// In the order they were made, also those that ended.
  public let agreements: [NamedAgreement]
  /// What the client wants to decide: it stands at the top.
  public let voice: VoiceReading
  /// How many are not shown.
  public let hidden: Int
  public let rights: Set<Right>
  public let today: CivilDate
}

/// The agreements of a dossier, also those that ended.
public func listAgreements(
  in dossier: DossierID, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<AgreementsReading> {
  try await ledger.look(NetworkEvent.agreements.act(.read, .seeDossier, on: dossier), by: actor) { look in
    let head = try look.head(of: dossier)
    let all = try NamedAgreements.all(of: dossier, look.connection)
    let visible = all.filter { $0.isVisible(to: look.sight) }.map(\.named)
    look.shows(visible.map(\.agreement.id))
    return AgreementsReading(
      dossier: head.dossier, agreements: visible, voice: try look.voice(of: dossier), hidden: all.count - visible.count,
      rights: look.rights,
      today: look.today)
  }
}
