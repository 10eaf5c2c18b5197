public import Language

/// The words of this room.
public enum AdministrationPhrases {
  static let teamName = Phrase(nl: "Naam van het team", en: "Name of the team")
  static let organisationName = Phrase(nl: "Naam van de organisatie", en: "Name of the organisation")
  static let wordForClient = Phrase(nl: "Woord voor cliënt", en: "Word for client")

  /// What the log page calls the events of Access and of this room.
  public static let eventLabels: [String: Phrase] = [
    "session.signIn": Phrase(nl: "ingelogd", en: "signed in"),
    "session.signOut": Phrase(nl: "uitgelogd", en: "signed out"),
    "session.end": Phrase(nl: "een eigen sessie beëindigd", en: "ended an own session"),
    "session.confirm": Phrase(nl: "wachtwoord opnieuw ingevuld", en: "filled in the password again"),
    "account.changePassword": Phrase(nl: "wachtwoord veranderd", en: "changed the password"),
    "account.useLink": Phrase(nl: "wachtwoord gemaakt met een link", en: "set a password by a link"),
    "account.firstAdministrator": Phrase(nl: "eerste beheerder gemaakt", en: "made the first administrator"),
    "account.printFirstLink": Phrase(
      nl: "link voor de eerste beheerder gemaakt", en: "made the link for the first administrator"),
    "account.list": Phrase(nl: "accounts bekeken", en: "looked at the accounts"),
    "account.see": Phrase(nl: "een account bekeken", en: "looked at an account"),
    "account.create": Phrase(nl: "een account gemaakt", en: "made an account"),
    "account.link": Phrase(nl: "een link voor een wachtwoord gemaakt", en: "made a link for a password"),
    "account.disable": Phrase(nl: "een account gesloten", en: "closed an account"),
    "account.restore": Phrase(nl: "een account weer geopend", en: "opened an account again"),
    "grant.give": Phrase(nl: "een rol gegeven", en: "gave a role"),
    "grant.end": Phrase(nl: "een rol beëindigd", en: "ended a role"),
    "team.list": Phrase(nl: "teams bekeken", en: "looked at the teams"),
    "team.create": Phrase(nl: "een team gemaakt", en: "made a team"),
    "team.rename": Phrase(nl: "een team een andere naam gegeven", en: "renamed a team"),
    "organisation.see": Phrase(
      nl: "instellingen van de organisatie bekeken", en: "looked at the organisation's settings"),
    "organisation.change": Phrase(
      nl: "instellingen van de organisatie veranderd", en: "changed the organisation's settings"),
    "log.read": Phrase(nl: "logboek bekeken", en: "looked at the log"),
  ]
}
