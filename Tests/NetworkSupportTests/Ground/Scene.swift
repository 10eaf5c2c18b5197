import Access
import Accountability
import NetworkSupport
import Storage
import TestGround

/// A dossier with somebody in it, somebody who left, and two agreements, one of them paused.
struct Scene: Sendable {
  let practice: Practice
  let ahmet: MemberID
  let wendy: MemberID
  let running: AgreementID
  let paused: AgreementID
  /// A check-in with Ahmet.
  let checkIn: CheckInID

  init(_ practice: Practice) async throws {
    self.practice = practice
    let people = try await practice.add("Ahmet", "Wendy")
    (ahmet, wendy) = (people[0], people[1])
    running = try await practice.makeAgreement(.member(ahmet))
    paused = try await practice.makeAgreement(.client) { $0.what = "Zelf bellen" }
    _ = try await pauseAgreement(
      PauseAgreementInput(reason: "vakantie", version: 1), of: paused, in: practice.dossier, by: practice.responsible,
      with: practice.ledger
    ).get()
    checkIn = try await practice.ask(ahmet, heaviness: 4)
    _ = try await endTie(
      EndTieInput(ending: "contactLost", version: 1), of: wendy, in: practice.dossier, by: practice.responsible,
      with: practice.ledger
    ).get()
  }

  var dossier: DossierID { practice.dossier }

  /// How many lines of history the dossier has.
  func historyCount() async throws -> Int {
    try await practice.database.read { c in
      try History.list(within: .dossier(dossier), limit: 10_000, c).count
    }
  }

  func logCount() async throws -> Int {
    try await practice.database.read { c in try c.fetchValue("SELECT COUNT(*) FROM log_lines") ?? 0 }
  }
}

func withScene(_ body: (Scene) async throws -> Void) async throws {
  try await withPractice { practice in try await body(Scene(practice)) }
}

/// What an act is done to. A test may put something else in its place.
struct Target: Sendable {
  var dossier: DossierID
  var member: MemberID
  var gone: MemberID
  var agreement: AgreementID
  var paused: AgreementID
  /// Added to the version the form should carry: not 0 is a stale form.
  var staleness = 0

  init(_ scene: Scene) {
    dossier = scene.dossier
    member = scene.ahmet
    gone = scene.wendy
    agreement = scene.running
    paused = scene.paused
  }
}
