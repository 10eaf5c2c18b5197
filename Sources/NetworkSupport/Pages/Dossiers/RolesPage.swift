import Access
import Accountability
import Language
import Markup
import Storage
import WebFrame

/// Who is responsible for a dossier, stands in or is involved; for the team lead.
struct RolesPage {
  let reading: DossierReading
  let colleagues: [Colleague]
  let problems: [FieldProblem]
  let say: Speaker
  /// A state per form: each has its own key.
  let state: () -> FormState

  private var dossier: Dossier { reading.dossier }

  var page: Page {
    DossierSurroundings(dossier: dossier, say: say).under(
      .overview, title: say(Words.title), lead: say(Words.lead), problems: problems
    ) {
      present
      h2 { say(Words.add) }
      formView(form, say)
    }
  }

  private var present: HTML {
    dataTable(
      DataTable(
        caption: say(Words.present),
        columns: [
          DataTable.Column(say(NetworkPhrases.name)), DataTable.Column(say(Words.role)),
          DataTable.Column(say(Words.end)),
        ],
        rows: reading.professionals.map { professional in
          [HTML { professional.name }, HTML { say(professional.role.phrase) }, ending(professional)]
        }))
  }

  @HTMLBuilder private func ending(_ professional: DossierProfessional) -> HTML {
    if professional.role == .responsible {
      say(Words.followUp)
    } else {
      actionButton(
        Words.release(professional.name), action: NetworkRoute.release(dossier.id, professional.account).address,
        state: state(), say)
    }
  }

  private var form: Form {
    Form(
      state: state(), action: NetworkRoute.roles(dossier.id).address,
      fields: [
        Field(
          "account", Words.who,
          kind: .select(
            [Choice("", NetworkPhrases.choose)] + colleagues.map { Choice($0.account.rawValue, .verbatim($0.name)) })),
        Field("role", Words.role, kind: .radios(DossierRole.choices), value: DossierRole.involved.rawValue),
      ], submit: NetworkPhrases.save,
      cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.dossier(dossier.id).address))
  }

  private enum Words {
    static let title = Phrase(nl: "Wie zijn erbij?", en: "Who is involved?")
    static let lead = Phrase(
      nl: "Een dossier heeft één contactpersoon. Kies je een ander, dan blijft de vorige betrokken.",
      en: "A dossier has one contact. Choose another, and the former one stays involved.")
    static let present = Phrase(nl: "Nu erbij", en: "Involved now")
    static let role = Phrase(nl: "Rol", en: "Role")
    static let end = Phrase(nl: "Stoppen", en: "End")
    static let add = Phrase(nl: "Iemand erbij zetten", en: "Involve somebody")
    static let who = Phrase(nl: "Wie?", en: "Who?")
    static let followUp = Phrase(nl: "kies eerst een opvolger", en: "choose a successor first")

    static func release(_ name: String) -> Phrase {
      Phrase(nl: "Niet meer erbij: \(name)", en: "No longer involved: \(name)")
    }
  }
}
