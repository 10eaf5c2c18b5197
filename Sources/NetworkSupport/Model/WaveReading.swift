public import Access
public import CivilTime
public import PersonalNetwork

/// A network as it was in one wave, as one reader may see it.
public struct WaveReading: Sendable {
  public let dossier: Dossier
  public let wave: Wave
  /// Those who were there then and whom the reader may see, also who had left by then.
  public let members: [NetworkMember]
  public let ties: [MemberTie]
  /// What was corrected since, of people the reader may see; oldest first.
  public let corrections: [WaveCorrection]
  public let hidden: HiddenCount
  /// Where people stood in the picture, in degrees, so that they keep their place.
  public let keptAngles: [String: Double]
  public let rights: Set<Right>
  public let today: CivilDate

  /// For measures and the picture. A safety flag is of now and is not in an earlier picture.
  public var network: PersonalNetwork {
    PersonalNetwork(
      clientName: dossier.clientName, people: members.map { $0.asNetworkPerson(isFlagged: false) }, ties: ties,
      asOf: wave.isOpen ? today : wave.updatedOn, countsProfessionals: dossier.countsProfessionals)
  }
}

/// All waves of a dossier, newest first, with how many people were there, as one reader may see them.
public struct WavesReading: Sendable {
  public struct Line: Sendable {
    public let wave: Wave
    public let people: Int
  }

  public let dossier: Dossier
  public let waves: [Line]
  /// How many people the open wave still has to ask about.
  public let toAsk: Int
  public let hidden: HiddenCount
  public let rights: Set<Right>
  public let today: CivilDate
}

/// Two waves beside each other.
public struct WaveComparison: Sendable {
  public let before: WaveReading
  public let after: WaveReading
  /// All waves, to choose others from, newest first.
  public let waves: [Wave]
}
