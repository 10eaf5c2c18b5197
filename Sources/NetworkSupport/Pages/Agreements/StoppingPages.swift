import Accountability
import Language
import Markup
import WebFrame

/// Stopping an agreement: when and why.
struct StopAgreementPage {
  let reading: AgreementReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  var page: Page {
    let agreement = reading.agreement.agreement
    return DossierSurroundings(dossier: reading.dossier, say: say).under(
      .agreements, title: say(Words.title), lead: agreement.what,
      crumbs: [Crumb(agreement.what, NetworkRoute.agreement(reading.dossier.id, agreement.id).address)],
      problems: problems
    ) { formView(form(agreement), say) }
  }

  private func form(_ agreement: Agreement) -> Form {
    Form(
      state: state, action: NetworkRoute.stopAgreement(reading.dossier.id, agreement.id).address,
      version: agreement.version,
      fields: [
        Field("reason", Words.reason, hint: Words.reasonHint, kind: .longText(rows: 3)),
        Field("on", Words.on, hint: NetworkPhrases.emptyIsToday, kind: .date, isOptional: true),
      ], submit: Words.title,
      cancel: ActionLink(
        say(NetworkPhrases.cancel), NetworkRoute.agreement(reading.dossier.id, agreement.id).address),
      draftName: Words.title)
  }

  private enum Words {
    static let title = Phrase(nl: "Afspraak stoppen", en: "Stop the agreement")
    static let reason = Phrase(nl: "Waarom stopt het?", en: "Why does it stop?")
    static let reasonHint = Phrase(
      nl: "Een paar woorden zijn genoeg. Het doel kan ook bereikt zijn.",
      en: "A few words are enough. The goal may also have been reached.")
    static let on = Phrase(nl: "Wanneer stopte het?", en: "When did it stop?")
  }
}

/// Letting an agreement rest for a while.
struct PauseAgreementPage {
  let reading: AgreementReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  var page: Page {
    let agreement = reading.agreement.agreement
    return DossierSurroundings(dossier: reading.dossier, say: say).under(
      .agreements, title: say(Words.title), lead: agreement.what,
      crumbs: [Crumb(agreement.what, NetworkRoute.agreement(reading.dossier.id, agreement.id).address)],
      problems: problems
    ) { formView(form(agreement), say) }
  }

  private func form(_ agreement: Agreement) -> Form {
    Form(
      state: state, action: NetworkRoute.pauseAgreement(reading.dossier.id, agreement.id).address,
      version: agreement.version,
      fields: [
        Field("reason", Words.reason, kind: .longText(rows: 3)),
        Field("since", Words.since, hint: NetworkPhrases.emptyIsToday, kind: .date, isOptional: true),
        Field("until", Words.until, kind: .date, isOptional: true),
      ], submit: Words.title,
      cancel: ActionLink(
        say(NetworkPhrases.cancel), NetworkRoute.agreement(reading.dossier.id, agreement.id).address),
      draftName: Words.title)
  }

  private enum Words {
    static let title = Phrase(nl: "Even stil leggen", en: "Pause the agreement")
    static let reason = Phrase(nl: "Waarom ligt het stil?", en: "Why does it pause?")
    static let since = Phrase(nl: "Sinds wanneer?", en: "Since when?")
    static let until = Phrase(nl: "Wanneer kijken jullie opnieuw?", en: "When will you look again?")
  }
}
