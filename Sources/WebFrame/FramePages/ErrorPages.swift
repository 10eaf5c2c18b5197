import Accountability
import Language
import Markup
import Serving

/// The pages for what went wrong: each says what to do.
enum ErrorPages {
  static func page(_ status: Int, _ say: Speaker) -> Page {
    let words = words[status] ?? words[500] ?? (title: Phrase.verbatim(""), text: Phrase.verbatim(""))
    return Page(title: say(words.title), content: p { say(words.text) })
  }

  /// What somebody typed into a form whose page cannot be shown again: all of it, to copy.
  static func typedText(_ situation: FormSituation, _ say: Speaker) -> Page {
    Page(
      title: say(ErrorPhrases.typedTitle),
      content: HTML {
        p { say(ErrorPhrases.typed) }
        for problem in situation.problems { p { say(problem.message) } }
        typed(situation.entered ?? FormData())
      })
  }

  /// A form that could not be carried out now, as it was sent, with a button to send it again. Passwords are typed anew.
  static func sendAgain(_ form: FormData, to address: Address, _ say: Speaker) -> Page {
    let kept = form.withoutPasswords
    let isWhole = kept.entries.count == form.entries.count
    return Page(
      title: say(ErrorPhrases.awayTitle),
      content: HTML {
        p { say(isWhole ? ErrorPhrases.away : ErrorPhrases.awayWithPassword) }
        if isWhole {
          postForm(to: address) {
            for entry in kept.entries { hidden(entry.name, entry.value) }
            button(.type("submit"), .class("button")) { say(ErrorPhrases.sendAgain) }
          }
        }
        typed(kept)
      })
  }

  private static func typed(_ form: FormData) -> HTML {
    let labels = form[FrameField.labels].map(FieldLabels.init(carried:))
    return definitionList(
      form.entries.filter { !FrameField.isOwn($0.name) && !$0.value.isEmpty }.compactMap { entry in
        // A form that carries no labels is not ours, or older than they are: then by name.
        let name = labels.map { $0.label(of: entry.name) } ?? entry.name
        return name.map { Definition($0, entry.value) }
      })
  }

  private static let words: [Int: (title: Phrase, text: Phrase)] = [
    400: (ErrorPhrases.malformedTitle, ErrorPhrases.malformed),
    403: (ErrorPhrases.forbiddenTitle, ErrorPhrases.forbidden),
    404: (ErrorPhrases.notFoundTitle, ErrorPhrases.notFound), 405: (ErrorPhrases.methodTitle, ErrorPhrases.method),
    408: (ErrorPhrases.slowTitle, ErrorPhrases.slow), 409: (FramePhrases.conflictTitle, ErrorPhrases.conflict),
    413: (ErrorPhrases.largeTitle, ErrorPhrases.large), 415: (ErrorPhrases.methodTitle, ErrorPhrases.method),
    421: (ErrorPhrases.hostTitle, ErrorPhrases.host), 429: (ErrorPhrases.manyTitle, ErrorPhrases.many),
    431: (ErrorPhrases.largeTitle, ErrorPhrases.headers), 500: (ErrorPhrases.oursTitle, ErrorPhrases.ours),
    503: (ErrorPhrases.busyTitle, ErrorPhrases.busy),
  ]
}

