import Accountability
import Language
import Markup
import WebFrame

/// Taking a paused agreement up again; when that asks more of the helper than fits, with what there is to weigh first.
struct ResumeAgreementPage {
  let reading: AgreementReading
  let state: FormState
  let problems: [FieldProblem]
  let considerations: [FieldProblem]
  let say: Speaker

  var page: Page {
    let agreement = reading.agreement.agreement
    return DossierSurroundings(dossier: reading.dossier, say: say).under(
      .agreements, title: say(Words.title), lead: agreement.what,
      crumbs: [Crumb(agreement.what, NetworkRoute.agreement(reading.dossier.id, agreement.id).address)],
      problems: problems
    ) {
      considerationsView(considerations, title: WeighingWords.title, say)
      formView(form(agreement), say)
      if !considerations.isEmpty {
        p { a(.href(NetworkRoute.changeAgreement(reading.dossier.id, agreement.id).address)) { say(Words.change) } }
      }
    }
  }

  private func form(_ agreement: Agreement) -> Form {
    Form(
      state: state, action: NetworkRoute.resumeAgreement(reading.dossier.id, agreement.id).address,
      version: agreement.version, parts: weighingQuestions(considerations, choices: Self.choices), submit: Words.title,
      cancel: ActionLink(
        say(NetworkPhrases.cancel), NetworkRoute.agreement(reading.dossier.id, agreement.id).address))
  }

  /// To make it smaller or ask somebody else, the agreement itself is changed first.
  private static let choices = WeighingChoice.choices.filter {
    [WeighingChoice.discuss, .anyway].map(\.rawValue).contains($0.value)
  }

  private enum Words {
    static let title = Phrase(nl: "Weer oppakken", en: "Take up again")
    static let change = Phrase(
      nl: "Eerst de afspraak wijzigen: minder vaak, korter of iemand anders",
      en: "First change the agreement: less often, shorter or somebody else")
  }
}
