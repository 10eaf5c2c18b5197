import Accountability
import Language
import Markup
import PersonalNetwork
import WebFrame

/// Where a small network can begin: the places where the client comes, and what the client would like.
struct BeginningsPage {
  let reading: NetworkReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  var page: Page {
    DossierSurroundings(dossier: reading.dossier, say: say).under(
      .network, title: say(BeginningWords.title), lead: say(Words.lead), problems: problems
    ) {
      formView(form, say)
    }
  }

  private var form: Form {
    let dossier = reading.dossier
    return Form(
      state: state, action: NetworkRoute.beginnings(dossier.id).address, version: reading.beginnings.version,
      fields: [
        Field(
          "places", Words.places, hint: Words.placesHint, kind: .longText(rows: 5),
          value: reading.beginnings.places ?? "", isOptional: true),
        Field(
          "wishes", Words.wishes, hint: Words.wishesHint, kind: .longText(rows: 5),
          value: reading.beginnings.wishes ?? "", isOptional: true),
      ], submit: NetworkPhrases.save,
      cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.network(dossier.id).address),
      draftName: Words.draft(dossier.clientName))
  }

  private enum Words {
    static let lead = Phrase(
      nl: "Schrijf op wat de cliënt zelf zegt. Alles mag leeg blijven.",
      en: "Write down what the client says. Everything may stay empty.")
    static let places = Phrase(nl: "Waar komt de cliënt weleens?", en: "Where does the client come?")
    static let placesHint = Phrase(
      nl: "Eén plek per regel: de markt, de kerk, de visclub, het buurthuis.",
      en: "One place a line: the market, church, the fishing club, the community centre.")
    static let wishes = Phrase(nl: "Wat zou de cliënt graag willen?", en: "What would the client like?")
    static let wishesHint = Phrase(
      nl: "Eén wens per regel: samen eten, iemand om mee te wandelen, iets doen voor een ander.",
      en: "One wish a line: eating together, somebody to walk with, doing something for somebody else.")

    static func draft(_ name: String) -> Phrase {
      Phrase(nl: "Plekken en wensen van \(name)", en: "Places and wishes of \(name)")
    }
  }
}

/// The words about beginning small.
enum BeginningWords {
  static let title = Phrase(nl: "Waar kan het beginnen?", en: "Where can it begin?")
  static let people = Phrase(nl: "Mensen van vroeger", en: "People of before")
  static let places = Phrase(nl: "Plekken", en: "Places")
  static let wishes = Phrase(nl: "Wensen", en: "Wishes")
  static let write = Phrase(nl: "Plekken en wensen opschrijven", en: "Write down places and wishes")
  static let addPeople = Phrase(nl: "Wie was er vroeger belangrijk?", en: "Who was important before?")
  static let openQuestion = Phrase(
    nl: "Vraag naar mensen van vroeger, plekken en wensen.", en: "Ask about people of before, places and wishes.")
}

/// On the page of a network with few people: people of before, places and wishes, instead of what is not there.
func beginningsSection(_ reading: NetworkReading, canChange: Bool, _ say: Speaker) -> HTML {
  let before = reading.members.filter { $0.isGone && $0.ending?.kind != .died || $0.vip?.moment == .hoped }
  let (places, wishes) = (Beginnings.lines(reading.beginnings.places), Beginnings.lines(reading.beginnings.wishes))
  let dossier = reading.dossier.id
  return section {
    h2 { say(BeginningWords.title) }
    if before.isEmpty && places.isEmpty && wishes.isEmpty { p { say(BeginningWords.openQuestion) } }
    if !before.isEmpty {
      h3 { say(BeginningWords.people) }
      linkList(
        before.map { member in
          LinkItem(
            member.name, NetworkRoute.member(dossier, member.id).address,
            detail: member.view.wish.map { say(NetworkPhrases.wish($0)) })
        })
    }
    for (title, lines) in [(BeginningWords.places, places), (BeginningWords.wishes, wishes)] where !lines.isEmpty {
      h3 { say(title) }
      ul { for line in lines { li { line } } }
    }
    if canChange {
      actionLinks([
        ActionLink(say(BeginningWords.write), NetworkRoute.beginnings(dossier).address, weight: .secondary),
        ActionLink(say(BeginningWords.addPeople), NetworkRoute.earlierPeople(dossier).address, weight: .secondary),
      ])
    }
  }
}
