import Accountability
import Language
import Markup
import People
import Storage
import WebFrame

/// The form of a new dossier. Only a name to call the person by is needed.
struct NewDossierPage {
  let choices: DossierChoices
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  var page: Page {
    Page(
      title: say(Words.title), lead: say(Words.lead),
      breadcrumb: [Crumb(say(NetworkPhrases.myClients), NetworkRoute.home.address)], workspace: NetworkRoute.prefix,
      content: content, formProblems: problems)
  }

  @HTMLBuilder private var content: HTML {
    if choices.teams.isEmpty {
      emptyState(say(Words.noTeam))
    } else {
      formView(form, say)
    }
  }

  private var form: Form {
    Form(
      state: state, action: NetworkRoute.newDossier.address,
      fields: teamFields + [
        Field("clientName", Words.clientName, hint: Words.clientNameHint, autocomplete: "off"),
        Field("question", Words.question, hint: Words.questionHint, kind: .longText(rows: 4), isOptional: true),
        Field("openedOn", Words.openedOn, hint: NetworkPhrases.emptyIsToday, kind: .date, isOptional: true),
      ], submit: Words.submit, cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.home.address),
      draftName: Words.title)
  }

  /// With one team there is nothing to choose.
  private var teamFields: [Field] {
    let teams = choices.teams
    if teams.count == 1 { return [Field("team", Words.team, kind: .hidden, value: teams[0].team.id.rawValue)] }
    let all = teams.map { Choice($0.team.id.rawValue, .verbatim($0.team.name)) }
    return [Field("team", Words.team, kind: .radios(all), value: teams[0].team.id.rawValue)]
  }
}

private enum Words {
  static let title = Phrase(nl: "Nieuw dossier", en: "New dossier")
  static let lead = Phrase(
    nl: "Alleen een naam is nodig. De rest kan later, samen met de cliënt.",
    en: "Only a name is needed. The rest can come later, together with the client.")
  static let noTeam = Phrase(
    nl: "Je zit nog niet in een team waarin je dossiers kunt openen. Vraag het aan de beheerder.",
    en: "You are not in a team yet in which you can open dossiers. Ask the administrator.")
  static let team = Phrase(nl: "Team", en: "Team")
  static let clientName = Phrase(nl: "Hoe wil deze persoon heten?", en: "What does this person want to be called?")
  static let clientNameHint = Phrase(
    nl: "Een voornaam of bijnaam is genoeg.", en: "A first name or nickname is enough.")
  static let question = Phrase(nl: "Wat is de vraag?", en: "What is the question?")
  static let questionHint = Phrase(
    nl: "Schrijf het op in de woorden van de cliënt zelf.", en: "Write it down in the client's own words.")
  static let openedOn = Phrase(nl: "Sinds wanneer?", en: "Since when?")
  static let submit = Phrase(nl: "Dossier openen", en: "Open dossier")
}
