// Look at the waves of a dossier: the list, one of them, two beside each other.
// Right: dossier.see; people the client does not show to the reader are left out and counted.
// Events: wave.list, wave.read, wave.compare. Refusals: notAllowed(object); notFound (no such wave in this dossier).

public import Access
public import Accountability
import PersonalNetwork
public import Storage

/// All waves of a dossier.
public func readWaves(
  of dossier: DossierID, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<WavesReading> {
  try await ledger.look(NetworkEvent.waves.act(.read, .seeDossier, on: dossier), by: actor) { look in
    let head = try look.head(of: dossier)
    let waves = try WaveRecords.all(of: dossier, look.connection)
    look.shows(waves.map(\.id))
    let readings = try waves.map { try look.network(of: $0, in: head.dossier) }
    let open = readings.first { $0.wave.isOpen }
    return WavesReading(
      dossier: head.dossier,
      waves: readings.map { WavesReading.Line(wave: $0.wave, people: $0.members.count { !$0.isGone }) },
      toAsk: open.map { reading in reading.members.count { $0.isToBeAsked(in: reading.wave) } } ?? 0,
      hidden: open?.hidden ?? .nothing, rights: look.rights, today: look.today)
  }
}

/// The network of one wave.
public func readWave(
  _ id: WaveID, in dossier: DossierID, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<WaveReading> {
  let act = NetworkEvent.wave.act(.read, .seeDossier, on: dossier, part: "wave/\(id)")
  return try await ledger.look(act, by: actor) { look in
    let head = try look.head(of: dossier)
    guard let wave = try WaveRecords.find(id, of: dossier, look.connection) else { throw Refusal.notFound }
    return try look.network(of: wave, in: head.dossier)
  }
}

/// Two waves beside each other; nil when the dossier has only one.
/// - Parameters:
///   - earlier: nil: the one before `later`.
///   - later: nil: the open one.
public func compareWaves(
  from earlier: WaveID? = nil, to later: WaveID? = nil, in dossier: DossierID, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<WaveComparison?> {
  try await ledger.look(NetworkEvent.compareWaves.act(.read, .seeDossier, on: dossier), by: actor) { look in
    let head = try look.head(of: dossier)
    let waves = try WaveRecords.all(of: dossier, look.connection)
    let known = Set(waves.map(\.id))
    guard [earlier, later].compactMap(\.self).allSatisfy(known.contains) else { throw Refusal.notFound }
    guard waves.count > 1, let newest = waves.first else { return nil }
    var after = waves.first { $0.id == later } ?? newest
    let previous = waves.first { $0.number < after.number } ?? after
    var before = waves.first { $0.id == earlier } ?? previous
    // In whatever order they were chosen, the earlier one comes first.
    if before.number > after.number { (before, after) = (after, before) }
    look.shows([before.id, after.id])
    return WaveComparison(
      before: try look.network(of: before, in: head.dossier), after: try look.network(of: after, in: head.dossier),
      waves: waves)
  }
}

extension Occasion {
  /// The network of a wave as this actor may see it: of a closed one as it was, of the open one as it is.
  func network(of wave: Wave, in dossier: Dossier) throws -> WaveReading {
    let found =
      wave.isOpen
      ? EarlierNetworks.Found(
        members: try MemberRecords.all(of: dossier.id, in: wave.id, connection).map(\.member),
        ties: try TieRecords.all(in: wave.tiesFrom, connection), corrections: [])
      : try EarlierNetworks.network(of: wave, connection)
    let members = found.members.filter { sight.includes($0.visibleTo) }
    let seen = Set(members.map(\.id.rawValue))
    return WaveReading(
      dossier: dossier, wave: wave, members: members,
      ties: found.ties.filter { seen.contains($0.a) && seen.contains($0.b) },
      corrections: found.corrections.filter { seen.contains($0.member.rawValue) },
      hidden: HiddenCount(people: found.members.count - members.count),
      keptAngles: try WavePeople.keptAngles(for: wave, connection), rights: rights, today: today)
  }
}
