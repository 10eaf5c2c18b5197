public import CivilTime
public import People

/// Everything about the support of one client. Only a name to call the person by is compulsory, and it may be a nickname.
public struct Dossier: Sendable, Hashable, Identifiable {
  public let id: DossierID
  /// The one identity in `People` behind this client, the same over all dossiers.
  public let person: PersonID
  public let team: TeamID
  public let organisation: OrganisationID
  /// What the client is called in this dossier.
  public var clientName: String
  public var openedOn: CivilDate
  public var closing: DossierClosing?
  /// The client's choice: do professionals count as part of the network? Said under every figure.
  public var countsProfessionals: Bool
  public var version: Int

  public init(
    id: DossierID, person: PersonID, team: TeamID, organisation: OrganisationID, clientName: String,
    openedOn: CivilDate, closing: DossierClosing? = nil, countsProfessionals: Bool = true, version: Int = 1
  ) {
    self.id = id
    self.person = person
    self.team = team
    self.organisation = organisation
    self.clientName = clientName
    self.openedOn = openedOn
    self.closing = closing
    self.countsProfessionals = countsProfessionals
    self.version = version
  }

  public var isOpen: Bool { closing == nil }
}

/// How a dossier was closed: from which day, and what stands then, in words.
public struct DossierClosing: Sendable, Hashable {
  public var on: CivilDate
  public var note: String?

  public init(on: CivilDate, note: String? = nil) {
    self.on = on
    self.note = note
  }
}
