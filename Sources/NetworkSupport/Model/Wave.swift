public import CivilTime

/// A dated view of the network ("bijgewerkt op …"). What is asked again each time hangs on (wave, member); a closed wave
/// stays as it was. A dossier has exactly one open wave.
public struct Wave: Sendable, Hashable, Identifiable {
  public let id: WaveID
  public let dossier: DossierID
  public let number: Int
  public let openedOn: CivilDate
  /// The last day something was written in this wave.
  public var updatedOn: CivilDate
  public var closedOn: CivilDate?
  /// Who knows whom is one thing with one version.
  public var tiesVersion: Int

  public init(
    id: WaveID, dossier: DossierID, number: Int, openedOn: CivilDate, updatedOn: CivilDate, closedOn: CivilDate? = nil,
    tiesVersion: Int = 1
  ) {
    self.id = id
    self.dossier = dossier
    self.number = number
    self.openedOn = openedOn
    self.updatedOn = updatedOn
    self.closedOn = closedOn
    self.tiesVersion = tiesVersion
  }
}
