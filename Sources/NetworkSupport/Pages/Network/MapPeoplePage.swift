import Accountability
import Diagrams
import Language
import Markup
import PersonalNetwork
import WebFrame

/// Ten people in one form: name, sphere and ring.
struct MapPeoplePage {
  let reading: NetworkReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  var page: Page {
    DossierSurroundings(dossier: reading.dossier, say: say).under(
      .network, title: say(NetworkPhrases.addPeople), lead: say(Words.lead), problems: problems
    ) {
      mappingSteps(.people, in: reading.dossier.id, say)
      if !present.isEmpty { p { say(Words.already(say.list(present))) } }
      formView(form, say)
      p { a(.href(NetworkRoute.blankForms.address)) { say(Words.onPaper) } }
    }
  }

  private var present: [String] { reading.members.filter { !$0.isGone }.map(\.name) }

  private var form: Form {
    Form(
      state: state, action: NetworkRoute.people(reading.dossier.id).address,
      parts: [
        .rows(
          RowsField(
            "people", Words.who, hint: Words.hint,
            columns: [
              Field("name", NetworkPhrases.name, autocomplete: "off"),
              Field("sphere", NetworkPhrases.sphere, kind: .select(Self.spheres), isOptional: true),
              Field("ring", NetworkPhrases.ring, kind: .select(Self.rings), isOptional: true),
            ], shown: 10, more: Words.more, rowName: Words.person))
      ], submit: MappingStep.saveAndGoOn,
      cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.network(reading.dossier.id).address),
      draftName: Words.draft(reading.dossier.clientName))
  }

  /// "Not known" first: nobody is put somewhere unasked.
  static let spheres = Sphere.allCases.filter { $0 != .unknown }.map { Choice($0.rawValue, $0.phrase) }.orUnknown()
  static let rings = Ring.allCases.map { ring in
    Choice(
      String(ring.rawValue),
      Phrase(nl: "\(ring.rawValue) – \(ring.meaning.nl)", en: "\(ring.rawValue) – \(ring.meaning.en)"))
  }.orUnknown()

  private enum Words {
    static let lead = Phrase(
      nl: "Eerst alleen wie er zijn. De rest vraag je in de stappen daarna.",
      en: "First only who there is. The rest you ask in the steps after this.")
    static let who = Phrase(nl: "Wie zijn er?", en: "Who is there?")
    static let hint = Phrase(
      nl: "Lege regels tellen niet mee. Kring 1 is heel dichtbij, kring 3 is verder weg.",
      en: "Empty rows do not count. Ring 1 is very close, ring 3 is further away.")
    static let more = Phrase(nl: "Meer regels", en: "More rows")
    static let onPaper = Phrase(
      nl: "Liever eerst op papier? Druk lege formulieren af.", en: "Rather on paper first? Print blank forms.")
    static let person = Phrase(nl: "Persoon", en: "Person")

    static func already(_ names: String) -> Phrase {
      Phrase(nl: "Deze mensen staan er al: \(names).", en: "These people are there already: \(names).")
    }

    static func draft(_ name: String) -> Phrase {
      Phrase(nl: "Mensen toevoegen bij \(name)", en: "Adding people for \(name)")
    }
  }
}
