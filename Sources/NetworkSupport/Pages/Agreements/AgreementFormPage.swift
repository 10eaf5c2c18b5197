import Accountability
import CivilTime
import Diagrams
import Language
import Markup
import PersonalNetwork
import WebFrame

/// Making or changing an agreement: who does what, how often, until when, who takes over.
struct AgreementFormPage {
  let choices: AgreementChoices
  /// What is stored; for a new one, where it begins.
  let stored: AgreementInput
  /// The agreement that is changed; nil for a new one.
  let changing: AgreementID?
  let state: FormState
  let problems: [FieldProblem]
  /// What there is to weigh before this is saved; see `Refusal.consider`.
  var considerations: [FieldProblem] = []
  let say: Speaker

  var page: Page {
    DossierSurroundings(dossier: choices.dossier, say: say).under(
      .agreements, title: say(changing == nil ? NetworkPhrases.makeAgreement : Words.change),
      crumbs: crumbs, problems: problems
    ) {
      considerationsView(considerations, title: WeighingWords.title, say)
      // What there is to weigh stands right above the question how to go on.
      if considerations.isEmpty {
        if let gap = choices.gap { comesFrom(gap) }
        if !limits.isEmpty { limitsNotice }
      }
      formView(form, say)
    }
  }

  private var crumbs: [Crumb] {
    guard let gap = choices.gap else { return [] }
    return [Crumb(say(gap.function.phrase.capitalized), NetworkRoute.gap(choices.dossier.id, gap.function).address)]
  }

  /// The client's words it is made from. The client's choice of who helps needs no reason.
  @HTMLBuilder private func comesFrom(_ gap: GapView) -> HTML {
    if let words = gap.words { quotation(words, source: say(gap.function.phrase.capitalized)) }
    p { say(Words.order(choices.dossier.clientName)) }
  }

  /// What people said themselves about what they can carry, in sight while asking more of them.
  private var limits: [(name: String, words: String)] {
    choices.members.compactMap { member in
      choices.limits[member.id]?.words.map { (member.name, $0) }
    }
  }

  private var limitsNotice: HTML {
    disclosure(say(Words.limits)) {
      definitionList(limits.map { Definition($0.name, "“\($0.words)”") })
    }
  }

  private var route: NetworkRoute {
    changing.map { .changeAgreement(choices.dossier.id, $0) } ?? .newAgreement(choices.dossier.id)
  }

  private var back: NetworkRoute {
    changing.map { .agreement(choices.dossier.id, $0) } ?? .agreements(choices.dossier.id)
  }

  private var form: Form {
    Form(
      state: state, action: route.address, version: changing == nil ? nil : stored.version,
      parts: weighingQuestions(considerations) + [what, when, care, consent].map(FormPart.group),
      submit: NetworkPhrases.save,
      cancel: ActionLink(say(NetworkPhrases.cancel), back.address), draftName: Words.draft(choices.dossier.clientName))
  }

  private var what: FieldGroup {
    FieldGroup(
      Words.whatGroup,
      fields: [
        Field("what", Words.what, hint: Words.whatHint, value: stored.what),
        Field("doer", Words.doer, kind: .select([Choice("", NetworkPhrases.choose)] + doers), values: [stored.doer]),
        Field(
          "forWhom", Words.forWhom, kind: .select(beneficiaries), values: [stored.forWhom], isOptional: true),
        Field(
          "function", Words.function, kind: .select(SupportFunction.choices.orUnknown(Words.noFunction)),
          values: [stored.function], isOptional: true),
        Field("gap", Words.function, kind: .hidden, value: stored.gap),
      ])
  }

  private var doers: [Choice] {
    [Choice(Doer.client.code, Words.client)] + members
      + choices.professionals.map { Choice(Doer.professional($0.person).code, Words.professional($0.name)) }
  }

  /// In the natural order when it is made from a kind of support, each with the step; who is not in that order comes last.
  private var members: [Choice] {
    let steps = choices.order?.steps ?? []
    let inOrder = steps.flatMap { step in
      step.people.map { Choice(Doer.member($0.id).code, Words.member($0.name, step.step.phrase)) }
    }
    let rest = choices.members.map { Choice(Doer.member($0.id).code, .verbatim($0.name)) }
    return inOrder + rest.filter { choice in !inOrder.contains { $0.value == choice.value } }
  }

  private var beneficiaries: [Choice] {
    [Choice(Beneficiary.client.code, Words.client)]
      + choices.members.map { Choice(Beneficiary.member($0.id).code, .verbatim($0.name)) }
      + choices.members.map { Choice(Beneficiary.clientAndMember($0.id).code, Words.clientAnd($0.name)) }
  }

  private var when: FieldGroup {
    FieldGroup(
      Words.whenGroup,
      fields: [
        Field("rhythmKind", Words.rhythm, kind: .select(RhythmInput.Kind.choices), value: stored.rhythm.kind),
        Field(
          "rhythmCount", Words.count, hint: Words.countHint, kind: .number, value: stored.rhythm.count,
          isOptional: true, isShort: true),
        Field(
          "rhythmDays", Words.days, kind: .checkboxes(Self.weekdays), values: stored.rhythm.weekdays, isOptional: true),
        Field("rhythmWords", Words.ownWords, value: stored.rhythm.words, isOptional: true),
        Field("minutes", Words.minutes, kind: .number, value: stored.minutes, isOptional: true, isShort: true),
        Field("from", Words.from, kind: .date, value: stored.from),
        Field(
          "reviewOn", Words.reviewOn, hint: Words.reviewHint, kind: .date, value: stored.reviewOn, isOptional: true),
        Field("until", Words.until, kind: .date, value: stored.until, isOptional: true),
      ])
  }

