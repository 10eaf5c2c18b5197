import Language

/// The words of the own account's pages.
enum AccountPhrases {
  static let name = Phrase(nl: "Naam", en: "Name")
  static let organisation = Phrase(nl: "Organisatie", en: "Organisation")
  static let language = Phrase(nl: "Taal", en: "Language")
  static let dutch = Phrase(nl: "Nederlands", en: "Dutch")
  static let english = Phrase(nl: "Engels", en: "English")
  static let languageHint = Phrase(
    nl: "Je kiest een andere taal met de knop bovenaan de pagina.",
    en: "Choose another language with the button at the top of the page.")
  static let details = Phrase(nl: "Gegevens", en: "Details")
  static let sessions = Phrase(nl: "Waar je bent ingelogd", en: "Where you are signed in")
  static let sessionsExplained = Phrase(
    nl: "Zie je hier iets wat je niet kent? Log het uit en kies een nieuw wachtwoord.",
    en: "Do you see anything here that you do not know? Sign it out and choose another password.")
  static let device = Phrase(nl: "Apparaat", en: "Device")
  static let unknownDevice = Phrase(nl: "Onbekend apparaat", en: "Unknown device")
  static let since = Phrase(nl: "Ingelogd op", en: "Signed in on")
  static let lastSeen = Phrase(nl: "Laatst gebruikt", en: "Last used")
  static let end = Phrase(nl: "Uitloggen", en: "Sign out")
  static let endSession = Phrase(nl: "Hier uitloggen", en: "Sign out there")
  static let thisOne = Phrase(nl: "Dit ben je nu zelf", en: "This is you, now")
  static let sessionEnded = Phrase(nl: "Dat apparaat is uitgelogd.", en: "That device is signed out.")

  static let current = Phrase(nl: "Je wachtwoord van nu", en: "Your present password")
  static let changePassword = Phrase(nl: "Wachtwoord veranderen", en: "Change password")
  static let changeExplained = Phrase(
    nl: "Na het veranderen ben je op je andere apparaten uitgelogd.",
    en: "After the change you are signed out on your other devices.")
  static let passwordChanged = Phrase(
    nl: "Je wachtwoord is veranderd. Op je andere apparaten ben je uitgelogd.",
    en: "Your password was changed. On your other devices you are signed out.")

  static let confirmTitle = Phrase(nl: "Ben jij dit?", en: "Is this you?")
  static let confirmExplained = Phrase(
    nl: "Vul je wachtwoord nog een keer in. Daarna ga je verder waar je was.",
    en: "Fill in your password once more. Then you go on where you were.")
  static let goOn = Phrase(nl: "Verder", en: "Go on")
}
