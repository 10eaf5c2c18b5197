import Access
import Accountability
import CivilTime
import Evidence
import People
import PersonalNetwork
import Storage
import TestGround
import Testing

@testable import NetworkSupport

/// A team at work with a dossier in it: what most tests of this workspace begin with.
struct Practice: Sendable {
  let office: Office
  let ledger: Ledger
  /// Answers for the dossier, stands in, is involved.
  let responsible: Access.Actor
  let standIn: Access.Actor
  let involved: Access.Actor
  /// In the team, without a role in the dossier.
  let colleague: Access.Actor
  let teamLead: Access.Actor
  let administrator: Access.Actor
  let privacyOfficer: Access.Actor
  /// In another team of the same organisation, and in another organisation.
  let elsewhere: Access.Actor
  let foreigner: Access.Actor
  let otherTeam: Team
  let dossier: DossierID

  static let policy = Policy(kinds: NetworkWorkspace.objectKinds, rules: NetworkWorkspace.accessRules)

  var database: any Database { office.database }
  var today: CivilDate { office.organisation.zone.date(of: office.clock.now) }

  init(_ office: Office) async throws {
    self.office = office
    ledger = office.ledger(Self.policy)
    let team = ObjectReference.team(office.team.id)
    let whole = ObjectReference.organisation(office.organisation.id)
    otherTeam = try await office.addTeam(named: "Team West")
    let abroad = try await office.neighbour()
    let abroadTeam = try await office.addTeam(named: "Team Oost", in: abroad.id)
    responsible = try await office.employ("Rosa", [(.professional, team)]).actor
    standIn = try await office.employ("Stan", [(.professional, team)]).actor
    involved = try await office.employ("Ivo", [(.professional, team)]).actor
    colleague = try await office.employ("Coen", [(.professional, team)]).actor
    teamLead = try await office.employ("Tess", [(.teamLead, team)]).actor
    administrator = try await office.employ("Adil", [(.administrator, whole)]).actor
    privacyOfficer = try await office.employ("Pim", [(.privacyOfficer, whole)]).actor
    elsewhere = try await office.employ("Els", [(.professional, .team(otherTeam.id))]).actor
    foreigner = try await office.employ("Fien", [(.teamLead, .team(abroadTeam.id))], in: abroad.id).actor
    dossier = try await openDossier(
      OpenDossierInput(team: office.team.id, clientName: "Lidia Tavares", question: "Ik wil dat de brieven ophouden."),
      by: responsible, with: ledger
    ).get()
    _ = try await assignProfessional(standIn.account, as: .standIn, in: dossier, by: teamLead, with: ledger).get()
    _ = try await assignProfessional(involved.account, as: .involved, in: dossier, by: teamLead, with: ledger).get()
  }

  /// Adds people by the form.
  @discardableResult
  func add(_ names: String..., sphere: String = "friends", ring: String = "1") async throws -> [MemberID] {
    let rows = names.enumerated().map {
      MapPeopleInput.Row(index: $0.offset, name: $0.element, sphere: sphere, ring: ring)
    }
    return try await mapPeople(MapPeopleInput(rows: rows), in: dossier, by: responsible, with: ledger).get()
  }

  func member(_ id: MemberID, by actor: Access.Actor? = nil) async throws -> MemberReading {
    try await readMember(id, in: dossier, by: actor ?? responsible, with: ledger).get()
  }

  /// The member's form as stored, with a change.
  func form(_ id: MemberID, _ change: (inout MemberInput) -> Void) async throws -> MemberInput {
    var input = MemberInput(try await member(id).member)
    change(&input)
    return input
  }

  func change(_ id: MemberID, by actor: Access.Actor? = nil, _ edit: (inout MemberInput) -> Void) async throws {
    _ = try await changeMember(
      try await form(id, edit), of: id, in: dossier, by: actor ?? responsible, with: ledger
    ).get()
  }

  /// The form of a simple agreement.
  func agreementForm(_ doer: Doer, _ change: (inout AgreementInput) -> Void = { _ in }) -> AgreementInput {
    var input = AgreementInput()
    input.what = "Nelson van school halen"
    input.function = "material"
    input.doer = doer.code
    input.rhythm = RhythmInput(kind: "everyWeeks", weekdays: ["2"])
    input.from = today.typed
    input.agreedBy = "Lidia en Ahmet"
    change(&input)
    return input
  }

  func makeAgreement(_ doer: Doer, _ change: (inout AgreementInput) -> Void = { _ in }) async throws -> AgreementID {
    try await agree(agreementForm(doer, change), in: dossier, by: responsible, with: ledger).get()
  }

  /// Asks a helper how it goes.
  @discardableResult
  func ask(
    _ member: MemberID, heaviness: Int, in dossier: DossierID? = nil, _ change: (inout CheckInInput) -> Void = { _ in }
  ) async throws -> CheckInID {
    var input = CheckInInput()
    input.heaviness = String(heaviness)
    change(&input)
    return try await checkIn(input, with: member, in: dossier ?? self.dossier, by: responsible, with: ledger).get()
  }

  func agreement(_ id: AgreementID, by actor: Access.Actor? = nil) async throws -> Agreement {
    try await readAgreement(id, in: dossier, by: actor ?? responsible, with: ledger).get().agreement.agreement
  }

  func history(of thing: HistoryThing) async throws -> [HistoryEntry] {
    try await database.read { c in try History.list(of: thing, limit: 500, c) }
  }

  /// The lines of the access log of one event, newest first.
  func log(_ event: String) async throws -> [LogLine] {
    var query = LogQuery(organisation: office.organisation.id)
    query.event = event
    query.limit = 500
    let asked = query
    return try await database.read { c in try LogReader.entries(asked, c).map(\.line) }
  }

  func moveOn(days: Int) { office.clock.advance(seconds: days * 24 * 60 * 60) }

  static func receipt(_ text: String = "") -> ReceiptKey {
    ReceiptKey(key: "receipt-of-a-form-0001", posted: [("text", text)]) ?? neverHappens()
  }

  private static func neverHappens() -> ReceiptKey { preconditionFailure("the key has the right length") }
}

/// Runs a test with a team at work.
func withPractice(
  on engines: [Engine] = Engine.all, _ body: (Practice) async throws -> Void
) async throws {
  let migrations = EvidenceMigrations.all + NetworkWorkspace.migrations
  try await withOffice(migrations, on: engines) { office in try await body(Practice(office)) }
}

extension Outcome {
  /// Why it was refused; nil when it was done.
  var refusal: Refusal? {
    if case .refused(let refusal) = self { refusal } else { nil }
  }

  /// The fields with a problem.
  var problems: [String] {
    if case .refused(.invalid(let problems)) = self { problems.map(\.field) } else { [] }
  }

  var conflict: Conflict? {
    if case .refused(.conflict(let conflict)) = self { conflict } else { nil }
  }
}

extension Practice {
  /// Writes that two people know each other.
  func know(_ one: MemberID, _ other: MemberID) async throws {
    try await database.write { c in
      guard let wave = try WaveRecords.open(of: dossier, c) else { return }
      try TieRecords.insert(MemberTie(a: one.rawValue, b: other.rawValue, kind: .know), in: wave.id, c)
    }
  }
}
