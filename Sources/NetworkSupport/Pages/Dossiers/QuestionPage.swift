import Accountability
import Language
import Markup
import WebFrame

/// Writing the support question down anew. What was said before is kept.
struct QuestionPage {
  let reading: DossierReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  var page: Page {
    DossierSurroundings(dossier: reading.dossier, say: say).under(
      .overview, title: say(Words.title), lead: say(Words.lead), problems: problems
    ) { formView(form, say) }
  }

  private var form: Form {
    let route = NetworkRoute.question(reading.dossier.id)
    return Form(
      state: state, action: route.address, version: reading.question?.number ?? 0,
      fields: [
        Field(
          "words", Words.words, hint: Words.wordsHint, kind: .longText(rows: 6), value: reading.question?.words ?? ""),
        Field("saidOn", Words.saidOn, hint: NetworkPhrases.emptyIsToday, kind: .date, isOptional: true),
      ], submit: NetworkPhrases.save,
      cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.dossier(reading.dossier.id).address),
      draftName: Words.draft(reading.dossier.clientName))
  }

  private enum Words {
    static let title = Phrase(nl: "De vraag", en: "The question")
    static let lead = Phrase(
      nl: "Wat eerder is opgeschreven, blijft bewaard.", en: "What was written down before is kept.")
    static let words = Phrase(nl: "Wat is de vraag?", en: "What is the question?")
    static let wordsHint = Phrase(
      nl: "In de woorden van de cliënt zelf.", en: "In the client's own words.")
    static let saidOn = Phrase(nl: "Wanneer is dit gezegd?", en: "When was this said?")

    static func draft(_ name: String) -> Phrase {
      Phrase(nl: "De vraag van \(name)", en: "The question of \(name)")
    }
  }
}
