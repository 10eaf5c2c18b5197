// Say what somebody of the network is to the others: whom they know, who is family, where it is strained.
// Right: dossier.change. Event: member.ties, on the part member/<id>.
// Refusals: notAllowed(object); notFound; invalid at the names of `TiesInput.Kind` and at dossier (closed); conflict when who knows
// whom was changed by somebody else.

public import Access
public import Accountability
import CivilTime
import Diagrams
import Language
import PersonalNetwork
public import Storage

/// Saves what somebody is to the others the actor may see. Ties with people the actor may not see stay as they are.
public func changeTies(
  _ input: TiesInput, of id: MemberID, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil,
  with ledger: Ledger
) async throws -> Outcome<MemberID> {
  let act = NetworkEvent.ties.act(.update, .changeDossier, on: dossier, part: "member/\(id)")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    _ = try change.member(id, in: head)
    let others = try MemberGlances.all(of: dossier, change.connection)
      .filter { $0.id != id && change.sight.includes($0.visibleTo) }
    let reached = Set(others.map(\.id.rawValue))
    let stored = Set(
      try TieRecords.all(of: id, in: head.wave.tiesFrom, change.connection)
        .filter { reached.contains($0.a) || reached.contains($0.b) })
    let ties = try input.checked(of: id, among: Set(others.map(\.id)))
    try change.expect(
      version: input.version, current: head.wave.tiesVersion, of: NetworkThing.ties(head.wave.id.rawValue),
      texts: conflictTexts(ties, stored, of: id, names: try change.names(in: head.dossier), actor.language))
    try change.saveTies(from: stored, to: ties, in: head)
    return id
  }
}

extension Change {
  /// Writes what came and went among ties, with one line of history. In a follow-up that has not asked who knows whom yet,
  /// the others go along as they were.
  /// - Parameter asked: whether the whole of it was asked now; nil keeps what was said about that.
  func saveTies(
    from old: Set<MemberTie>, to new: Set<MemberTie>, in head: NetworkRecords.Head, asked: Wave.TiesState? = nil,
    undoes: HistoryEntryID? = nil
  ) throws {
    let changes = TieChanges.between(old, new)
    let state = asked ?? (head.wave.tiesState == .carried ? .partly : head.wave.tiesState)
    guard !changes.isEmpty || asked.map({ $0 != head.wave.tiesState }) ?? false else { return }
    if head.wave.tiesFrom != head.wave.id {
      try TieRecords.carry(from: head.wave.tiesFrom, to: head.wave.id, connection)
    }
    for tie in old.subtracting(new) { try TieRecords.delete(tie, in: head.wave.id, connection) }
    for tie in new.subtracting(old) { try TieRecords.insert(tie, in: head.wave.id, connection) }
    guard try WaveRecords.raiseTiesVersion(head.wave, state: state, connection) else { throw Refusal.busy }
    try WaveRecords.touch(head.wave.id, on: today, connection)
    try record(
      NetworkThing.ties(head.wave.id.rawValue), version: head.wave.tiesVersion + 1, changes, undoes: undoes)
  }
}

private func conflictTexts(
  _ written: Set<MemberTie>, _ stored: Set<MemberTie>, of id: MemberID, names: [String: String],
  _ language: DisplayLanguage
) -> [Conflict.Text] {
  func people(_ ties: Set<MemberTie>, _ kind: TiesInput.Kind) -> String {
    let others = ties.filter { TiesInput.Kind($0, of: id) == kind }.map { $0.a == id.rawValue ? $0.b : $0.a }
    return Speaker(language).list(others.compactMap { names[$0] }.sorted())
  }
  return TiesInput.Kind.allCases.map { kind in
    Conflict.Text(
      field: kind.rawValue, label: kind.phrase, written: people(written, kind), stored: people(stored, kind))
  }
}
