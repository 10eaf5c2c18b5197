public import Access
public import CivilTime
public import People

/// The invented organisation of the demo: who is there, in which teams, and what day it is.
public struct DemoStage: Sendable {
  /// Somebody of the organisation who can sign in.
  public struct Colleague: Sendable, Hashable {
    /// The account, with the person behind it and the name.
    public let account: AccountID
    public let person: PersonID
    public let name: String

    public init(account: AccountID, person: PersonID, name: String) {
      self.account = account
      self.person = person
      self.name = name
    }
  }

  public let organisation: Organisation
  /// The team of the two professionals and the team lead.
  public let team: Team
  /// Another team of the same organisation.
  public let otherTeam: Team
  public let teamLead: Colleague
  /// The professional whose work the demo shows first.
  public let professional: Colleague
  /// The second professional of the same team.
  public let secondProfessional: Colleague
  /// A professional of the other team.
  public let otherProfessional: Colleague
  /// The moment everything is dated from, and its day in the organisation's zone.
  public let now: Instant
  public let today: CivilDate
  /// How many plain dossiers to add, for measuring with a full database. Usually 0.
  public let extraDossiers: Int

  public init(
    organisation: Organisation, team: Team, otherTeam: Team, teamLead: Colleague, professional: Colleague,
    secondProfessional: Colleague, otherProfessional: Colleague, now: Instant, today: CivilDate, extraDossiers: Int = 0
  ) {
    self.organisation = organisation
    self.team = team
    self.otherTeam = otherTeam
    self.teamLead = teamLead
    self.professional = professional
    self.secondProfessional = secondProfessional
    self.otherProfessional = otherProfessional
    self.now = now
    self.today = today
    self.extraDossiers = extraDossiers
  }
}
