import Accountability
import Diagrams
import Language
import Markup
import PersonalNetwork
import WebFrame

/// The question that pictures make one forget: whom does the client see often, though the others do not know them?
struct ApartPage {
  let reading: NetworkReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  private var dossier: Dossier { reading.dossier }

  var page: Page {
    DossierSurroundings(dossier: dossier, say: say).under(
      .network, title: say(Words.title), lead: say(Words.lead), problems: problems
    ) {
      mappingSteps(.apart, in: dossier.id, say)
      if !apart.isEmpty { p { say(Words.already(say.list(apart))) } }
      formView(form, say)
    }
  }

  /// Those who are there and are tied to nobody but the client.
  private var apart: [String] { reading.network.withoutTies.map(\.name) }

  private var form: Form {
    Form(
      state: state, action: NetworkRoute.apart(dossier.id).address,
      parts: [
        .rows(
          RowsField(
            "people", Words.who, hint: Words.hint,
            columns: [
              Field("name", NetworkPhrases.name, autocomplete: "off"),
              Field("sphere", NetworkPhrases.sphere, kind: .select(MapPeoplePage.spheres), isOptional: true),
              Field("ring", NetworkPhrases.ring, kind: .select(MapPeoplePage.rings), isOptional: true),
            ], shown: 3, more: Words.more, rowName: Words.person))
      ], submit: Words.submit, cancel: ActionLink(say(Words.nobody), NetworkRoute.network(dossier.id).address),
      draftName: Words.draft(dossier.clientName))
  }

  private enum Words {
    static let title = Phrase(
      nl: "Wie zie je vaak, maar kent de anderen niet?", en: "Whom do you see often who does not know the others?")
    static let lead = Phrase(
      nl: "De kapper, een buurvrouw, iemand van de sport: wie alleen de cliënt kent, wordt snel vergeten.",
      en: "The hairdresser, a neighbour, somebody from sports: who knows only the client is soon forgotten.")
    static let who = Phrase(nl: "Wie nog meer?", en: "Who else?")
    static let hint = Phrase(nl: "Lege regels tellen niet mee.", en: "Empty rows do not count.")
    static let more = Phrase(nl: "Meer regels", en: "More rows")
    static let person = Phrase(nl: "Persoon", en: "Person")
    static let submit = Phrase(nl: "Toevoegen en klaar", en: "Add and finish")
    static let nobody = Phrase(nl: "Verder niemand", en: "Nobody else")

    static func already(_ names: String) -> Phrase {
      Phrase(
        nl: "Deze mensen staan nu los van de rest: \(names).",
        en: "These people stand apart from the rest now: \(names).")
    }

    static func draft(_ name: String) -> Phrase {
      Phrase(nl: "Wie staat los van de rest bij \(name)?", en: "Who stands apart from the rest for \(name)?")
    }
  }
}
