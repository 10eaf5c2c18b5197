public import Language

/// Why a password is not accepted. There are no rules on composition and no forced changes (NIST SP 800-63B-4, 3.1.1.2).
public enum PasswordProblem: Error, Sendable, Hashable {
  case tooShort(least: Int)
  case tooLong
  /// On the list of common passwords, or made by a pattern everybody tries.
  case common
  /// Little more than the own name, login name or organisation.
  case aboutYou

  /// What to do about it.
  public var phrase: Phrase {
    switch self {
    case .tooShort(let least):
      Phrase(
        nl: "Maak het wachtwoord langer: minstens \(least) tekens. Een paar losse woorden achter elkaar is goed.",
        en: "Make the password longer: at least \(least) characters. A few unrelated words in a row will do.")
    case .tooLong:
      Phrase(nl: "Maak het wachtwoord korter.", en: "Make the password shorter.")
    case .common:
      Phrase(
        nl: "Veel mensen gebruiken dit wachtwoord of iets wat erop lijkt. Kies een paar losse woorden achter elkaar.",
        en: "Many people use this password or one like it. Choose a few unrelated words in a row.")
    case .aboutYou:
      Phrase(
        nl: "Dit wachtwoord lijkt op je naam, je e-mailadres of de naam van je organisatie. Kies iets anders.",
        en: "This password is like your name, your address or the name of your organisation. Choose another.")
    }
  }
}
