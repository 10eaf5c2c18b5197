public import CivilTime

/// A dated view of the network ("bijgewerkt op …"). What is asked again each time hangs on (wave, member); a closed wave
/// stays as it was. A dossier has exactly one open wave.
///
/// A later wave starts empty: nothing is copied. Until somebody was asked about in it, pages show how this person stood
/// the last time and say so.
public struct Wave: Sendable, Hashable, Identifiable {
  /// How far who knows whom was asked in a wave.
  public enum TiesState: String, CaseIterable, Sendable, Codable {
    /// Not yet: they are shown as they were the last time.
    case carried
    /// Something was changed in passing; the rest is as it was the last time.
    case partly
    /// Asked.
    case asked
  }

  public let id: WaveID
  public let dossier: DossierID
  public let number: Int
  public let openedOn: CivilDate
  /// The last day something was written in this wave.
  public var updatedOn: CivilDate
  public var closedOn: CivilDate?
  /// Who knows whom is one thing with one version.
  public var tiesVersion: Int
  public var tiesState: TiesState
  /// The wave in which who knows whom, as shown, was written: this one or an earlier one.
  public var tiesFrom: WaveID

  public init(
    id: WaveID, dossier: DossierID, number: Int, openedOn: CivilDate, updatedOn: CivilDate, closedOn: CivilDate? = nil,
    tiesVersion: Int = 1, tiesState: TiesState = .asked, tiesFrom: WaveID? = nil
  ) {
    self.id = id
    self.dossier = dossier
    self.number = number
    self.openedOn = openedOn
    self.updatedOn = updatedOn
    self.closedOn = closedOn
    self.tiesVersion = tiesVersion
    self.tiesState = tiesState
    self.tiesFrom = tiesFrom ?? id
  }

  /// Whether there was a wave before: then each person is asked about anew.
  public var isFollowUp: Bool { number > 1 }
  public var isOpen: Bool { closedOn == nil }
}
