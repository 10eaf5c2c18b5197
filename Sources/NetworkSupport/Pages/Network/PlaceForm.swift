import Accountability
import Diagrams
import Language
import Markup
import PersonalNetwork
import Storage
import WebFrame

/// Ring and sphere of somebody, without dragging. The script that lets one drag in the picture fills in and sends this form.
struct PlaceForm {
  let reading: NetworkReading
  let state: FormState
  let say: Speaker

  /// The id of the form, for the script.
  static let id = "place-form"

  var view: HTML {
    var form = Form(
      state: state, action: NetworkRoute.place(reading.dossier.id).address,
      fields: [
        Field("member", Words.who, kind: .select([Choice("", Words.choose)] + people), value: ""),
        Field(
          "sphere", NetworkPhrases.sphere, kind: .select([Choice("", Words.choose)] + Sphere.choices), value: ""),
        Field("ring", NetworkPhrases.ring, kind: .select(MapPeoplePage.rings), values: [""], isOptional: true),
      ], submit: Words.submit)
    form.id = Self.id
    return formView(form, say)
  }

  private var people: [Choice] {
    reading.members.filter { !$0.isGone }.map { Choice($0.id.rawValue, .verbatim($0.name)) }
  }

  private enum Words {
    static let who = Phrase(nl: "Wie?", en: "Who?")
    static let choose = Phrase(nl: "Kies", en: "Choose")
    static let submit = Phrase(nl: "Op deze plek zetten", en: "Put in this place")
  }
}

/// The same form on a page of its own, where it comes back when something has to be changed.
struct PlacePage {
  let reading: NetworkReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  var page: Page {
    DossierSurroundings(dossier: reading.dossier, say: say).under(
      .network, title: say(Words.title), lead: say(Words.lead), problems: problems
    ) {
      if reading.members.contains(where: { !$0.isGone }) {
        PlaceForm(reading: reading, state: state, say: say).view
      } else {
        emptyState(
          say(Words.nobody),
          action: ActionLink(say(NetworkPhrases.addPeople), NetworkRoute.people(reading.dossier.id).address))
      }
    }
  }

  private enum Words {
    static let title = Phrase(nl: "Een plek in de tekening", en: "A place in the picture")
    static let lead = Phrase(
      nl: "Kies hoe dichtbij iemand voelt en uit welk deel van het leven.",
      en: "Choose how close somebody feels and from which part of life.")
    static let nobody = Phrase(nl: "Er staat nog niemand.", en: "Nobody is here yet.")
  }
}
