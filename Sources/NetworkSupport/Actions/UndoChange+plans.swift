import Accountability
import CivilTime
import Evidence
import PersonalNetwork
import Storage

extension Change {
  /// Puts back what was said about a kind of support, about load, or about what the client wants to decide.
  /// - Throws: `Refusal.notFound` when it is not there, or about somebody the actor may not see; `.conflict`.
  func undoPlan(_ entry: HistoryEntry, in head: NetworkRecords.Head) throws {
    switch NetworkThing(rawValue: entry.thing.kind) {
    case .gap: try undoGap(entry, in: head)
    case .checkIn: try undoCheckIn(entry, in: head)
    case .voice: try undoVoice(entry, in: head)
    default: throw Refusal.notFound
    }
  }

  private func undoGap(_ entry: HistoryEntry, in head: NetworkRecords.Head) throws {
    let thing = Thing(kind: entry.thing.kind, id: entry.thing.id)
    guard let function = NetworkLinks.function(from: thing) else { throw Refusal.notFound }
    let stored = try GapRecords.find(function, of: head.dossier.id, today: today, connection)
    let restored = try undone(entry, of: stored, version: stored.version, in: head)
    try save(restored, replacing: stored, seen: stored.version, in: head, undoes: entry.id)
  }

  private func undoCheckIn(_ entry: HistoryEntry, in head: NetworkRecords.Head) throws {
    guard let id = CheckInID(entry.thing.id) else { throw Refusal.notFound }
    let stored = try checkIn(id, with: nil, in: head)
    let restored = try undone(entry, of: stored, version: stored.version, in: head)
    // What comes back keeps the rules of the form: its days were put in order there.
    let checked = try CheckInInput(restored).checked(restored, today: today)
    try save(checked, replacing: stored, seen: stored.version, undoes: entry.id)
  }

  private func undoVoice(_ entry: HistoryEntry, in head: NetworkRecords.Head) throws {
    let stored = try VoiceRecords.find(head.dossier.id, today: today, connection)
    let restored = try undone(entry, of: stored, version: stored.version, in: head)
    try save(restored, replacing: stored, seen: stored.version, undoes: entry.id)
  }
}
