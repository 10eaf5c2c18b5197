import Accountability
import Language
import Markup
import Storage
import WebFrame

/// Adding up what a helper does for several people, with that helper's permission.
struct AddUpPage {
  let reading: AddingUpReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  private var dossier: Dossier { reading.dossier }
  private var member: NetworkMember { reading.member }

  var page: Page {
    let load = NetworkRoute.load(dossier.id, member.id)
    return DossierSurroundings(dossier: dossier, say: say).under(
      .network, title: say(LoadWords.elsewhere(member.name)), lead: say(Words.lead),
      crumbs: [
        Crumb(member.name, NetworkRoute.member(dossier.id, member.id).address),
        Crumb(say(LoadWords.title(member.name)), load.address),
      ], problems: problems
    ) {
      p { say(Words.explained) }
      formView(form(load), say)
    }
  }

  private func form(_ back: NetworkRoute) -> Form {
    Form(
      state: state, action: NetworkRoute.addUpLoad(dossier.id, member.id).address, version: reading.permission.version,
      fields: [
        Field(
          "same", Words.same, hint: Words.sameHint,
          kind: .select([Choice("", Words.nobody)] + reading.choices.map(Self.choice)), isOptional: true),
        Field("given", Words.given(member.name), kind: .checkbox),
        Field("how", Words.how, hint: Words.howHint, isOptional: true),
        Field("on", Words.on, hint: NetworkPhrases.emptyIsToday, kind: .date, isOptional: true),
      ], submit: NetworkPhrases.save, cancel: ActionLink(say(NetworkPhrases.cancel), back.address),
      draftName: LoadWords.elsewhere(member.name))
  }

  private static func choice(_ choice: SamePersonChoice) -> Choice {
    Choice(
      choice.member.rawValue,
      Phrase(nl: "\(choice.name), bij \(choice.clientName)", en: "\(choice.name), with \(choice.clientName)"))
  }

  private enum Words {
    static let lead = Phrase(
      nl: "Alleen als deze persoon dat zelf goed vindt.", en: "Only when this person agrees.")
    static let explained = Phrase(
      nl: """
        We tellen dan op hoe vaak en hoe lang iemand helpt. Niemand ziet bij wie of waarmee. \
        Het stopt zodra deze persoon dat wil.
        """,
      en: """
        We then add up how often and how long somebody helps. Nobody sees for whom or with what. \
        It stops as soon as this person wants that.
        """)
    static let same = Phrase(
      nl: "Ken je deze persoon ook bij een ander?", en: "Do you know this person with somebody else?")
    static let sameHint = Phrase(
      nl: "Je ziet alleen mensen die jij zelf al kent.", en: "You only see people you know already.")
    static let nobody = Phrase(nl: "nee, of al gekozen", en: "no, or chosen already")
    static let how = Phrase(nl: "Hoe is het gevraagd?", en: "How was it asked?")
    static let howHint = Phrase(nl: "Bijvoorbeeld: aan de telefoon.", en: "For example: on the telephone.")
    static let on = Phrase(nl: "Wanneer is dit gezegd?", en: "When was this said?")

    static func given(_ name: String) -> Phrase {
      Phrase(nl: "\(name) vindt goed dat we dit optellen", en: "\(name) agrees that we add this up")
    }
  }
}
