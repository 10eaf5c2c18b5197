import Accountability
import Diagrams
import Language
import Markup
import PersonalNetwork
import WebFrame

/// Somebody leaves the network: ended, died, out of touch. What was written down is kept.
struct EndTiePage {
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
      if !standing.isEmpty {
        notice {
          p { say(Words.standing(standing.count)) }
          linkList(standing.map { AgreementLine(named: $0, today: reading.today, say: say).item })
        }
      }
      formView(form, say)
    }
  }

  private var standing: [NamedAgreement] { reading.agreements.filter { !$0.agreement.isEnded } }

  private var form: Form {
    let (dossier, member) = (reading.dossier.id, reading.member.id)
    return Form(
      state: state, action: NetworkRoute.endTie(dossier, member).address, version: reading.member.version,
      fields: [
        Field(
          "ending", Words.what, kind: .radios(Ending.Kind.choices),
          values: reading.member.ending.map { [$0.kind.rawValue] } ?? []),
        Field("on", Words.on, hint: Words.onHint, kind: .date, isOptional: true),
        Field("note", Words.note, kind: .longText(rows: 3), isOptional: true),
      ], submit: NetworkPhrases.save,
      cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.member(dossier, member).address),
      draftName: Words.title(reading.member.name))
  }

  private enum Words {
    static let lead = Phrase(
      nl: "Wat is opgeschreven, blijft bewaard.", en: "What was written down is kept.")
    static let what = Phrase(nl: "Wat is er gebeurd?", en: "What happened?")
    static let on = Phrase(nl: "Wanneer?", en: "When?")
    static let onHint = Phrase(
      nl: "Weet je de dag niet? Laat dit dan leeg.", en: "Not sure of the day? Leave this empty.")
    static let note = Phrase(nl: "Wat wil de cliënt hierover kwijt?", en: "What does the client want to say about it?")

    static func title(_ name: String) -> Phrase {
      Phrase(nl: "\(name) is er niet meer", en: "\(name) is no longer there")
    }

    static func standing(_ count: Int) -> Phrase {
      Phrase.counted(
        count,
        nl: (
          one: "Er staat nog een afspraak met deze persoon. Bespreek wie het overneemt.",
          other: "Er staan nog \(count) afspraken met deze persoon. Bespreek wie het overneemt."
        ),
        en: (
          one: "An agreement with this person still stands. Talk about who takes over.",
          other: "\(count) agreements with this person still stand. Talk about who takes over."
        ))
    }
  }
}
