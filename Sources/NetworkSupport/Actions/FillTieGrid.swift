// Say of many pairs at once who knows whom.
// Right: dossier.change. Event: network.knows.
// Refusals: notAllowed(object); invalid at pairs (then nothing is saved) and at dossier (closed); conflict when who knows whom was
// changed by somebody else.

public import Access
public import Accountability
import Diagrams
import Language
import PersonalNetwork
public import Storage

/// Saves the answers of the grid. Family ties, ties with people the actor may not see and pairs that were not asked stay as
/// they are. In a follow-up, who knows whom has then been asked.
/// - Returns: how many ties came or went.
public func fillTieGrid(
  _ input: TieGridInput, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<Int> {
  let act = NetworkEvent.knows.act(.update, .changeDossier, on: dossier)
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let visible = try MemberGlances.all(of: dossier, change.connection)
      .filter { change.sight.includes($0.visibleTo) }
    let stored = Set(try TieRecords.all(in: head.wave.tiesFrom, change.connection))
    let ties = try input.checked(stored, among: Set(visible.map(\.id)))
    try change.expect(
      version: input.version, current: head.wave.tiesVersion, of: NetworkThing.ties(head.wave.id.rawValue),
      texts: conflictTexts(input, stored, names: try change.names(in: head.dossier), actor.language))
    try change.saveTies(from: stored, to: ties, in: head, asked: .asked)
    return stored.symmetricDifference(ties).count
  }
}

private func conflictTexts(
  _ input: TieGridInput, _ stored: Set<MemberTie>, names: [String: String], _ language: DisplayLanguage
) -> [Conflict.Text] {
  let kinds = Dictionary(grouping: stored) { TieGridInput.PairKey($0.a, $0.b) }.mapValues { Set($0.map(\.kind)) }
  func words(_ answer: TieGridInput.Answer?) -> String { answer?.phrase.text(in: language) ?? "" }
  return input.pairs.map { pair in
    Conflict.Text(
      field: pair.field,
      label: Phrase.list([pair.one, pair.other].map { .verbatim(names[$0] ?? "") }),
      written: words(TieGridInput.Answer(rawValue: pair.answer)),
      stored: words(TieGridInput.Answer(kinds[TieGridInput.PairKey(pair.one, pair.other)] ?? [])))
  }
}
