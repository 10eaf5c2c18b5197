import Accountability
import Language
import Markup
import Serving

/// The page where one signs in. It carries along what was sent by somebody whose session had gone.
struct SignInPage: Sendable {
  /// The names under which another form's fields are carried along.
  static let carriedPrefix = "_kept."

  /// Where to go afterwards.
  var back: Address?
  /// What was typed as login name.
  var login = ""
  /// Another form's fields, to be kept for whoever signs in.
  var carried = FormData()
  /// Why it did not work.
  var problem: Phrase?
  /// What happened before.
  var notice: Phrase?

  func page(_ state: FormState, _ say: Speaker) -> Page {
    let sheet = form(state)
    return Page(
      title: say(SignInPhrases.title),
      content: HTML {
        if let words = notice ?? (carried.isEmpty ? nil : SignInPhrases.carried) {
          WebFrame.notice { p { say(words) } }
        }
        formView(sheet, say)
        p(.class("soft")) { say(SignInPhrases.forgotten) }
      }, formProblems: problem.map { [FieldProblem(field: "login", message: $0)] } ?? [])
  }

  private func form(_ state: FormState) -> Form {
    let fields = [
      Field("login", SignInPhrases.login, kind: .email, value: login, autocomplete: "username"),
      Field("password", SignInPhrases.password, kind: .password, autocomplete: "current-password"),
    ]
    let along = [("terug", back?.string)].compactMap { name, value in value.map { (name, $0) } }
    let kept = carried.entries.filter { !$0.name.hasPrefix(FrameField.receipt) }.map {
      (Self.carriedPrefix + $0.name, $0.value)
    }
    return Form(
      state: state, action: FrameRoute.signIn.address,
      parts: fields.map(FormPart.field) + [
        .markup(HTML { for (name, value) in along + kept { hidden(name, value) } })
      ], submit: SignInPhrases.submit)
  }
}

enum SignInPhrases {
  static let title = Phrase(nl: "Inloggen", en: "Sign in")
  static let login = Phrase(nl: "E-mailadres", en: "E-mail address")
  static let password = Phrase(nl: "Wachtwoord", en: "Password")
  static let submit = Phrase(nl: "Inloggen", en: "Sign in")
  static let forgotten = Phrase(
    nl: "Weet je je wachtwoord niet meer? Vraag je beheerder om een nieuwe link.",
    en: "Have you lost your password? Ask your administrator for a new link.")
  static let refused = Phrase(
    nl: "Dit e-mailadres en dit wachtwoord horen niet bij elkaar. Controleer ze allebei.",
    en: "This address and this password do not go together. Check both.")
  static let busy = Phrase(
    nl: "Er loggen nu veel mensen tegelijk in. Wacht even en probeer het dan opnieuw.",
    en: "Many people are signing in at once. Wait a moment and try again.")
  static let stale = Phrase(
    nl: "Deze pagina stond te lang open. Vul het nog een keer in.",
    en: "This page was open for too long. Please fill it in once more.")
  static let kept = Phrase(
    nl: "Je was uitgelogd. Je tekst is bewaard. Log in, dan ga je verder waar je was.",
    en: "You were signed out. Your text was kept. Sign in to go on where you were.")
  static let carried = Phrase(
    nl: "Je was uitgelogd. Wat je hebt ingevuld, gaat mee als je nu inlogt.",
    en: "You were signed out. What you filled in comes along when you sign in now.")
  static let signedOut = Phrase(nl: "Je bent uitgelogd.", en: "You are signed out.")

  static func tooSoon(seconds: Int) -> Phrase {
    let minutes = (seconds + 59) / 60
    return seconds < 60
      ? Phrase(
        nl: "Wacht \(seconds) seconden en probeer het dan opnieuw.", en: "Wait \(seconds) seconds and try again.")
      : Phrase.counted(
        minutes,
        nl: (
          one: "Wacht 1 minuut en probeer het dan opnieuw.",
          other: "Wacht \(minutes) minuten en probeer het dan opnieuw."
        ),
        en: (one: "Wait 1 minute and try again.", other: "Wait \(minutes) minutes and try again."))
  }
}