enum ErrorPhrases {
  static let malformedTitle = Phrase(nl: "We begrijpen dit adres niet", en: "We do not understand this address")
  static let malformed = Phrase(
    nl: "Ga terug en klik nog een keer op de link of de knop.", en: "Go back and use the link or the button once more.")
  static let forbiddenTitle = Phrase(nl: "Dit is voor anderen", en: "This is for others")
  static let forbidden = Phrase(
    nl: "Je kunt deze pagina niet gebruiken. Denk je dat je dit wel nodig hebt? Vraag het je beheerder.",
    en: "You cannot use this page. If you think you need it, ask your administrator.")
  static let notFoundTitle = Phrase(nl: "Deze pagina is er niet", en: "This page is not here")
  static let notFound = Phrase(
    nl: "Misschien is er iets verplaatst, of mag je dit niet zien. Controleer het adres of ga naar Mijn werk.",
    en: "It may have moved, or it may not be yours to see. Check the address or go to My work.")
  static let methodTitle = Phrase(nl: "Dit kan hier niet", en: "This cannot be done here")
  static let method = Phrase(
    nl: "Ga terug en gebruik de knoppen op de pagina.", en: "Go back and use the buttons on the page.")
  static let slowTitle = Phrase(nl: "Het versturen duurde te lang", en: "Sending took too long")
  static let slow = Phrase(
    nl: "Ga terug. Je tekst staat er nog. Controleer je verbinding en verstuur het opnieuw.",
    en: "Go back. Your text is still there. Check your connection and send it again.")
  static let conflict = Phrase(
    nl: "Ga terug, kijk wat er veranderd is en probeer het opnieuw.", en: "Go back, see what changed and try again.")
  static let largeTitle = Phrase(nl: "Dit is te veel in één keer", en: "This is too much at once")
  static let large = Phrase(
    nl: "Ga terug. Je tekst staat er nog. Maak de tekst korter of verstuur hem in delen.",
    en: "Go back. Your text is still there. Make it shorter or send it in parts.")
  static let headers = Phrase(
    nl: "Je browser stuurt te veel mee. Wis de cookies van deze site en probeer het opnieuw.",
    en: "Your browser sends too much along. Clear this site's cookies and try again.")
  static let hostTitle = Phrase(nl: "Dit adres is niet van ons", en: "This address is not ours")
  static let host = Phrase(
    nl: "Vraag je beheerder om het juiste adres.", en: "Ask your administrator for the right address.")
  static let manyTitle = Phrase(nl: "Even rustig aan", en: "A little slower please")
  static let many = Phrase(
    nl: "Er komen nu veel vragen vanaf jouw netwerk. Wacht een minuut en probeer het opnieuw.",
    en: "Many requests come from your network just now. Wait a minute and try again.")
  static let oursTitle = Phrase(nl: "Er ging bij ons iets mis", en: "Something went wrong on our side")
  static let ours = Phrase(
    nl: "Ga terug. Je tekst staat er nog. Probeer het opnieuw. Gebeurt dit vaker? Vertel het je beheerder.",
    en: "Go back. Your text is still there. Try again. If it keeps happening, tell your administrator.")
  static let busyTitle = Phrase(nl: "Het is nu te druk", en: "It is too busy just now")
  static let busy = Phrase(
    nl: "Er is niets opgeslagen. Wacht een paar tellen, ga terug en probeer het opnieuw.",
    en: "Nothing was saved. Wait a few seconds, go back and try again.")
  static let awayTitle = Phrase(nl: "Opslaan lukt nu even niet", en: "Saving does not work just now")
  static let away = Phrase(
    nl:
      "Wacht een paar tellen en verstuur het opnieuw. Wat je typte, staat hieronder. Ook wat je hebt gekozen, gaat mee.",
    en: "Wait a few seconds and send it again. What you typed is below. What you chose comes along too.")
  static let awayWithPassword = Phrase(
    nl: "Wacht een paar tellen, ga terug en vul je wachtwoord opnieuw in.",
    en: "Wait a few seconds, go back and fill in your password again.")
  static let sendAgain = Phrase(nl: "Opnieuw versturen", en: "Send again")
  static let typedTitle = Phrase(nl: "Je tekst is nog niet opgeslagen", en: "Your text has not been saved yet")
  static let typed = Phrase(
    nl: "De pagina met je formulier kan nu niet worden getoond. Hieronder staat alles wat je had getypt.",
    en: "The page with your form cannot be shown just now. Below is everything you had typed.")
}
