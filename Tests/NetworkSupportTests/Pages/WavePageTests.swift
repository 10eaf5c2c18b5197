import Access
import Accountability
import CivilTime
import Language
import Markup
import PersonalNetwork
import Storage
import TestGround
import Testing
import WebFrame

@testable import NetworkSupport

/// The steps of mapping, a follow-up and earlier times: what they say is kept in `Snapshots/`.
@Suite("Pages of mapping and of waves")
struct WavePageTests {
  private let ids = SequentialIdentifiers()
  private let today = CivilDate(year: 2026, month: 9, day: 3) ?? .first
  private let march = CivilDate(year: 2026, month: 3, day: 3) ?? .first
  private let dossier: Dossier
  private let first: Wave
  private let open: Wave
  private let say = Speaker(.nl)

  init() {
    dossier = Dossier(
      id: ids.next(), person: ids.next(), team: ids.next(), organisation: ids.next(), clientName: "Suda",
      openedOn: march)
    first = Wave(id: ids.next(), dossier: dossier.id, number: 1, openedOn: march, updatedOn: march, closedOn: today)
    open = Wave(
      id: ids.next(), dossier: dossier.id, number: 2, openedOn: today, updatedOn: today, tiesState: .carried,
      tiesFrom: first.id)
  }

  private func member(
    _ name: String, _ ring: Ring?, in wave: Wave, askedOn: CivilDate? = nil, _ gives: SupportFunction...
  )
    -> NetworkMember
  {
    NetworkMember(
      id: ids.next(), dossier: dossier.id, person: ids.next(), name: name,
      view: MemberView(sphere: .friends, ring: ring, quality: .supportive, gives: Set(gives)), viewWave: wave.id,
      askedOn: askedOn)
  }

  private func state(_ situation: FormSituation = .fresh) -> FormState {
    FormState(csrf: "token", receipt: "receipt", page: "/", situation: situation)
  }

  private func reading(
    _ members: [NetworkMember], ties: [MemberTie] = [], wave: Wave? = nil, beginnings: Beginnings = Beginnings()
  ) -> NetworkReading {
    var reading = NetworkReading(
      dossier: dossier, wave: wave ?? first, question: nil, members: members, flagged: [], ties: ties, agreements: [],
      hidden: .nothing, consult: nil, rights: [.seeDossier, .changeDossier], today: today)
    reading.previousOn = (wave ?? first).isFollowUp ? march : nil
    reading.beginnings = beginnings
    return reading
  }

  private func wave(_ wave: Wave, _ members: [NetworkMember], corrections: [WaveCorrection] = []) -> WaveReading {
    WaveReading(
      dossier: dossier, wave: wave, members: members, ties: [], corrections: corrections, hidden: .nothing,
      keptAngles: [:], rights: [.seeDossier, .changeDossier], today: today)
  }

  /// Pictures have tests of their own; here only the words.
  private func expect(_ page: Page, named name: String) {
    let words = page.inWords.replacing(/(?s)<svg.*?<\/svg>/, with: "<svg/>")
    expectSnapshot(words, named: "\(name).nl.html")
    expectWellFormed(html: page.content.string)
  }

  @Test("who gives what: a box per person and function, both ways")
  func gives() {
    let people = [member("Nok", .inner, in: first, .affective), member("Ploy", nil, in: first)]
    let page = SupportGridPage(reading: reading(people), part: nil, state: state(), problems: [], say: say).page
    expect(page, named: "grid-gives")
    let many = (1...25).map { member("Mens \($0)", .outer, in: first) }
    let last = SupportGridPage(reading: reading(many), part: 3, state: state(), problems: [], say: say).page
    #expect(last.inWords.contains("Mens 25") && !last.inWords.contains("Mens 20"))
    #expect(last.inWords.contains("21 tot en met 25 van 25"))
  }

  @Test("who knows whom: every pair once, with family in words")
  func knows() {
    let people = ["Nok", "Ploy", "Mali"].map { member($0, .inner, in: first) }
    let family = MemberTie(a: people[2].id.rawValue, b: people[1].id.rawValue, kind: .parent)
    let page = TieGridPage(
      reading: reading(people, ties: [family]), step: nil, state: state(), problems: [], say: say
    ).page
    expect(page, named: "grid-knows")
    let many = reading((1...12).map { member("Mens \($0)", .outer, in: first) })
    var pairs = 0
    for step in 1...11 {
      let page = TieGridPage(reading: many, step: step, state: state(), problems: [], say: say).page
      pairs += page.inWords.split(separator: "<select").count - 1
    }
    #expect(pairs == 66)
    #expect(TieGridPage.next(after: 11, in: many) == NetworkRoute.apart(dossier.id).address)
  }

