public import Access
import Accountability
import CivilTime
import Language
public import People

/// The form of a new dossier, as typed. Only `clientName` is needed.
public struct OpenDossierInput: Sendable, Hashable {
  public var team: TeamID
  public var clientName: String
  /// The question in the client's own words.
  public var question: String
  public var saidOn: String
  /// Empty: today.
  public var openedOn: String
  /// The account of who answers for the dossier; nil: the actor.
  public var responsible: AccountID?

  public init(
    team: TeamID, clientName: String, question: String = "", saidOn: String = "", openedOn: String = "",
    responsible: AccountID? = nil
  ) {
    self.team = team
    self.clientName = clientName
    self.question = question
    self.saidOn = saidOn
    self.openedOn = openedOn
    self.responsible = responsible
  }

  struct Checked {
    var clientName: String
    var question: ChangeQuestionInput.Checked?
    var openedOn: CivilDate
  }

  /// - Throws: `Refusal.invalid`, problems at `clientName`, `question`, `saidOn`, `openedOn`.
  func checked(today: CivilDate) throws(Refusal) -> Checked {
    var check = FormCheck(today: today)
    let name = check.required("clientName", clientName, most: FormCheck.Length.name, ask: Self.askName)
    let opened = check.pastDate("openedOn", openedOn)
    let words = check.text("question", question, most: FormCheck.Length.words)
    let said = check.pastDate("saidOn", saidOn)
    guard check.problems.isEmpty, let name else { throw .invalid(check.problems) }
    return Checked(
      clientName: name, question: words.map { ChangeQuestionInput.Checked(words: $0, saidOn: said ?? today) },
      openedOn: opened ?? today)
  }

  static let askName = Phrase(
    nl: "Vul een naam in om deze persoon mee aan te spreken. Een roepnaam is genoeg.",
    en: "Fill in a name to call this person by. A first name is enough.")
}
