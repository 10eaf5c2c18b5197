import Accountability
import Diagrams
import Language
import Markup
import WebFrame

/// Writing down what the client thinks of one kind of support, and what was chosen to do about it.
struct GapViewPage {
  let reading: GapReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  private var dossier: Dossier { reading.all.dossier }
  private var stored: GapViewInput { GapViewInput(reading.view) }

  var page: Page {
    let function = reading.function.phrase.capitalized
    return DossierSurroundings(dossier: dossier, say: say).under(
      .gaps, title: say(Words.title(dossier.clientName)), lead: say(function),
      crumbs: [Crumb(say(function), NetworkRoute.gap(dossier.id, reading.function).address)], problems: problems
    ) { formView(form, say) }
  }

  private var form: Form {
    Form(
      state: state, action: NetworkRoute.changeGap(dossier.id, reading.function).address,
      version: reading.view.version, parts: [view, notNow, plan].map(FormPart.group), submit: NetworkPhrases.save,
      cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.gap(dossier.id, reading.function).address),
      draftName: Words.title(dossier.clientName))
  }

  private var view: FieldGroup {
    FieldGroup(
      Words.viewGroup,
      fields: [
        Field(
          "answer", Words.answer, kind: .radios([Choice("", Words.notAsked)] + GapAnswer.choices),
          values: [stored.answer], isOptional: true),
        Field("words", Words.words, kind: .longText(rows: 3), value: stored.words, isOptional: true),
        Field(
          "saidOn", Words.saidOn, hint: NetworkPhrases.emptyIsToday, kind: .date, value: stored.saidOn,
          isOptional: true),
      ])
  }

  private var notNow: FieldGroup {
    FieldGroup(
      Words.notNowGroup, hint: Words.notNowHint,
      fields: [
        Field(
          "why", Words.why, hint: Words.whyHint, kind: .longText(rows: 3), value: stored.why, isOptional: true),
        Field(
          "againOn", Words.againOn, hint: Words.againHint, kind: .date, value: stored.againOn, isOptional: true),
        Field("againBy", Words.againBy, kind: .select(raisers), value: stored.againBy, isOptional: true),
      ])
  }

  private var raisers: [Choice] {
    let members = reading.all.members.filter { !$0.isGone }
    return [Choice("", Words.notSaid), Choice(Doer.client.code, .verbatim(dossier.clientName))]
      + reading.professionals.map { Choice(Doer.professional($0.person).code, .verbatim($0.name)) }
      + members.map { Choice(Doer.member($0.id).code, .verbatim($0.name)) }
  }

  private var plan: FieldGroup {
    FieldGroup(
      Words.planGroup,
      fields: [
        Field(
          "intervention", Words.intervention,
          kind: .radios([Choice("", Words.notChosen)] + Intervention.choices), values: [stored.intervention],
          isOptional: true),
        Field("plan", Words.plan, kind: .longText(rows: 3), value: stored.plan, isOptional: true),
      ])
  }

  private enum Words {
    static let viewGroup = Phrase(nl: "Hoe is het nu?", en: "How is it now?")
    static let answer = Phrase(nl: "Wat past het best?", en: "What fits best?")
    static let notAsked = Phrase(nl: "nog niet gevraagd", en: "not asked yet")
    static let words = Phrase(nl: "In eigen woorden", en: "In own words")
    static let saidOn = Phrase(nl: "Wanneer is dit besproken?", en: "When was this talked about?")
    static let notNowGroup = Phrase(nl: "Als het antwoord ‘nu niet’ is", en: "If the answer is ‘not now’")
    static let notNowHint = Phrase(
      nl: "Uitleg hoeft niet. Wat hier staat, helpt om het later goed te vragen.",
      en: "No explanation is needed. What stands here helps to ask well later.")
    static let why = Phrase(nl: "Waarom nu niet?", en: "Why not now?")
    static let whyHint = Phrase(
      nl: "Bijvoorbeeld schaamte, weinig vertrouwen, moeite met vragen, of iets wat is gebeurd.",
      en: "For example shame, little trust, asking is hard, or something that happened.")
    static let againOn = Phrase(
      nl: "Vanaf wanneer mag het weer ter sprake komen?", en: "From when may it be raised again?")
    static let againHint = Phrase(
      nl: "Leeg: het blijft rusten.", en: "Empty: it rests.")
    static let againBy = Phrase(nl: "Wie mag er weer over beginnen?", en: "Who may raise it again?")
    static let notSaid = Phrase(nl: "niet gezegd", en: "not said")
    static let planGroup = Phrase(nl: "Wat gaan jullie doen?", en: "What are you going to do?")
    static let intervention = Phrase(nl: "Welke kant op?", en: "In which direction?")
    static let notChosen = Phrase(nl: "nog niet gekozen", en: "not chosen yet")
    static let plan = Phrase(nl: "Hoe?", en: "How?")

    static func title(_ name: String) -> Phrase {
      Phrase(nl: "Wat vindt \(name)?", en: "What does \(name) think?")
    }
  }
}
