// Correct what a closed wave says of one person, with the reason. The rows of the wave stay as they were.
// Right: dossier.change. Event: wave.correct, on the part wave/<id>.
// Refusals: notAllowed(object); notFound (no such wave, or somebody who was not there or whom the actor may not see); invalid at the
// fields of `CorrectWaveInput`, at wave (it is still open) and dossier (closed); conflict when somebody corrected it since.

public import Access
public import Accountability
import Language
public import Storage

/// Lays a correction over what a closed wave says.
public func correctWave(
  _ input: CorrectWaveInput, of id: MemberID, in wave: WaveID, of dossier: DossierID, by actor: Actor,
  receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<WaveID> {
  let act = NetworkEvent.correct.act(.update, .changeDossier, on: dossier, part: "wave/\(wave)")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    guard let found = try WaveRecords.find(wave, of: dossier, change.connection) else { throw Refusal.notFound }
    guard !found.isOpen else {
      throw Refusal.invalid(
        "wave",
        Phrase(
          nl: "Deze ronde is nog open. Wijzig de persoon zelf.", en: "This round is still open. Change the person."))
    }
    let reading = try change.network(of: found, in: head.dossier)
    guard let stored = reading.members.first(where: { $0.id == id }) else { throw Refusal.notFound }
    let number = reading.corrections.filter { $0.member == id }.map(\.number).max() ?? 0
    let checked = try input.checked(stored, today: change.today)
    let thing = NetworkThing.correction("\(wave)/\(id)")
    try change.expect(
      version: input.version, current: number, of: thing,
      texts: checked.member.conflictTexts(
        against: stored, names: change.names(in: head.dossier), in: actor.language))
    let changes = checked.member.changes(since: stored)
    guard !changes.isEmpty else {
      throw Refusal.invalid(
        "ring",
        Phrase(
          nl: "Er is nog niets anders. Wijzig eerst wat niet klopte.",
          en: "Nothing is different yet. First change what was not right."))
    }
    try CorrectionRecords.insert(
      WaveCorrection(
        wave: wave, member: id, number: number + 1, changes: changes, reason: checked.reason, madeAt: change.now,
        madeBy: actor.account, madeByName: actor.name), change.identifiers, change.connection)
    try change.record(
      thing, version: number + 1, changes + [FieldChange("reason", from: .none, to: .text(checked.reason))])
    return wave
  }
}
