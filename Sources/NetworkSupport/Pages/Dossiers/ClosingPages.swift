import Accountability
import Language
import Markup
import WebFrame

/// Closing a dossier: from which day, and what stands then.
struct CloseDossierPage {
  let reading: DossierReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  var page: Page {
    DossierSurroundings(dossier: reading.dossier, say: say).under(
      .overview, title: say(Words.title), problems: problems
    ) {
      p { say(Words.explained) }
      if !reading.agreements.isEmpty { p { say(Words.standing(reading.agreements.count)) } }
      formView(form, say)
    }
  }

  private var form: Form {
    Form(
      state: state, action: NetworkRoute.close(reading.dossier.id).address, version: reading.dossier.version,
      fields: [
        Field("on", Words.on, hint: NetworkPhrases.emptyIsToday, kind: .date, isOptional: true),
        Field("note", Words.note, hint: Words.noteHint, kind: .longText(rows: 4), isOptional: true),
      ], submit: Words.submit,
      cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.dossier(reading.dossier.id).address),
      draftName: Words.title)
  }

  private enum Words {
    static let title = Phrase(nl: "Dossier sluiten", en: "Close the dossier")
    static let explained = Phrase(
      nl: "Er gaat niets verloren. Je kunt het dossier later weer openen.",
      en: "Nothing is lost. You can open the dossier again later.")
    static let on = Phrase(nl: "Vanaf welke dag?", en: "From which day?")
    static let note = Phrase(nl: "Hoe staat het ervoor?", en: "How do things stand?")
    static let noteHint = Phrase(
      nl: "Wie is er nu voor de cliënt, en wie belt wie als het misgaat?",
      en: "Who is there for the client now, and who calls whom when things go wrong?")
    static let submit = Phrase(nl: "Dossier sluiten", en: "Close the dossier")

    static func standing(_ count: Int) -> Phrase {
      Phrase.counted(
        count,
        nl: (
          one: "Er loopt nog 1 afspraak. Die blijft staan.",
          other: "Er lopen nog \(count) afspraken. Die blijven staan."
        ),
        en: (one: "1 agreement still runs. It stays.", other: "\(count) agreements still run. They stay."))
    }
  }
}

/// Opening a closed dossier again.
struct ReopenDossierPage {
  let reading: DossierReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  var page: Page {
    DossierSurroundings(dossier: reading.dossier, say: say).under(
      .overview, title: say(Words.title), problems: problems
    ) {
      p { say(Words.explained) }
      formView(
        Form(
          state: state, action: NetworkRoute.reopen(reading.dossier.id).address, version: reading.dossier.version,
          fields: [], submit: Words.title,
          cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.dossier(reading.dossier.id).address)), say)
    }
  }

  private enum Words {
    static let title = Phrase(nl: "Dossier weer openen", en: "Open the dossier again")
    static let explained = Phrase(
      nl: "Alles staat er nog zoals het was.", en: "Everything is still there as it was.")
  }
}
