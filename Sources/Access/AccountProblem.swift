public import Language

/// What can be wrong with what somebody typed about an account.
public enum AccountProblem: Error, Sendable, Hashable {
  case loginNotAnAddress
  case loginTaken
  case password(PasswordProblem)
  case passwordNotRight
  case linkNotValid
  case roleNotAtThisLevel
  case notForYourself
  case lastAdministrator
  case nameNotUsable
  case teamNameTaken

  /// What to do about it.
  public var phrase: Phrase {
    switch self {
    case .loginNotAnAddress:
      Phrase(
        nl: "Vul een e-mailadres in, zoals naam@voorbeeld.nl.", en: "Fill in an e-mail address, like name@example.org.")
    case .loginTaken:
      Phrase(
        nl: "Dit e-mailadres heeft al een account. Kies een ander.", en: "This address has an account. Choose another.")
    case .password(let problem): problem.phrase
    case .passwordNotRight:
      Phrase(nl: "Dit wachtwoord klopt niet. Probeer het opnieuw.", en: "This password is not right. Try again.")
    case .linkNotValid:
      Phrase(
        nl: "Deze link werkt niet meer. Vraag je beheerder om een nieuwe link.",
        en: "This link no longer works. Ask your administrator for a new link.")
    case .roleNotAtThisLevel:
      Phrase(nl: "Kies een rol die hier past.", en: "Choose a role that fits here.")
    case .notForYourself:
      Phrase(
        nl: "Je kunt dit niet voor jezelf doen. Vraag een andere beheerder.",
        en: "You cannot do this for yourself. Ask another administrator.")
    case .lastAdministrator:
      Phrase(
        nl: "Dit is de laatste beheerder. Maak eerst een andere beheerder.",
        en: "This is the last administrator. Make another administrator first.")
    case .nameNotUsable:
      Phrase(nl: "Vul een naam in van hoogstens 200 tekens.", en: "Fill in a name of at most 200 characters.")
    case .teamNameTaken:
      Phrase(
        nl: "Er is al een team met deze naam. Kies een andere naam.",
        en: "There is a team of this name. Choose another.")
    }
  }
}
