import Accountability
import Diagrams
import Language
import Markup
import PersonalNetwork
import WebFrame

/// Everything about one person on one page, in short groups.
struct ChangeMemberPage {
  let reading: MemberReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  private var stored: MemberInput { MemberInput(reading.member) }

  var page: Page {
    let member = reading.member
    return DossierSurroundings(dossier: reading.dossier, say: say).under(
      .network, title: say(Words.title(member.name)), lead: say(Words.lead),
      crumbs: [Crumb(member.name, NetworkRoute.member(reading.dossier.id, member.id).address)], problems: problems
    ) { formView(form, say) }
  }

  private var form: Form {
    let route = NetworkRoute.changeMember(reading.dossier.id, reading.member.id)
    return Form(
      state: state, action: route.address, version: stored.version,
      parts: [who, tie, support, contact, limits, privacy].map(FormPart.group), submit: NetworkPhrases.save,
      cancel: ActionLink(
        say(NetworkPhrases.cancel), NetworkRoute.member(reading.dossier.id, reading.member.id).address),
      draftName: Words.title(reading.member.name))
  }

  private var who: FieldGroup {
    FieldGroup(
      Words.who,
      fields: [
        Field("name", NetworkPhrases.name, value: stored.name, autocomplete: "off"),
        Field("kind", Words.kind, kind: .select(MemberKind.choices), value: stored.kind),
        Field("sphere", NetworkPhrases.sphere, kind: .select(Sphere.choices), value: stored.sphere),
        Field("ring", NetworkPhrases.ring, kind: .select(MapPeoplePage.rings), values: [stored.ring], isOptional: true),
        Field(
          "since", Words.since, hint: Words.sinceHint, value: stored.since, isOptional: true, isShort: true),
        Field(
          "vip", Words.vip, hint: Words.vipHint, kind: .select(VIPMoment.choices.orUnknown(Words.noVIP)),
          values: [stored.vip], isOptional: true),
        Field("vipWhy", Words.why, value: stored.vipWhy, isOptional: true),
      ])
  }

  private var tie: FieldGroup {
    FieldGroup(
      Words.tie,
      fields: [
        Field(
          "quality", Words.quality, kind: .select(TieQuality.choices.orUnknown()), values: [stored.quality],
          isOptional: true),
        Field(
          "direction", Words.direction, kind: .select(HelpDirection.choices.orUnknown()), values: [stored.direction],
          isOptional: true),
        Field(
          "wish", Words.wish, kind: .select(TieWish.choices.orUnknown(Words.notAsked)), values: [stored.wish],
          isOptional: true),
      ])
  }

  private var support: FieldGroup {
    FieldGroup(
      Words.support,
      fields: [
        Field(
          "gives", Words.gives, kind: .checkboxes(SupportFunction.choices), values: stored.gives, isOptional: true),
        Field(
          "receives", Words.receives, kind: .checkboxes(SupportFunction.choices), values: stored.receives,
          isOptional: true),
      ])
  }

  private var contact: FieldGroup {
    FieldGroup(
      Words.contact,
      fields: [
        Field(
          "frequency", Words.frequency, kind: .select(ContactFrequency.choices.orUnknown()), values: [stored.frequency],
          isOptional: true),
        Field(
          "initiative", Words.initiative, kind: .select(Initiative.choices.orUnknown()), values: [stored.initiative],
          isOptional: true),
        Field("ways", Words.ways, kind: .checkboxes(ContactWay.choices), values: stored.ways, isOptional: true),
        Field("distance", Words.distance, hint: Words.distanceHint, value: stored.distance, isOptional: true),
      ])
  }

  private var limits: FieldGroup {
    FieldGroup(
      Words.limits, hint: Words.limitsHint,
      fields: [
        Field("limitWords", Words.ownWords, kind: .longText(rows: 3), value: stored.limitWords, isOptional: true),
        Field("limitTimes", Words.times, kind: .number, value: stored.limitTimes, isOptional: true, isShort: true),
        Field("limitHours", Words.hours, kind: .number, value: stored.limitHours, isOptional: true, isShort: true),
        Field("limitUntil", Words.until, kind: .date, value: stored.limitUntil, isOptional: true),
        Field("limitNotFor", Words.notFor, value: stored.limitNotFor, isOptional: true),
      ])
  }

