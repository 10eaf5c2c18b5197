import Access
import Accountability
import CivilTime
import Language
import Markup
import People
import PersonalNetwork
import Serving
import Storage
import TestGround
import Testing
import WebFrame

@testable import NetworkSupport

/// Pages about support, load, own say and the week, made from values: what they say is kept in `Snapshots/`.
@Suite("Pages of plans")
struct PlanPageTests {
  private let ids = SequentialIdentifiers()
  private let today = CivilDate(year: 2026, month: 3, day: 3) ?? .first
  private let account: AccountID
  private let dossier: Dossier
  private let joyce: NetworkMember
  private let ahmet: NetworkMember
  private let mirjam: NetworkMember

  private static let languages = DisplayLanguage.allCases

  init() {
    account = ids.next()
    let dossier = Dossier(
      id: ids.next(), person: ids.next(), team: ids.next(), organisation: ids.next(), clientName: "Suda <b>",
      openedOn: CivilDate(year: 2025, month: 9, day: 3) ?? .first)
    self.dossier = dossier
    let ids = ids
    func member(_ name: String, _ sphere: Sphere, _ kind: MemberKind, _ gives: Set<SupportFunction>) -> NetworkMember {
      NetworkMember(
        id: ids.next(), dossier: dossier.id, person: ids.next(), name: name, kind: kind,
        view: MemberView(sphere: sphere, ring: .inner, quality: .supportive, gives: gives))
    }
    joyce = member("Joyce", .friends, .informal, [.affective, .social])
    var ahmet = member("Ahmet & co", .neighbours, .informal, [.social])
    ahmet.limits = HelperLimits(words: "Eén uur per week.", hoursPerWeek: 1, notFor: "geld")
    self.ahmet = ahmet
    mirjam = member("Mirjam", .professionals, .professional, [.guidance])
  }

  private var members: [NetworkMember] { [joyce, ahmet, mirjam] }

  private var agreement: NamedAgreement {
    NamedAgreement(
      agreement: Agreement(
        id: ids.next(), dossier: dossier.id, what: "Samen koken", function: .social, doer: .member(ahmet.id),
        rhythm: .everyWeeks(1, on: [.tuesday]), minutes: 90, from: dossier.openedOn, reviewOn: today,
        standIn: "Buurthuis De Kom", consent: AgreedBy("Suda en Ahmet", on: dossier.openedOn), state: .agreed),
      doerName: "Ahmet & co", beneficiaryName: nil)
  }

  private var checkIn: HelperCheckIn {
    HelperCheckIn(
      id: ids.next(), dossier: dossier.id, member: ahmet.id, on: today, heaviness: 7, stamina: 4,
      words: "Het is veel.", againOn: today.adding(days: 30), writtenBy: account)
  }

  private func loads(_ agreements: [NamedAgreement]) -> HelperLoads {
    HelperLoads(
      of: members, here: [ahmet.id: agreements.map(\.agreement.commitment)],
      elsewhere: [ahmet.id: [Commitment(rhythm: .timesAWeek(2), minutes: 30)]], checkIns: [ahmet.id: checkIn])
  }

  private var voice: VoiceReading {
    var voice = Voice(dossier: dossier.id, saidOn: today, version: 1)
    voice[.moment] = VoicePoint(words: "Niet voor tienen.", weight: .influence)
    voice[.withWhom] = VoicePoint(
      words: "Alleen Joyce.", weight: .heard, otherView: OtherView("Ook Ahmet kan.", by: account, on: today))
    return VoiceReading(voice: voice, authors: [account: "Noor Visser"])
  }

  private var question: SupportQuestion {
    SupportQuestion(
      id: ids.next(), dossier: dossier.id, number: 2, words: "Ik wil niet dat iedereen alles weet.", saidOn: today,
      writtenBy: account, writtenAt: Instant(microseconds: 0))
  }

  private var notNow: GapView {
    GapView(
      dossier: dossier.id, function: .advocacy, answer: .notNow, words: "Liever niet.",
      notNow: NotNow(why: "Ik schaam me.", againOn: today.adding(days: 30), againBy: .member(joyce.id)),
      intervention: .buildUp, plan: "Rustig kennismaken.", saidOn: today, version: 1)
  }

