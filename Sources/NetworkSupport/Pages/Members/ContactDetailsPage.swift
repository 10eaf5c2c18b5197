import Accountability
import Language
import Markup
import WebFrame

/// Where somebody can be reached.
struct ContactDetailsPage {
  let reading: MemberReading
  let details: ContactDetails
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  var page: Page {
    let member = reading.member
    return DossierSurroundings(dossier: reading.dossier, say: say).under(
      .network, title: say(Words.title(member.name)), lead: say(Words.lead),
      crumbs: [Crumb(member.name, NetworkRoute.member(reading.dossier.id, member.id).address)], problems: problems
    ) { formView(form, say) }
  }

  private var form: Form {
    let (dossier, member) = (reading.dossier.id, reading.member.id)
    return Form(
      state: state, action: NetworkRoute.contactDetails(dossier, member).address, version: details.version,
      fields: [
        Field(
          "telephone", Words.telephone, kind: .telephone, value: details.telephone ?? "", isOptional: true,
          autocomplete: "off"),
        Field("email", Words.email, kind: .email, value: details.email ?? "", isOptional: true, autocomplete: "off"),
        Field(
          "address", Words.address, kind: .longText(rows: 3), value: details.address ?? "", isOptional: true,
          autocomplete: "off"),
        Field(
          "note", Words.note, hint: Words.noteHint, kind: .longText(rows: 2), value: details.note ?? "",
          isOptional: true),
      ], submit: NetworkPhrases.save,
      cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.member(dossier, member).address),
      draftName: Words.title(reading.member.name))
  }

  enum Words {
    static let lead = Phrase(
      nl: "Alleen wie bij dit dossier werkt ziet dit.", en: "Only those who work with this dossier see this.")
    static let telephone = Phrase(nl: "Telefoon", en: "Telephone")
    static let email = Phrase(nl: "E-mail", en: "E-mail")
    static let address = Phrase(nl: "Adres", en: "Address")
    static let note = Phrase(nl: "Goed om te weten", en: "Good to know")
    static let noteHint = Phrase(nl: "Bijvoorbeeld: niet na negen uur.", en: "For example: not after nine.")

    static func title(_ name: String) -> Phrase {
      Phrase(nl: "Hoe is \(name) te bereiken?", en: "How can \(name) be reached?")
    }
  }
}
