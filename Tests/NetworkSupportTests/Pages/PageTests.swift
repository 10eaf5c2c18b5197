import Access
import Accountability
import CivilTime
import Language
import Markup
import People
import PersonalNetwork
import Storage
import TestGround
import Testing
import WebFrame

@testable import NetworkSupport

/// Pages made from values, without a database or a request: what they say is kept in `Snapshots/`.
@Suite("Pages of Netwerk")
struct PageTests {
  private let ids = SequentialIdentifiers()
  private let today = CivilDate(year: 2026, month: 3, day: 3) ?? .first
  private let team: TeamID
  private let organisation: OrganisationID
  private let account: AccountID
  private let dossier: Dossier

  init() {
    team = ids.next()
    organisation = ids.next()
    account = ids.next()
    dossier = Dossier(
      id: ids.next(), person: ids.next(), team: team, organisation: organisation, clientName: "Suda <b>",
      openedOn: CivilDate(year: 2025, month: 9, day: 3) ?? .first)
  }

  private static let languages = DisplayLanguage.allCases

  private func member(_ name: String, _ sphere: Sphere, _ ring: Ring?, gives: Set<SupportFunction> = [])
    -> NetworkMember
  {
    NetworkMember(
      id: ids.next(), dossier: dossier.id, person: ids.next(), name: name,
      kind: sphere == .professionals ? .professional : .informal,
      view: MemberView(sphere: sphere, ring: ring, quality: .supportive, gives: gives))
  }

  private func agreement(_ what: String, doer: Doer, reviewOn: CivilDate? = nil) -> Agreement {
    Agreement(
      id: ids.next(), dossier: dossier.id, what: what, function: .material, doer: doer,
      rhythm: .everyWeeks(2, on: [.tuesday]), minutes: 60, from: dossier.openedOn, reviewOn: reviewOn,
      standIn: "Buurthuis De Kom", consent: AgreedBy("Suda en Nok", on: dossier.openedOn), state: .agreed)
  }

  private var wave: Wave {
    Wave(id: ids.next(), dossier: dossier.id, number: 1, openedOn: dossier.openedOn, updatedOn: today)
  }

  private var question: SupportQuestion {
    SupportQuestion(
      id: ids.next(), dossier: dossier.id, number: 2, words: "Ik wil niet dat iedereen alles weet.",
      saidOn: today, writtenBy: account, writtenAt: Instant(microseconds: 0))
  }

  private func state() -> FormState { FormState(csrf: "token", receipt: "receipt", page: "/") }

  private func expect(_ page: Page, named name: String, _ language: DisplayLanguage) {
    expectSnapshot(page.inWords, named: "\(name).\(language.rawValue).html")
  }

  @Test("a list of dossiers", arguments: languages)
  func list(_ language: DisplayLanguage) {
    let found = DossierPage(
      dossiers: [
        DossierListing(
          id: dossier.id, clientName: "Suda <b>", openedOn: dossier.openedOn, closedOn: nil, responsible: "Noor Visser",
          nextMoment: today),
        DossierListing(
          id: ids.next(), clientName: "Cor", openedOn: dossier.openedOn, closedOn: today, responsible: nil,
          nextMoment: nil),
      ], next: DossierCursor(sortKey: "cor", id: dossier.id), canOpen: true)
    let page = DossierListPage(
      asked: DossierListInput(scope: .mine, search: "\"o'"), found: found, say: Speaker(language)
    ).page
    expect(page, named: "dossier-list", language)
  }

  @Test("a dossier's first page, with people and agreements the reader may not see", arguments: languages)
  func overview(_ language: DisplayLanguage) {
    let nok = member("Nok", .friends, .inner)
    let reading = DossierReading(
      dossier: dossier, wave: wave, questions: [WrittenQuestion(question: question, writerName: "Noor Visser")],
      professionals: [
        DossierProfessional(account: account, person: ids.next(), name: "Noor Visser", role: .responsible)
      ],
      agreements: [
        NamedAgreement(
          agreement: agreement("Samen koken", doer: .member(nok.id), reviewOn: today), doerName: "Nok",
          beneficiaryName: nil)
      ],
      peopleCount: 1, hidden: HiddenCount(people: 2, agreements: 1), ownRole: .responsible,
      rights: [.seeDossier, .changeDossier, .closeDossier], today: today)
    expect(DossierOverviewPage(reading: reading, say: Speaker(language)).page, named: "dossier", language)
  }

