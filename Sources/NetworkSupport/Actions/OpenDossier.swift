// Open a dossier.
// Right: dossier.open on the team. Event: dossier.open.
// Refusals: notAllowed(function); invalid at clientName, question, saidOn, openedOn, responsible.

public import Access
public import Accountability
import Language
import People
public import Storage

/// Opens a dossier with its first wave, a person in `People`, and somebody who answers for it.
public func openDossier(
  _ input: OpenDossierInput, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<DossierID> {
  let act = Act(NetworkEvent.open.rawValue, .create, right: .openDossier, on: .team(input.team))
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let checked = try input.checked(today: change.today)
    let c = change.connection
    let colleagues = try InvolvedRecords.colleagues(of: input.team, at: change.now, c)
    let responsible = input.responsible ?? actor.account
    guard colleagues.contains(where: { $0.account == responsible }) else {
      throw Refusal.invalid(
        "responsible", Phrase(nl: "Kies een beroepskracht uit dit team.", en: "Choose a professional of this team."))
    }
    let person = try PersonRecords.add(
      change.identifiers.next(), named: checked.clientName, in: actor.organisation, at: change.now, c)
    let dossier = Dossier(
      id: change.identifiers.next(), person: person.id, team: input.team, organisation: actor.organisation,
      clientName: person.name, openedOn: checked.openedOn)
    try change.add(dossier, responsible: responsible)
    if let question = checked.question { try change.add(question, number: 1, to: dossier) }
    return dossier.id
  }
}

extension Change {
  /// Writes a new dossier with its first wave, the grant of who answers for it, and the first line of its history.
  func add(_ dossier: Dossier, responsible: AccountID) throws {
    try DossierRecords.insert(dossier, connection)
    try WaveRecords.insert(
      Wave(
        id: identifiers.next(), dossier: dossier.id, number: 1, openedOn: dossier.openedOn, updatedOn: dossier.openedOn),
      connection)
    try GrantRecords.give(
      .responsible, on: .dossier(dossier.id), to: responsible, by: actor.account, from: now, at: now,
      identifiers: identifiers, connection)
    concerns(dossier.person)
    touches(.dossier(dossier.id))
    try record(
      NetworkThing.dossier(dossier.id.rawValue), version: dossier.version, dossier.changes(since: nil),
      within: .dossier(dossier.id))
  }

  /// Writes a version of the question, with its link to the person who asks it.
  @discardableResult
  func add(_ checked: ChangeQuestionInput.Checked, number: Int, to dossier: Dossier) throws -> SupportQuestion {
    let question = SupportQuestion(
      id: identifiers.next(), dossier: dossier.id, number: number, words: checked.words, saidOn: checked.saidOn,
      writtenBy: actor.account, writtenAt: now)
    let previous = try QuestionRecords.latest(of: dossier.id, connection)
    try QuestionRecords.insert(question, connection)
    try NetworkLinks.connect(question, of: dossier, author, connection)
    try record(
      NetworkThing.question(dossier.id.rawValue), version: number, question.changes(since: previous),
      within: .dossier(dossier.id))
    return question
  }
}
