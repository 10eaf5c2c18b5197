import Accountability
import Language
import Markup
import NetworkExchange
import WebFrame

/// The data of a network as a file: what it is for, what people are called in it, and in which format.
struct ExportPage {
  let reading: WavesReading
  let state: FormState
  let problems: [FieldProblem]
  let say: Speaker

  var page: Page {
    DossierSurroundings(dossier: reading.dossier, say: say).under(
      .network, title: say(Words.title), lead: say(Words.lead), problems: problems
    ) {
      if reading.hidden.people > 0 { p { say(Words.hidden(reading.hidden.people)) } }
      formView(form, say)
      disclosure(say(Words.contents)) {
        p { say(Words.inIt) }
        p { say(Words.notInIt) }
        p { say(Words.leave) }
      }
    }
  }

  private var form: Form {
    let dossier = reading.dossier.id
    var fields = [
      Field("purpose", Words.purpose, hint: Words.purposeHint),
      Field("names", Words.names, kind: .radios(Words.namesChoices), value: ExportInput.Names.numbers.rawValue),
    ]
    if reading.waves.count > 1 {
      fields.append(
        Field("waves", Words.waves, kind: .radios(Words.wavesChoices), value: ExportInput.Waves.now.rawValue))
    }
    fields.append(
      Field(
        "format", Words.format,
        kind: .radios(Words.formats.map { format, hint in Choice(format.rawValue, format.name, hint: hint) }),
        value: NetworkFormat.graphML.rawValue))
    return Form(
      state: state, action: NetworkRoute.export(dossier).address, fields: fields, submit: Words.submit,
      cancel: ActionLink(say(NetworkPhrases.cancel), NetworkRoute.network(dossier).address))
  }

  private enum Words {
    static let title = Phrase(nl: "Gegevens als bestand", en: "Data as a file")
    static let lead = Phrase(
      nl: "Een bestand staat buiten dit dossier. Bewaar het veilig en gooi het weg als het niet meer nodig is.",
      en: "A file stands outside this dossier. Keep it safe and throw it away when it is no longer needed.")
    static let purpose = Phrase(nl: "Waarvoor is het bestand?", en: "What is the file for?")
    static let purposeHint = Phrase(
      nl: "Dit komt in het bestand en in het logboek, met je naam en de datum.",
      en: "This is written in the file and in the log, with your name and the date.")
    static let names = Phrase(nl: "Hoe heten mensen in het bestand?", en: "What are people called in the file?")
    static let namesChoices = [
      Choice(
        ExportInput.Names.numbers.rawValue, Phrase(nl: "Met een nummer", en: "By a number"),
        hint: Phrase(
          nl: "Namen gaan niet mee. Wie het dossier kent, kan mensen soms toch herkennen.",
          en: "Names are left out. Someone who knows the dossier may still recognise people.")),
      Choice(
        ExportInput.Names.names.rawValue, Phrase(nl: "Met hun naam", en: "By their name"),
        hint: Phrase(
          nl: "Alleen als de cliënt dat weet en goed vindt.", en: "Only when the client knows and agrees.")),
    ]
    static let waves = Phrase(nl: "Welke keer?", en: "Which time?")
    static let wavesChoices = [
      Choice(ExportInput.Waves.now.rawValue, Phrase(nl: "Zoals het nu is", en: "As it is now")),
      Choice(
        ExportInput.Waves.all.rawValue, Phrase(nl: "Nu en alle eerdere keren", en: "Now and all earlier times")),
    ]
    static let format = Phrase(nl: "Wat voor bestand?", en: "What kind of file?")
    static let formats: [(NetworkFormat, Phrase)] = [
      (
        .graphML,
        Phrase(
          nl: "Voor programma's die netwerken tekenen en meten.", en: "For programs that draw and measure networks.")
      ),
      (.networkCanvas, Phrase(nl: "Tabellen, samen in één zip-bestand.", en: "Tables, together in one zip file.")),
      (.egoWeb, Phrase(nl: "Tabellen, samen in één zip-bestand.", en: "Tables, together in one zip file.")),
      (.json, Phrase(nl: "Om in Samenspel weer te lezen.", en: "To be read by Samenspel again.")),
    ]
    static let submit = Phrase(nl: "Bestand maken", en: "Make the file")
    static let contents = Phrase(nl: "Wat gaat mee, en wat niet?", en: "What goes along, and what does not?")
    static let inIt = Phrase(
      nl: "In het bestand staan: leefsfeer, kring, band, steun, VIP, wie er niet meer is, en wie wie kent.",
      en: "In the file: sphere, ring, tie, support, VIP, who is no longer there, and who knows whom.")
    static let notInIt = Phrase(
      nl: "Niet in het bestand staan: eigen woorden, afspraken, grenzen, en hoe iemand te bereiken is.",
      en: "Not in the file: own words, agreements, limits, and how to reach somebody.")
    static let leave = Phrase(
      nl: "Ook ‘eerst overleggen’ staat niet in het bestand.", en: "‘Consult first’ is not in the file either.")

    static func hidden(_ count: Int) -> Phrase {
      Phrase.counted(
        count,
        nl: (
          one: "Eén persoon laat de cliënt niet aan jou zien. Die staat niet in het bestand.",
          other: "\(count) mensen laat de cliënt niet aan jou zien. Zij staan niet in het bestand."
        ),
        en: (
          one: "The client does not show one person to you. This person is not in the file.",
          other: "The client does not show \(count) people to you. They are not in the file."
        ))
    }
  }
}
