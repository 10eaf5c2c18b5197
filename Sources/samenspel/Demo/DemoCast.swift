import Access

/// The people of the invented organisation that the demo shows. Any likeness to real people is chance.
enum DemoCast {
  static let organisation = "Stichting Nabij"
  static let team = "Wijkteam Oost"
  static let otherTeam = "Wijkteam Zuid"
  /// One password for all, printed at the start: the demo holds nothing to protect.
  static let password = "vier-blauwe-fietsen"

  struct Member: Sendable {
    let name: String
    let login: String
    let role: Role
    /// nil for who works for the whole organisation.
    let team: String?
  }

  static let professional = Member(
    name: "Samira El Idrissi", login: "samira@nabij.example", role: .professional, team: team)
  static let secondProfessional = Member(
    name: "Joost van der Meer", login: "joost@nabij.example", role: .professional, team: team)
  static let teamLead = Member(name: "Ingrid de Wit", login: "ingrid@nabij.example", role: .teamLead, team: team)
  static let otherProfessional = Member(
    name: "Lotte Brouwer", login: "lotte@nabij.example", role: .professional, team: otherTeam)
  static let privacyOfficer = Member(
    name: "Thomas Aarts", login: "thomas@nabij.example", role: .privacyOfficer, team: nil)
  static let administrator = Member(
    name: "Marijke Verhoeven", login: "marijke@nabij.example", role: .administrator, team: nil)

  /// In the order in which the terminal lists them: the first is whom to begin with.
  static let all = [professional, secondProfessional, teamLead, otherProfessional, privacyOfficer, administrator]
}