  private func gaps(
    _ members: [NetworkMember], _ views: [GapView] = [], _ agreements: [NamedAgreement] = []
  ) -> GapsReading {
    GapsReading(
      dossier: dossier, question: question, voice: voice, members: members, flagged: [], loads: loads(agreements),
      views: views, agreements: agreements, hidden: HiddenCount(people: 1, agreements: 0),
      rights: [.seeDossier, .changeDossier], today: today)
  }

  private func state(entered: FormData? = nil, considerations: [FieldProblem] = []) -> FormState {
    FormState(
      csrf: "token", receipt: "receipt", page: "/",
      situation: FormSituation(entered: entered, considerations: considerations))
  }

  private func expect(_ page: Page, named name: String, _ language: DisplayLanguage) {
    expectSnapshot(page.inWords, named: "\(name).\(language.rawValue).html")
  }

  @Test("kinds of support: who gives what with every reason, and once what was not talked about", arguments: languages)
  func gapsPage(_ language: DisplayLanguage) {
    let page = GapsPage(reading: gaps(members, [notNow], [agreement]), say: Speaker(language)).page
    expect(page, named: "gaps", language)
    #expect(page.inWords.ranges(of: language == .nl ? "nog niemand bij" : "Nobody stands with").count == 1 + 1)
  }

  @Test("with nobody there it begins somewhere else, and says it once")
  func fewPeople() {
    let page = GapsPage(reading: gaps([]), say: Speaker(.nl)).page
    expect(page, named: "gaps-empty", .nl)
    #expect(page.inWords.ranges(of: "niemand").count == 1)
  }

  @Test("one kind of support: what the client wants, who could help, the chain", arguments: languages)
  func gapPage(_ language: DisplayLanguage) {
    let reading = GapReading(
      all: gaps(members, [notNow]), function: .advocacy, answering: [agreement], question: question, professionals: [])
    expect(GapPage(reading: reading, say: Speaker(language)).page, named: "gap", language)
    let form = GapViewPage(reading: reading, state: state(), problems: [], say: Speaker(language))
    expect(form.page, named: "gap-form", language)
  }

  @Test("what is asked of a helper: sums with a sentence, own words, what was said", arguments: languages)
  func loadPage(_ language: DisplayLanguage) {
    let reading = LoadReading(
      dossier: dossier, member: ahmet, loads: loads([agreement]), agreements: [agreement],
      checkIns: [
        LoadReading.Heard(written: WrittenCheckIn(checkIn: checkIn, writerName: "Noor Visser"), about: [agreement])
      ],
      permission: LoadPermission(given: LoadPermission.Given(on: today), version: 1),
      rights: [.seeDossier, .changeDossier], today: today)
    let page = LoadPage(reading: reading, state: state(), stopState: state(), problems: [], say: Speaker(language)).page
    expect(page, named: "load", language)
  }

  @Test("a week, on a screen and on paper", arguments: [true, false])
  func week(isPaper: Bool) {
    let reading = WeekReading(
      dossier: dossier, plan: WeekPlan([agreement], around: today), voice: voice, hidden: 1,
      rights: [.seeDossier, .changeDossier], today: today)
    let page = WeekPage(reading: reading, isPaper: isPaper, say: Speaker(.nl)).page
    expect(page, named: isPaper ? "week-print" : "week", .nl)
  }

  @Test("what the client wants to decide", arguments: languages)
  func voicePage(_ language: DisplayLanguage) {
    let reading = VoicePageReading(dossier: dossier, voice: voice, rights: [.changeDossier], today: today)
    expect(
      VoicePage(reading: reading, state: state(), problems: [], say: Speaker(language)).page, named: "voice", language)
  }

