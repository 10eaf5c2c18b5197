import Accountability
import Diagrams
import Language
import Markup
import WebFrame

/// Who was important before? They stand with those of before, until the tie is there again.
struct EarlierPeoplePage {
  let reading: NetworkReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  var page: Page {
    DossierSurroundings(dossier: reading.dossier, say: say).under(
      .network, title: say(BeginningWords.addPeople), lead: say(Words.lead), problems: problems
    ) { formView(form, say) }
  }

  private var form: Form {
    let dossier = reading.dossier
    return Form(
      state: state, action: NetworkRoute.earlierPeople(dossier.id).address,
      parts: [
        .rows(
          RowsField(
            "people", Words.who, hint: Words.hint,
            columns: [
              Field("name", NetworkPhrases.name, autocomplete: "off"),
              Field(
                "now", Words.now, kind: .select(EarlierPeopleInput.Now.choices),
                value: EarlierPeopleInput.Now.outOfTouch.rawValue, isOptional: true),
              Field(
                "wish", Words.wish, kind: .select(TieWish.choices.orUnknown(MemberQuestions.notAsked)), isOptional: true
              ),
            ], shown: 4, more: Words.more, rowName: Words.person))
      ], submit: NetworkPhrases.save,
      cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.network(dossier.id).address),
      draftName: Words.draft(dossier.clientName))
  }

  private enum Words {
    static let lead = Phrase(
      nl: "Iemand van vroeger kan een begin zijn, ook als er lang geen contact was.",
      en: "Somebody of before can be a beginning, even when there was no contact for long.")
    static let who = Phrase(nl: "Wie was belangrijk?", en: "Who was important?")
    static let hint = Phrase(nl: "Lege regels tellen niet mee.", en: "Empty rows do not count.")
    static let now = Phrase(nl: "Hoe is het nu?", en: "How is it now?")
    static let wish = Phrase(nl: "Wat wil de cliënt?", en: "What does the client want?")
    static let more = Phrase(nl: "Meer regels", en: "More rows")
    static let person = Phrase(nl: "Persoon", en: "Person")

    static func draft(_ name: String) -> Phrase {
      Phrase(nl: "Mensen van vroeger bij \(name)", en: "People of before with \(name)")
    }
  }
}
