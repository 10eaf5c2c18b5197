// Write down the support question anew. Every version is kept.
// Right: dossier.change. Event: dossier.question.
// Refusals: notAllowed(object); invalid at words, saidOn, dossier (closed); conflict when somebody wrote a newer version.

public import Access
public import Accountability
import CivilTime
public import Storage

/// Adds a version of the question in the client's own words. The same words on the same day add nothing.
/// - Returns: the number of the version that stands.
public func changeSupportQuestion(
  _ input: ChangeQuestionInput, of dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<Int> {
  let act = NetworkEvent.question.act(.update, .changeDossier, on: dossier)
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let checked = try input.checked(today: change.today)
    let stands = head.question?.number ?? 0
    try change.expect(
      version: input.version, current: stands, of: NetworkThing.question(dossier.rawValue),
      texts: texts(checked, head.question))
    if let question = head.question, question.words == checked.words, question.saidOn == checked.saidOn {
      return stands
    }
    return try change.add(checked, number: stands + 1, to: head.dossier).number
  }
}

private func texts(_ checked: ChangeQuestionInput.Checked, _ stored: SupportQuestion?) -> [Conflict.Text] {
  let written = ["words": checked.words, "saidOn": checked.saidOn.typed]
  let stands = ["words": stored?.words ?? "", "saidOn": stored?.saidOn.typed ?? ""]
  return SupportQuestion.fields.map { field in
    Conflict.Text(
      field: field.name, label: field.label, written: written[field.name] ?? "", stored: stands[field.name] ?? "")
  }
}
