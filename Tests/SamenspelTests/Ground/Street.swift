import Access
import Accountability
import CivilTime
import Evidence
import NetworkSupport
import People
import Storage
import TestGround

@testable import samenspel

/// Two organisations in one house, with somebody in every role, and dossiers near and far.
struct Street: Sendable {
  let office: Office
  let house: House
  let otherTeam: Team
  let elsewhere: Organisation
  let teamElsewhere: Team
  /// One person per role of the first organisation: organisation roles there, team roles in its first team, dossier roles on
  /// the dossier `own`.
  let people: [Role: Employee]
  let dossiers: [Nearness: DossierSample]

  subscript(nearness: Nearness) -> DossierSample {
    get throws {
      guard let sample = dossiers[nearness] else { throw Office.Unemployable(name: nearness.rawValue) }
      return sample
    }
  }
}

/// How near a dossier is to the people of the street.
enum Nearness: String, CaseIterable, Sendable {
  /// In the first team; the dossier roles are given on it.
  case own
  /// In the first team.
  case ownTeam
  /// In another team of the first organisation.
  case otherTeam
  /// In another organisation.
  case otherOrganisation
  /// It was there once.
  case deleted
}

/// A dossier with one of everything in it.
struct DossierSample: Sendable {
  let dossier: DossierID
  let member: MemberID
  let agreement: AgreementID
  let entry: HistoryEntryID
  let account: AccountID
  let checkIn: CheckInID
  let wave: WaveID
}

/// Runs a test in a fresh street, on every engine.
func withStreet(
  isolation: isolated (any _Concurrency.Actor)? = #isolation, _ body: (Street) async throws -> Void
) async throws {
  try await withOffice(Facts.migrations + EvidenceMigrations.all + NetworkWorkspace.migrations) {
    office in
    try await body(Street(around: office))
  }
}