  @Test("an agreement with something to weigh: the sentence, four choices, and everything that was typed")
  func weighing() {
    let points = [
      FieldProblem(
        field: "", message: Phrase(nl: "Ahmet gaf aan: hoogstens 1 uur.", en: "Ahmet said: 1 hour at most.")),
      FieldProblem(field: "considerReason", message: Phrase(nl: "Schrijf op waarom.", en: "Write why.")),
    ]
    let route = NetworkRoute.newAgreement(dossier.id)
    let typed = FormData([
      (FrameField.form, route.address.string), ("what", "Mijn eigen <tekst>"), ("considered", "anyway"),
    ])
    var choices = AgreementChoices(
      dossier: dossier, members: members.map { MemberName(id: $0.id, name: $0.name, isGone: false) }, professionals: [],
      limits: [:], today: today)
    choices.gap = notNow
    choices.order = HelperOrder(for: .advocacy, among: members, flagged: [])
    let page = AgreementFormPage(
      choices: choices, stored: AgreementInput(), changing: nil, state: state(entered: typed, considerations: points),
      problems: [], considerations: points, say: Speaker(.nl)
    ).page
    expect(page, named: "agreement-weighing", .nl)
    #expect(page.inWords.contains("Mijn eigen &lt;tekst&gt;"))
  }

  @Test("taking up an agreement again: what there is to weigh, and two of the choices", arguments: languages)
  func resuming(_ language: DisplayLanguage) {
    var paused = agreement.agreement
    paused.state = .paused(AgreementPause(since: today, reason: "Ahmet is op reis."))
    let reading = AgreementReading(
      dossier: dossier, agreement: NamedAgreement(agreement: paused, doerName: "Ahmet & co", beneficiaryName: nil),
      chain: AgreementChain(question: question, function: .social, doer: nil, sameFunction: []),
      rights: [.seeDossier, .changeDossier], today: today)
    let points = [
      FieldProblem(
        field: "", message: Phrase(nl: "Ahmet gaf aan: hoogstens 1 uur.", en: "Ahmet said: 1 hour at most."))
    ]
    func page(_ points: [FieldProblem]) -> Page {
      ResumeAgreementPage(
        reading: reading, state: state(considerations: points), problems: [], considerations: points,
        say: Speaker(language)
      ).page
    }
    expect(page(points), named: "agreement-resume", language)
    #expect(!page([]).inWords.contains("considered"))
  }

  @Test(
    "the chain of an agreement that ended: back to the words, forward to what was said and the end",
    arguments: languages)
  func story(_ language: DisplayLanguage) {
    var ended = agreement.agreement
    ended.state = .ended(AgreementEnd(on: today, reason: "Het ging vanzelf."))
    ended.decision = AgreementDecision(reason: "Het was maar even.", points: [.hours])
    var chain = AgreementChain(
      question: question, function: .social, doer: MemberName(id: ahmet.id, name: "Ahmet & co", isGone: false),
      sameFunction: [])
    chain.gap = GapView(
      dossier: dossier.id, function: .social, answer: .change, words: "Ik eet te vaak alleen.", saidOn: today,
      version: 1)
    chain.checkIns = [WrittenCheckIn(checkIn: checkIn, writerName: "Noor Visser")]
    let reading = AgreementReading(
      dossier: dossier, agreement: NamedAgreement(agreement: ended, doerName: "Ahmet & co", beneficiaryName: nil),
      chain: chain, rights: [.seeDossier, .changeDossier], today: today)
    expect(AgreementPage(reading: reading, say: Speaker(language), state: { state() }).page, named: "story", language)
  }

  @Test("pages that lie between a client and a professional have no word of the left column")
  func clientWords() {
    let reading = GapReading(
      all: gaps(members, [notNow], [agreement]), function: .advocacy, answering: [agreement], question: question,
      professionals: [])
    let say = Speaker(.nl)
    let week = WeekReading(
      dossier: dossier, plan: WeekPlan([agreement], around: today), voice: voice, hidden: 1, rights: [.changeDossier],
      today: today)
    let pages = [
      GapsPage(reading: reading.all, say: say).page, GapPage(reading: reading, say: say).page,
      GapViewPage(reading: reading, state: state(), problems: [], say: say).page,
      WeekPage(reading: week, isPaper: false, say: say).page, WeekPage(reading: week, isPaper: true, say: say).page,
      VoicePage(
        reading: VoicePageReading(dossier: dossier, voice: voice, rights: [.changeDossier], today: today),
        state: state(), problems: [], say: say
      ).page,
    ]
    for page in pages {
      let text = page.inWords.replacing(/<[^>]*>/, with: " ")
      #expect(ClientWord.found(in: text, on: .clientPages).isEmpty, "\(page.title)")
    }
  }
}
