import Access
import Accountability
import CivilTime
import FoundationEssentials
import People
import Storage
import Workplace

/// What every invented dossier is written with.
struct DemoPen {
  let stage: DemoStage
  let identifiers: any IdentifierSource
  let connection: any Connection

  func day(_ offset: Int) -> CivilDate { stage.today.adding(days: offset) }

  func moment(daysAgo: Int) -> Instant { stage.now.adding(seconds: -daysAgo * 24 * 60 * 60) }

  /// How many days a dossier has been open.
  func age(of dossier: Dossier) -> Int { dossier.openedOn.days(until: stage.today) }

  /// A person of the organisation, of whom nothing is known but a name.
  func person(_ name: String) throws -> PersonID {
    try PersonRecords.add(identifiers.next(), named: name, in: stage.organisation.id, at: stage.now, connection).id
  }

  func author(_ colleague: DemoStage.Colleague, _ daysAgo: Int) -> NetworkLinks.Author {
    NetworkLinks.Author(account: colleague.account, at: moment(daysAgo: daysAgo))
  }

  /// Keeps a line of history. Real changes are recorded by `Change`, which belongs to an act that happens now; these are of
  /// acts that were never done, with dates in the past.
  func keep(
    _ thing: HistoryThing, _ version: Int, _ changes: [FieldChange], _ event: NetworkEvent,
    by colleague: DemoStage.Colleague, daysAgo: Int, in dossier: DossierID
  ) throws {
    let id: HistoryEntryID = identifiers.next()
    let json = String(decoding: try JSONEncoder().encode(changes), as: UTF8.self)
    try connection.queue(
      """
      INSERT INTO history (id, scope_kind, scope_id, thing_kind, thing_id, version, at, account_id, actor_name, event,
        changes)
      VALUES (\(id), \(ObjectKind.dossier.name), \(dossier), \(thing.kind), \(thing.id), \(version),
        \(moment(daysAgo: daysAgo)), \(colleague.account), \(colleague.name), \(code: event), \(json))
      """)
  }
}
