public import Access
public import CivilTime
public import Language
public import Markup
public import Storage
public import WebFrame
public import Workplace

/// *Netwerk*: mapping a client's personal network together, agreeing who does what, and looking back.
public struct NetworkWorkspace: Workspace {
  let services: Services
  let pictures = PictureShelf()

  public init(_ services: Services) { self.services = services }

  public static let migrations: [Migration] = [
    DossierTables.migration, NetworkTables.migration, AgreementTables.migration, WaveTables.migration,
    GapTables.migration, LoadTables.migration, VoiceTables.migration, AgreementTables.decisions,
    WaveTables.angles, BeginningTables.migration, LoadTables.times,
  ]
  public static let objectKinds: [ObjectKind] = [.dossier]
  public static let accessRules: [AccessRule] = NetworkRules.all

  public var name: Phrase { Phrase(nl: "Netwerk", en: "Network") }
  public var home: Address { NetworkRoute.home.address }
  public var pathPrefix: String { NetworkRoute.prefix }
  public var assets: [Asset] { [NetworkPicture.sheet] }
  public var eventLabels: [String: Phrase] { NetworkEvent.labels }

  /// For those who work in a team or have a role in a dossier.
  public func offer(to actor: Actor, at now: Instant) -> SQL? { InvolvedRecords.work(of: actor.account, at: now) }
}