  private var privacy: FieldGroup {
    FieldGroup(
      Words.privacy, hint: Words.privacyHint,
      fields: [Field("visibleTo", Words.visibleTo, kind: .radios(Visibility.choices), value: stored.visibleTo)])
  }
}

private typealias Words = MemberQuestions

/// What is asked about one person.
enum MemberQuestions {
  static let lead = Phrase(
    nl: "Vul in wat je weet. De rest mag leeg blijven.", en: "Fill in what you know. The rest may stay empty.")
  static let who = Phrase(nl: "Wie is het?", en: "Who is it?")
  static let kind = Phrase(nl: "Soort", en: "Kind")
  static let since = Phrase(nl: "Sinds wanneer?", en: "Since when?")
  static let sinceHint = Phrase(nl: "Een jaar is genoeg, bijvoorbeeld 1998.", en: "A year is enough, for example 1998.")
  static let vip = Phrase(nl: "Heel belangrijk voor de cliënt?", en: "Very important to the client?")
  static let vipHint = Phrase(
    nl: "Iemand aan wie de cliënt met warmte denkt.", en: "Somebody the client thinks of with warmth.")
  static let noVIP = Phrase(nl: "niet gekozen", en: "not chosen")
  static let why = Phrase(nl: "Waarom?", en: "Why?")
  static let tie = Phrase(nl: "De band", en: "The tie")
  static let quality = Phrase(nl: "Hoe is de band?", en: "What is the tie like?")
  static let direction = Phrase(nl: "Wie helpt wie?", en: "Who helps whom?")
  static let wish = Phrase(nl: "Wat wil de cliënt met deze band?", en: "What does the client want with this tie?")
  static let notAsked = Phrase(nl: "nog niet gevraagd", en: "not asked yet")
  static let support = Phrase(nl: "Wat geven jullie elkaar?", en: "What do you give each other?")
  static let gives = Phrase(nl: "Wat geeft deze persoon de cliënt?", en: "What does this person give the client?")
  static let receives = Phrase(
    nl: "Wat krijgt deze persoon van de cliënt?", en: "What does this person receive from the client?")
  static let contact = Phrase(nl: "Contact", en: "Contact")
  static let frequency = Phrase(nl: "Hoe vaak is er contact?", en: "How often is there contact?")
  static let initiative = Phrase(nl: "Wie begint meestal?", en: "Who usually begins?")
  static let ways = Phrase(nl: "Hoe gaat het contact?", en: "How does the contact go?")
  static let distance = Phrase(nl: "Hoe ver weg?", en: "How far away?")
  static let distanceHint = Phrase(nl: "Bijvoorbeeld: om de hoek.", en: "For example: around the corner.")
  static let limits = Phrase(nl: "Wat lukt, wat is te veel", en: "What works, what is too much")
  static let limitsHint = Phrase(
    nl: "Vraag het aan deze persoon zelf.", en: "Ask this person.")
  static let ownWords = Phrase(nl: "In eigen woorden", en: "In their own words")
  static let times = Phrase(nl: "Hoogstens hoe vaak per week?", en: "At most how often a week?")
  static let hours = Phrase(nl: "Hoogstens hoeveel uur per week?", en: "At most how many hours a week?")
  static let until = Phrase(nl: "Tot en met welke dag?", en: "Until which day?")
  static let notFor = Phrase(nl: "Waarvoor niet?", en: "Not for what?")
  static let privacy = Phrase(nl: "Wie mag deze persoon zien?", en: "Who may see this person?")
  static let privacyHint = Phrase(nl: "De cliënt kiest.", en: "The client chooses.")
  static let visibleTo = Phrase(nl: "Zien mag", en: "May be seen by")

  static func title(_ name: String) -> Phrase { Phrase(nl: "\(name) wijzigen", en: "Change \(name)") }
}