  @Test("a network: who gives what, only as far as it was talked about", arguments: languages)
  func network(_ language: DisplayLanguage) {
    let people = [
      member("Nok", .friends, .inner, gives: [.affective, .social]), member("Huisarts", .professionals, nil),
    ]
    let reading = NetworkReading(
      dossier: dossier, wave: wave, question: question, members: people, flagged: [people[1].id], ties: [],
      agreements: [], hidden: .nothing, consult: "Noor Visser", rights: [.seeDossier, .changeDossier], today: today)
    let page = NetworkPage(reading: reading, drawing: .empty, state: state(), say: Speaker(language)).page
    expect(page, named: "network", language)
    expect(NetworkTextPage(reading: reading, say: Speaker(language)).page, named: "network-text", language)
  }

  @Test("a network with nobody in it says where to begin, and not six times that nobody helps", arguments: languages)
  func emptyNetwork(_ language: DisplayLanguage) {
    let reading = NetworkReading(
      dossier: dossier, wave: wave, question: nil, members: [], flagged: [], ties: [], agreements: [],
      hidden: .nothing, consult: nil, rights: [.seeDossier, .changeDossier], today: today)
    expect(
      NetworkPage(reading: reading, drawing: .empty, state: state(), say: Speaker(language)).page,
      named: "network-empty", language)
  }

  @Test("a person: reasons and contact details only for who may see them", arguments: [true, false])
  func person(isInvolved: Bool) {
    var nok = member("Nok", .friends, .inner, gives: [.affective])
    nok.vip = VIP(.now, why: "Zij luistert.")
    nok.limits = HelperLimits(words: "Een uur per week", hoursPerWeek: 1.5, notFor: "geld")
    let safety = SafetyState(
      flag: SafetyFlag(reason: "Haar broer leest mee.", setOn: today, reviewOn: today.adding(months: 6)), version: 1)
    let reading = MemberReading(
      dossier: dossier, wave: wave, member: nok,
      contact: isInvolved ? ContactDetails(telephone: "06 00000000") : nil, isFlagged: true,
      safety: isInvolved ? safety : nil, consult: "Noor Visser", ties: [], others: [], agreements: [],
      rights: isInvolved ? [.seeDossier, .changeDossier, .changeContactDetails, .changeSafetyFlag] : [.seeDossier],
      today: today)
    let page = MemberPage(reading: reading, state: state(), say: Speaker(.nl)).page
    if !isInvolved { expect(page, named: "person-team", .nl) }
    #expect(page.inWords.contains("Haar broer leest mee.") == isInvolved)
    #expect(page.inWords.contains("06 00000000") == isInvolved)
  }

  @Test("an agreement, and the question it began with", arguments: languages)
  func agreementPage(_ language: DisplayLanguage) {
    let nok = member("Nok", .friends, .inner)
    let made = agreement("Samen koken", doer: .member(nok.id), reviewOn: today)
    let reading = AgreementReading(
      dossier: dossier, agreement: NamedAgreement(agreement: made, doerName: "Nok", beneficiaryName: nil),
      chain: AgreementChain(
        question: question, function: .material, doer: MemberName(id: nok.id, name: "Nok", isGone: false),
        sameFunction: [ids.next()]), rights: [.seeDossier, .changeDossier], today: today)
    expect(
      AgreementPage(reading: reading, say: Speaker(language), state: state).page, named: "agreement", language)
  }

  @Test("one picture is drawn once for the same network, and anew when anything in it changes")
  func shelf() {
    let shelf = PictureShelf(limit: 2)
    func reading(_ people: [NetworkMember]) -> NetworkReading {
      NetworkReading(
        dossier: dossier, wave: wave, question: nil, members: people, flagged: [], ties: [], agreements: [],
        hidden: .nothing, consult: nil, rights: [], today: today)
    }
    let one = [member("Nok", .friends, .inner)]
    let two = one + [member("Ploy", .relatives, .middle)]
    let first = shelf.views(of: reading(one), Speaker(.nl))
    #expect(shelf.views(of: reading(one), Speaker(.nl)) == first)
    #expect(shelf.views(of: reading(two), Speaker(.nl)) != first)
    #expect(shelf.views(of: reading(one), Speaker(.en)) != first)
    #expect(shelf.views(of: reading(one), Speaker(.nl)) == first)
  }
}

extension Page {
  /// Everything the workspace itself says on the page, a tag a line, for comparing.
  var inWords: String {
    let parts = [title, lead, primaryAction.map { "[\($0.name)] \($0.address.string)" }].compactMap(\.self)
    let markup = [content, aside].compactMap { $0?.string.replacing("><", with: ">\n<") }
    return (parts + breadcrumb.map { "\($0.name) \($0.address.string)" } + markup).joined(separator: "\n") + "\n"
  }
}
