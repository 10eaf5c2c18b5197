import Access
import Accountability
import Language
import Markup
import Serving

/// The page behind a one-time link: choose a password, and for the first administrator say who one is.
struct LinkPage: Sendable {
  let secret: String
  let greeting: LinkGreeting
  var entered: FormData?
  var problems: [FieldProblem] = []

  /// What has to be changed before the desk is asked at all.
  func problems(in form: FormData) -> [FieldProblem] {
    var problems: [FieldProblem] = []
    if greeting.purpose == .firstAdministrator {
      if greeting.organisationName == nil && form.text("organisation").isEmpty {
        problems.append(FieldProblem(field: "organisation", message: LinkPhrases.fillInOrganisation))
      }
      if form.text("name").isEmpty { problems.append(FieldProblem(field: "name", message: LinkPhrases.fillInName)) }
    }
    if form["password"] != form["passwordAgain"] {
      problems.append(FieldProblem(field: "passwordAgain", message: LinkPhrases.notTheSame))
    }
    return problems
  }

  /// At which field the desk's answer belongs.
  func place(_ problem: AccountProblem) -> FieldProblem {
    let field =
      switch problem {
      case .loginNotAnAddress, .loginTaken: "login"
      case .nameNotUsable: "name"
      case .linkNotValid: ""
      default: "password"
      }
    return FieldProblem(field: field, message: problem.phrase)
  }

  func page(_ state: FormState, _ say: Speaker) -> Page {
    let address = FrameRoute.link(secret).address
    var state = state
    var entered = entered
    entered?.append(FrameField.form, address.string)
    state.situation = FormSituation(entered: entered, problems: problems)
    let isFirst = greeting.purpose == .firstAdministrator
    let form = Form(
      state: state, action: address, parts: (isFirst ? who : []) + passwords, submit: LinkPhrases.submit)
    return Page(
      title: say(isFirst ? LinkPhrases.firstTitle : LinkPhrases.title),
      lead: say(
        isFirst ? LinkPhrases.firstLead : LinkPhrases.lead(greeting.name ?? "", greeting.organisationName ?? "")),
      content: formView(form, say), formProblems: problems)
  }

  private var who: [FormPart] {
    var parts: [FormPart] = []
    if greeting.organisationName == nil {
      parts.append(.field(Field("organisation", LinkPhrases.organisation, autocomplete: "organization")))
    }
    parts.append(.field(Field("name", LinkPhrases.name, hint: LinkPhrases.nameHint, autocomplete: "name")))
    parts.append(
      .field(Field("login", SignInPhrases.login, hint: LinkPhrases.loginHint, kind: .email, autocomplete: "username")))
    return parts
  }

  private var passwords: [FormPart] {
    var parts: [FormPart] = [
      .field(
        Field(
          "password", LinkPhrases.newPassword, hint: LinkPhrases.passwordHint, kind: .password,
          autocomplete: "new-password")),
      .field(Field("passwordAgain", LinkPhrases.passwordAgain, kind: .password, autocomplete: "new-password")),
    ]
    if let login = greeting.login {
      // For the browser's own password keeper, which needs to know whose password this is.
      parts.insert(
        .markup(
          input(
            .type("text"), .class("unseen"), .name("username"), .value(login.value), .autocomplete("username"),
            .readonly, .focus(.byScript), .hiddenFromReaders)), at: 0)
    }
    return parts
  }

  static func gone(_ say: Speaker) -> Page {
    Page(title: say(LinkPhrases.goneTitle), content: p { say(LinkPhrases.gone) })
  }
}

enum LinkPhrases {
  static let title = Phrase(nl: "Kies een wachtwoord", en: "Choose a password")
  static let firstTitle = Phrase(nl: "Begin met Samenspel", en: "Start with Samenspel")
  static let firstLead = Phrase(
    nl: "Je wordt de eerste beheerder. Daarna maak je accounts voor je collega's.",
    en: "You become the first administrator. After that you make accounts for your colleagues.")
  static func lead(_ name: String, _ organisation: String) -> Phrase {
    Phrase(
      nl: "Welkom, \(name). Hierna kun je inloggen bij \(organisation).",
      en: "Welcome, \(name). After this you can sign in at \(organisation).")
  }
  static let organisation = Phrase(nl: "Naam van je organisatie", en: "Name of your organisation")
  static let name = Phrase(nl: "Je naam", en: "Your name")
  static let nameHint = Phrase(nl: "Zo zien je collega's je.", en: "This is how your colleagues see you.")
  static let loginHint = Phrase(nl: "Hiermee log je in.", en: "You sign in with this.")
  static let newPassword = Phrase(nl: "Nieuw wachtwoord", en: "New password")
  static let passwordHint = Phrase(
    nl: "Minstens 12 tekens. Een paar losse woorden achter elkaar is goed.",
    en: "At least 12 characters. A few unrelated words in a row will do.")
  static let passwordAgain = Phrase(nl: "Nog een keer hetzelfde wachtwoord", en: "The same password once more")
  static let submit = Phrase(nl: "Wachtwoord opslaan en inloggen", en: "Save password and sign in")
  static let notTheSame = Phrase(
    nl: "Vul twee keer hetzelfde wachtwoord in.", en: "Fill in the same password twice.")
  static let fillInOrganisation = Phrase(
    nl: "Vul de naam van je organisatie in.", en: "Fill in the name of your organisation.")
  static let fillInName = Phrase(nl: "Vul je naam in.", en: "Fill in your name.")
  static let goneTitle = Phrase(nl: "Deze link werkt niet meer", en: "This link no longer works")
  static let gone = Phrase(
    nl: "Een link werkt één keer en een paar dagen lang. Vraag je beheerder om een nieuwe link.",
    en: "A link works once and for a few days. Ask your administrator for a new link.")
}
