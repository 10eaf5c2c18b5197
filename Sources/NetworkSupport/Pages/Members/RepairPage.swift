import Accountability
import CivilTime
import Language
import Markup
import WebFrame

/// Making up with somebody: who was hurt, what each needs, who goes to whom, who helps. The client may stop at any moment.
struct RepairPage {
  let reading: MemberReading
  let repair: TieRepair
  let state: () -> FormState
  let problems: [FieldProblem]
  let say: Speaker

  private var dossier: DossierID { reading.dossier.id }
  private var member: NetworkMember { reading.member }

  var page: Page {
    DossierSurroundings(dossier: reading.dossier, say: say).under(
      .network, title: say(RepairWords.title(member.name)), lead: say(RepairWords.lead),
      crumbs: [Crumb(member.name, NetworkRoute.member(dossier, member.id).address)], problems: problems
    ) {
      if let stopped = repair.stoppedOn { notice { p { say(RepairWords.stopped(stopped)) } } }
      formView(form, say)
      if repair.isWritten && repair.stoppedOn == nil {
        section {
          h2 { say(RepairWords.stop) }
          p { say(RepairWords.stopHint) }
          actionButton(
            RepairWords.stop, action: NetworkRoute.stopRepair(dossier, member.id).address, state: state(),
            version: repair.version, say)
        }
      }
    }
  }

  private var form: Form {
    Form(
      state: state(), action: NetworkRoute.repair(dossier, member.id).address, version: repair.version,
      fields: [
        field("hurt", RepairWords.hurt, RepairWords.hurtHint, repair.hurt),
        field("clientNeeds", RepairWords.clientNeeds, nil, repair.clientNeeds),
        field("otherNeeds", RepairWords.otherNeeds(member.name), RepairWords.otherHint, repair.otherNeeds),
        field("approach", RepairWords.approach, nil, repair.approach),
        field("mediator", RepairWords.mediator, RepairWords.mediatorHint, repair.mediator),
      ], submit: NetworkPhrases.save,
      cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.member(dossier, member.id).address),
      draftName: RepairWords.title(member.name))
  }

  private func field(_ name: String, _ label: Phrase, _ hint: Phrase?, _ value: String?) -> Field {
    Field(name, label, hint: hint, kind: .longText(rows: 3), value: value ?? "", isOptional: true)
  }
}

/// What was said about making up, on the page of a person.
func repairSection(
  _ repair: TieRepair, with member: NetworkMember, in dossier: DossierID, canChange: Bool, _ say: Speaker
)
  -> HTML
{
  let facts: [(Phrase, String?)] = [
    (RepairWords.hurt, repair.hurt), (RepairWords.clientNeeds, repair.clientNeeds),
    (RepairWords.otherNeeds(member.name), repair.otherNeeds), (RepairWords.approach, repair.approach),
    (RepairWords.mediator, repair.mediator),
  ]
  return section {
    h2 { say(RepairWords.heading) }
    if let stopped = repair.stoppedOn { p { say(RepairWords.stopped(stopped)) } }
    definitionList(facts.compactMap { label, text in text.map { Definition(say(label), $0) } })
    if canChange { p { a(.href(NetworkRoute.repair(dossier, member.id).address)) { say(NetworkPhrases.change) } } }
  }
}

enum RepairWords {
  static let heading = Phrase(nl: "Het weer goedmaken", en: "Making up")
  static let lead = Phrase(
    nl: "In het tempo van de cliënt. Stoppen mag op elk moment.",
    en: "At the client's own pace. Stopping is possible at any moment.")
  static let hurt = Phrase(nl: "Wie is er gekwetst, en waardoor?", en: "Who was hurt, and by what?")
  static let hurtHint = Phrase(
    nl: "Dat kunnen er meer zijn. Schrijf op wat de cliënt erover kwijt wil.",
    en: "There may be more than one. Write down what the client wants to say about it.")
  static let clientNeeds = Phrase(
    nl: "Welke erkenning heeft de cliënt nodig?", en: "What recognition does the client need?")
  static let otherHint = Phrase(
    nl: "Weet je het niet? Dan is dat misschien de eerste vraag.",
    en: "You do not know? Then that may be the first question.")
  static let approach = Phrase(nl: "Wie gaat naar wie toe, en hoe?", en: "Who goes to whom, and how?")
  static let mediator = Phrase(nl: "Wie kan erbij helpen?", en: "Who can help?")
  static let mediatorHint = Phrase(
    nl: "Iemand die beiden vertrouwen. Dat hoeft geen beroepskracht te zijn.",
    en: "Somebody both trust. It need not be a professional.")
  static let stop = Phrase(nl: "Hiermee stoppen", en: "Stop with this")
  static let stopHint = Phrase(
    nl: "Een reden is niet nodig. Wat is opgeschreven, blijft bewaard.",
    en: "No reason is needed. What was written down is kept.")

  static func title(_ name: String) -> Phrase {
    Phrase(nl: "Het weer goedmaken met \(name)", en: "Making up with \(name)")
  }

  static func otherNeeds(_ name: String) -> Phrase {
    Phrase(nl: "Welke erkenning heeft \(name) nodig?", en: "What recognition does \(name) need?")
  }

  static func stopped(_ day: CivilDate) -> Phrase {
    Phrase(
      nl: "Dit ligt stil sinds \(day.longPhrase.nl). Weer beginnen kan altijd.",
      en: "This has rested since \(day.longPhrase.en). Beginning again is always possible.")
  }
}
