/// Who may see somebody in the network: the client chooses this per person.
public enum Visibility: String, CaseIterable, Sendable, Codable {
  /// "Alleen ik": only the client, and for now the responsible professional, who writes it down for the client.
  case onlyClient
  /// "Mijn contactpersoon": the responsible professional and the stand-in.
  case contact
  /// "Het team": everybody who may see the dossier.
  case team
}

/// Which of the three circles a reader of a dossier belongs to.
public struct Sight: Sendable, Hashable {
  public var seesConfided: Bool
  public var seesKeptToClient: Bool

  public init(seesConfided: Bool, seesKeptToClient: Bool) {
    self.seesConfided = seesConfided
    self.seesKeptToClient = seesKeptToClient
  }

  public static let everything = Sight(seesConfided: true, seesKeptToClient: true)
  public static let teamOnly = Sight(seesConfided: false, seesKeptToClient: false)

  public func includes(_ visibility: Visibility) -> Bool {
    switch visibility {
    case .team: true
    case .contact: seesConfided
    case .onlyClient: seesKeptToClient
    }
  }

  public var visibilities: [Visibility] { Visibility.allCases.filter(includes) }
}
