import Accountability
import Language
import Markup
import PersonalNetwork
import Storage
import WebFrame

/// What one person is to the others in the network: ticked per kind.
struct TiesPage {
  let reading: MemberReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  var page: Page {
    let member = reading.member
    return DossierSurroundings(dossier: reading.dossier, say: say).under(
      .network, title: say(Words.title(member.name)), lead: say(Words.lead),
      crumbs: [Crumb(member.name, NetworkRoute.member(reading.dossier.id, member.id).address)], problems: problems
    ) {
      if reading.others.isEmpty { p { say(Words.nobody) } } else { formView(form, say) }
    }
  }

  private var form: Form {
    let (dossier, member) = (reading.dossier.id, reading.member.id)
    let stored = TiesInput(reading)
    let others = reading.others.map { Choice($0.id.rawValue, .verbatim($0.name)) }
    return Form(
      state: state, action: NetworkRoute.ties(dossier, member).address, version: stored.version,
      fields: TiesInput.Kind.allCases.map { kind in
        Field(
          kind.rawValue, Words.question(kind, reading.member.name), kind: .checkboxes(others),
          values: stored.others[kind] ?? [], isOptional: true)
      }, submit: NetworkPhrases.save,
      cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.member(dossier, member).address))
  }

  private enum Words {
    static let lead = Phrase(
      nl: "Vink alleen aan wat de cliënt weet. De rest mag leeg blijven.",
      en: "Only tick what the client knows. The rest may stay empty.")
    static let nobody = Phrase(
      nl: "Er staat nog niemand anders in dit netwerk.", en: "There is nobody else in this network yet.")

    static func title(_ name: String) -> Phrase { Phrase(nl: "Wie kent \(name)?", en: "Whom does \(name) know?") }

    static func question(_ kind: TiesInput.Kind, _ name: String) -> Phrase {
      switch kind {
      case .know: Phrase(nl: "\(name) kent", en: "\(name) knows")
      case .strained: Phrase(nl: "Het is gespannen met", en: "It is strained with")
      case .noContact: Phrase(nl: "Er is geen contact met", en: "There is no contact with")
      case .partner: Phrase(nl: "\(name) is de partner van", en: "\(name) is the partner of")
      case .sibling: Phrase(nl: "\(name) is broer of zus van", en: "\(name) is a brother or sister of")
      case .parentOf: Phrase(nl: "\(name) is ouder van", en: "\(name) is a parent of")
      case .childOf: Phrase(nl: "\(name) is kind van", en: "\(name) is a child of")
      }
    }
  }
}
