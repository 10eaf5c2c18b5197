// Write down what the client wants to decide, and beside it what a professional sees differently.
// Rights: dossier.see to read, dossier.change to write. Events: voice.read, voice.change.
// Refusals: notAllowed(object); invalid at the fields of `VoiceInput` and at dossier (closed); conflict with both texts.

public import Access
public import Accountability
public import CivilTime
public import Storage

/// What the form of a voice begins with.
public struct VoicePageReading: Sendable {
  public let dossier: Dossier
  public let voice: VoiceReading
  public let rights: Set<Right>
  public let today: CivilDate
}

/// What the client wants to decide.
public func readVoice(
  in dossier: DossierID, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<VoicePageReading> {
  try await ledger.look(NetworkEvent.voice.act(.read, .seeDossier, on: dossier), by: actor) { look in
    let head = try look.head(of: dossier)
    return VoicePageReading(
      dossier: head.dossier, voice: try look.voice(of: dossier), rights: look.rights, today: look.today)
  }
}

/// Saves what the client wants to decide.
public func changeVoice(
  _ input: VoiceInput, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<DossierID> {
  let act = NetworkEvent.changeVoice.act(.update, .changeDossier, on: dossier)
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    _ = try change.openHead(of: dossier)
    let stored = try VoiceRecords.find(dossier, today: change.today, change.connection)
    let voice = try input.checked(stored, by: actor.account, today: change.today)
    try change.save(voice, replacing: stored, seen: input.version)
    return dossier
  }
}

extension Occasion {
  /// What the client wants to decide, for the top of a page with plans.
  func voice(of dossier: DossierID) throws -> VoiceReading {
    VoiceReading(
      voice: try VoiceRecords.find(dossier, today: today, connection),
      authors: try VoiceRecords.authors(of: dossier, connection))
  }
}

extension Change {
  /// Writes a voice over the version the form showed, with its line of history. Only another day changes nothing.
  func save(
    _ voice: Voice, replacing stored: Voice, seen version: Int, undoes: HistoryEntryID? = nil
  ) throws {
    let thing = NetworkThing.voice(voice.dossier.rawValue)
    try expect(
      version: version, current: stored.version, of: thing,
      texts: voice.conflictTexts(against: stored, names: [:], in: actor.language))
    let changes = voice.changes(since: stored.version == 0 ? nil : stored)
    guard voice.points != stored.points else { return }
    guard try VoiceRecords.put(voice, connection) else { throw Refusal.busy }
    try record(thing, version: stored.version + 1, changes, undoes: undoes)
  }
}
