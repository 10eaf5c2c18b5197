// Look at a network in figures, beside those of the last time.
// Right: dossier.see; people the client does not show to the reader count in no figure and are counted apart.
// Event: network.measures. Refusals: notAllowed(object).

public import Access
public import Accountability
public import Storage

/// The network now, and the last time.
public struct MeasuresReading: Sendable {
  public let now: WaveReading
  /// Nil in a first wave.
  public let before: WaveReading?
}

/// The network in figures.
public func readMeasures(
  of dossier: DossierID, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<MeasuresReading> {
  try await ledger.look(NetworkEvent.measures.act(.read, .seeDossier, on: dossier), by: actor) { look in
    let head = try look.head(of: dossier)
    let earlier =
      head.wave.isFollowUp
      ? try WaveRecords.all(of: dossier, look.connection).first { $0.number == head.wave.number - 1 } : nil
    return MeasuresReading(
      now: try look.network(of: head.wave, in: head.dossier),
      before: try earlier.map { try look.network(of: $0, in: head.dossier) })
  }
}