  @Test("who stands apart")
  func apart() {
    let page = ApartPage(
      reading: reading([member("Nok", .inner, in: first)]), state: state(), problems: [], say: say
    ).page
    expect(page, named: "apart")
  }

  @Test("a follow-up: who is still to be asked about, and what was known")
  func followUp() {
    let people = [
      member("Nok", .inner, in: first, .affective, .social), member("Ploy", .outer, in: open, askedOn: today),
    ]
    let page = FollowUpPage(reading: reading(people, wave: open), state: { state() }, say: say).page
    expect(page, named: "follow-up")
    let begin = FollowUpPage(reading: reading(people), state: { state() }, say: say).page
    #expect(begin.inWords.contains("Begin met bijwerken") && !begin.inWords.contains("Alles nog zo"))
    let overtaken = FollowUpPage(
      reading: reading(people, wave: open), state: { state(FormSituation(hasConflict: true)) }, say: say
    ).page
    #expect(overtaken.inWords.contains("Een collega heeft hier net iets gewijzigd."))
  }

  @Test("an earlier time, with what was corrected since and why")
  func earlier() {
    let nok = member("Nok", .middle, in: first)
    let correction = WaveCorrection(
      wave: first.id, member: nok.id, number: 1, changes: [FieldChange("ring", from: .text("1"), to: .text("2"))],
      reason: "Verkeerd gehoord", madeAt: Instant(microseconds: 0), madeBy: ids.next(), madeByName: "Noor Visser")
    let zone = CivilZone.utc
    expect(
      WavePage(reading: wave(first, [nok], corrections: [correction]), zone: zone, say: say).page, named: "wave")
    expect(
      CorrectWavePage(reading: wave(first, [nok]), member: nok, state: state(), problems: [], say: say).page,
      named: "wave-correct")
  }

  @Test("what changed: a sentence, a table, and that some were not asked about yet")
  func change() {
    let nok = member("Nok", .inner, in: first)
    var further = nok
    further.view.ring = .outer
    let new = member("Ploy", .inner, in: open, askedOn: today)
    let comparison = WaveComparison(
      before: wave(first, [nok]), after: wave(open, [further, new]), waves: [open, first])
    expect(WaveChangePage(dossier: dossier, comparison: comparison, say: say).page, named: "wave-change")
    expect(WaveChangePage(dossier: dossier, comparison: nil, say: say).page, named: "wave-change-one")
  }

  @Test("few people: people of before, places and wishes, and not what is missing")
  func few() {
    var gone = member("Oom Jan", nil, in: first)
    (gone.ending, gone.view.wish) = (MemberEnding(.contactLost), .restore)
    let page = NetworkPage(
      reading: reading([gone], beginnings: Beginnings(places: "de markt", wishes: "samen eten", version: 1)),
      drawing: .empty, state: state(), say: say
    ).page
    expect(page, named: "network-few")
    #expect(!page.inWords.contains("Nog niet besproken"))
  }

  @Test(
    "figures: each with its sentence, and what cannot be said is said to be so", arguments: DisplayLanguage.allCases)
  func measures(_ language: DisplayLanguage) {
    let page = MeasuresPage(
      reading: wave(first, [member("Nok", .inner, in: first, .affective)]), before: nil, say: Speaker(language)
    ).page
    expectSnapshot(page.inWords, named: "measures.\(language.rawValue).html")
  }

  @Test("the data as a file: what is asked, and which time when there are more", arguments: DisplayLanguage.allCases)
  func export(_ language: DisplayLanguage) {
    func page(_ waves: [Wave], hidden: HiddenCount) -> Page {
      let reading = WavesReading(
        dossier: dossier, waves: waves.map { WavesReading.Line(wave: $0, people: 2) }, toAsk: 0, hidden: hidden,
        rights: [.exportDossier], today: today)
      return ExportPage(reading: reading, state: state(), problems: [], say: Speaker(language)).page
    }
    let full = page([open, first], hidden: HiddenCount(people: 1, agreements: 0))
    expectSnapshot(full.inWords, named: "export.\(language.rawValue).html")
    expectWellFormed(html: full.content.string)
    #expect(!page([first], hidden: .nothing).inWords.contains(#"name="waves""#))
  }

  @Test("the steps on paper")
  func paper() {
    expect(BlankFormsPage(say: say).page, named: "blank-forms")
  }
}
