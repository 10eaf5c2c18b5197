import Access
import Language

/// The words of the pages for administrators and privacy officers.
enum AdminPhrases {
  static let accounts = Phrase(nl: "Accounts", en: "Accounts")
  static let teams = Phrase(nl: "Teams", en: "Teams")
  static let log = Phrase(nl: "Logboek", en: "Access log")

  static let newAccount = Phrase(nl: "Account maken", en: "Make an account")
  static let accountsLead = Phrase(
    nl: "Iedereen die hier kan inloggen, met de rollen die hij of zij heeft.",
    en: "Everybody who can sign in here, with the roles they have.")
  static let roles = Phrase(nl: "Rollen", en: "Roles")
  static let noRoles = Phrase(nl: "Nog geen rol", en: "No role yet")
  static let state = Phrase(nl: "Stand", en: "State")
  static let name = Phrase(nl: "Naam", en: "Name")
  static let nameHint = Phrase(nl: "Voornaam en achternaam.", en: "First and last name.")
  static let loginHint = Phrase(
    nl: "Hiermee logt je collega in. We sturen er niets naartoe.",
    en: "Your colleague signs in with this. We send nothing to it.")
  static let role = Phrase(nl: "Rol", en: "Role")
  static let team = Phrase(nl: "Team", en: "Team")
  static let teamHint = Phrase(
    nl: "Nodig voor een beroepskracht en een leidinggevende.", en: "Needed for a professional and a team lead.")
  static let noTeam = Phrase(nl: "Geen team", en: "No team")
  static let chooseRole = Phrase(nl: "Kies een rol.", en: "Choose a role.")
  static let chooseTeam = Phrase(nl: "Kies een team bij deze rol.", en: "Choose a team with this role.")
  static let makeAccount = Phrase(nl: "Account maken", en: "Make account")

  static func state(_ state: Account.State) -> Phrase {
    switch state {
    case .invited: Phrase(nl: "wacht op een wachtwoord", en: "waits for a password")
    case .active: Phrase(nl: "kan inloggen", en: "can sign in")
    case .disabled: Phrase(nl: "gesloten", en: "closed")
    }
  }

  static let linkTitle = Phrase(nl: "Geef deze link door", en: "Hand over this link")
  static func linkLead(_ name: String) -> Phrase {
    Phrase(
      nl: "Met deze link kiest \(name) een wachtwoord. De link werkt één keer en blijft een paar dagen geldig.",
      en: "With this link \(name) chooses a password. It works once and for a few days.")
  }
  static let link = Phrase(nl: "De link", en: "The link")
  static let linkOnce = Phrase(
    nl: "Je ziet deze link alleen nu. Ben je hem kwijt? Maak dan een nieuwe.",
    en: "You see this link only now. If you lose it, make a new one.")
  static let roleNotGiven = Phrase(
    nl: "Het account is gemaakt, maar de rol is niet gegeven. Geef de rol op de pagina van het account.",
    en: "The account was made, but the role was not given. Give the role on the account's page.")
  static let toAccount = Phrase(nl: "Naar het account", en: "To the account")

  static let newLink = Phrase(nl: "Nieuwe link maken", en: "Make a new link")
  static let newLinkHint = Phrase(
    nl: "Voor wie het wachtwoord niet meer weet. Eerdere links werken dan niet meer.",
    en: "For someone who lost the password. Earlier links stop working.")
  static let disable = Phrase(nl: "Account sluiten", en: "Close account")
  static let disableHint = Phrase(
    nl:
      "Deze persoon is dan meteen uitgelogd en kan niet meer inloggen. Er wordt niets weggehaald. Je kunt het account later weer openen.",
    en:
      "This person is then signed out at once and cannot sign in. Nothing is removed. You can open the account again later."
  )
  static let restore = Phrase(nl: "Account weer openen", en: "Open account again")
  static let restoreHint = Phrase(
    nl: "Maak daarna een nieuwe link. Daarmee kiest deze persoon een wachtwoord.",
    en: "Make a new link after that. With it this person chooses a password.")
  static let disabled = Phrase(nl: "Het account is gesloten.", en: "The account is closed.")
  static let restored = Phrase(nl: "Het account is weer open.", en: "The account is open again.")
  static let giveRole = Phrase(nl: "Rol geven", en: "Give a role")
  static let roleGiven = Phrase(nl: "De rol is gegeven.", en: "The role was given.")
  static let endRole = Phrase(nl: "Beëindigen", en: "End")
  static let roleEnded = Phrase(nl: "De rol is beëindigd.", en: "The role was ended.")
  static let access = Phrase(nl: "Toegang", en: "Access")
  static let notYours = Phrase(
    nl: "Dit is je eigen account. Een andere beheerder kan er iets aan veranderen.",
    en: "This is your own account. Another administrator can change it.")

  static let newTeam = Phrase(nl: "Team maken", en: "Make a team")
  static let teamName = Phrase(nl: "Naam van het team", en: "Name of the team")
  static let noTeams = Phrase(
    nl: "Er zijn nog geen teams. Beroepskrachten werken altijd in een team. Maak er eerst een.",
    en: "There are no teams yet. Professionals always work in a team. Make one first.")
  static let renameTeam = Phrase(nl: "Naam opslaan", en: "Save name")
  static let teamMade = Phrase(nl: "Het team is gemaakt.", en: "The team was made.")
  static let teamRenamed = Phrase(nl: "De naam is veranderd.", en: "The name was changed.")
  static let fillInTeamName = Phrase(nl: "Vul de naam van het team in.", en: "Fill in the name of the team.")
}