  private static let weekdays = Weekday.allCases.map { Choice(String($0.rawValue), $0.name) }

  private var care: FieldGroup {
    FieldGroup(
      Words.careGroup,
      fields: [
        Field("standIn", Words.standIn, hint: Words.standInHint, value: stored.standIn, isOptional: true),
        Field("costs", Words.costs, value: stored.costs, isOptional: true),
        Field("payer", Words.payer, value: stored.payer, isOptional: true),
      ])
  }

  private var consent: FieldGroup {
    FieldGroup(
      Words.consentGroup, hint: Words.consentHint,
      fields: [
        Field("agreedBy", Words.agreedBy, value: stored.agreedBy, isOptional: true),
        Field(
          "agreedOn", Words.agreedOn, hint: NetworkPhrases.emptyIsToday, kind: .date, value: stored.agreedOn,
          isOptional: true),
      ])
  }
}

private enum Words {
  static func order(_ name: String) -> Phrase {
    Phrase(
      nl: "De mensen staan op volgorde: dichtbij eerst. Wie \(name) zelf kiest, is goed.",
      en: "People stand in order: close by first. Whom \(name) chooses is fine.")
  }

  static func member(_ name: String, _ step: Phrase) -> Phrase {
    Phrase(nl: "\(name) (\(step.nl))", en: "\(name) (\(step.en))")
  }

  static let change = Phrase(nl: "Afspraak wijzigen", en: "Change the agreement")
  static let limits = Phrase(nl: "Wat mensen zelf zeggen dat lukt", en: "What people say they can carry")
  static let whatGroup = Phrase(nl: "Wie doet wat?", en: "Who does what?")
  static let what = Phrase(nl: "Wat spreken jullie af?", en: "What do you agree?")
  static let whatHint = Phrase(nl: "Bijvoorbeeld: samen boodschappen doen.", en: "For example: shopping together.")
  static let doer = Phrase(nl: "Wie doet het?", en: "Who does it?")
  static let forWhom = Phrase(nl: "Voor wie?", en: "For whom?")
  static let client = Phrase(nl: "de cliënt zelf", en: "the client")
  static let function = Phrase(nl: "Waarvoor is het?", en: "What is it for?")
  static let noFunction = Phrase(nl: "niet gekozen", en: "not chosen")
  static let whenGroup = Phrase(nl: "Hoe vaak en hoe lang?", en: "How often and how long?")
  static let rhythm = Phrase(nl: "Hoe vaak?", en: "How often?")
  static let count = Phrase(nl: "Hoeveel?", en: "How many?")
  static let countHint = Phrase(
    nl: "Het aantal keer, of om de hoeveel weken of maanden. Leeg is 1.",
    en: "The number of times, or of weeks or months between. Empty means 1.")
  static let days = Phrase(nl: "Op welke dagen?", en: "On which days?")
  static let ownWords = Phrase(nl: "Of in eigen woorden", en: "Or in your own words")
  static let minutes = Phrase(nl: "Hoeveel minuten per keer?", en: "How many minutes each time?")
  static let from = Phrase(nl: "Vanaf welke dag?", en: "From which day?")
  static let reviewOn = Phrase(
    nl: "Wanneer bespreken jullie: doorgaan of stoppen?", en: "When will you discuss: go on or stop?")
  static let reviewHint = Phrase(
    nl: "Je ziet dit moment twee weken vooraf in Mijn werk.", en: "You see this moment two weeks ahead in My work.")
  static let until = Phrase(nl: "Tot en met welke dag?", en: "Until which day?")
  static let careGroup = Phrase(nl: "Als het anders loopt", en: "When things go differently")
  static let standIn = Phrase(nl: "Wie neemt het over als het niet lukt?", en: "Who takes over when it fails?")
  static let standInHint = Phrase(nl: "Een naam, of een plek om te bellen.", en: "A name, or a place to call.")
  static let costs = Phrase(nl: "Zijn er kosten?", en: "Are there costs?")
  static let payer = Phrase(nl: "Wie betaalt die?", en: "Who pays them?")
  static let consentGroup = Phrase(nl: "Wie zei ja?", en: "Who said yes?")
  static let consentHint = Phrase(
    nl: "Nog niemand? Laat dit dan leeg. Het blijft een voorstel.",
    en: "Nobody yet? Leave this empty. It stays a proposal.")
  static let agreedBy = Phrase(nl: "Namen", en: "Names")
  static let agreedOn = Phrase(nl: "Op welke dag?", en: "On which day?")

  static func professional(_ name: String) -> Phrase {
    Phrase(nl: "\(name) (beroepskracht)", en: "\(name) (professional)")
  }

  static func clientAnd(_ name: String) -> Phrase {
    Phrase(nl: "de cliënt en \(name)", en: "the client and \(name)")
  }

  static func draft(_ name: String) -> Phrase {
    Phrase(nl: "Afspraak met \(name)", en: "Agreement with \(name)")
  }
}
