import Accountability
import CivilTime
import Language
import NetworkSupport
import PersonalNetwork
import Storage
import TestGround
import Testing

@Suite("Fields as history keeps them")
struct TrackedTests {
  static let ids = SequentialIdentifiers()

  static func full() -> NetworkMember {
    NetworkMember(
      id: ids.next(), dossier: ids.next(), person: ids.next(), name: "Joyce", kind: .volunteer,
      vip: VIP(.hoped, why: "Zij is er altijd."), since: RoughDate(year: 2011, month: 4),
      ending: MemberEnding(.contactLost, on: CivilDate(year: 2026, month: 1, day: 5), note: "verhuisd"),
      limits: HelperLimits(
        words: "niet in de avond", timesPerWeek: 0.5, hoursPerWeek: 1.5, until: CivilDate(year: 2026, month: 6, day: 1),
        notFor: "geld"),
      visibleTo: .contact,
      view: MemberView(
        sphere: .friends, ring: .middle, quality: .supportive, direction: .mutual,
        contact: TieContact(
          initiative: .both, frequency: .weekly, ways: [.visit, .telephone], distance: "om de hoek"),
        wish: .noWish, gives: [.affective, .guidance], receives: [.social]))
  }

  @Test("every field of a member that is changed can be put back")
  func putsBack() {
    let full = Self.full()
    let bare = NetworkMember(id: full.id, dossier: full.dossier, person: full.person, name: "J.")
    let changes = full.changes(since: bare)
    #expect(Set(changes.map(\.field)) == Set(NetworkMember.fields.map(\.name)))
    #expect(full.undoing(changes) == bare)
    #expect(bare.undoing(bare.changes(since: full)) == full)
  }

  @Test("every stored value has words in both languages")
  func hasWords() {
    for field in NetworkMember.fields {
      guard let stored = field.read(Self.full()) else {
        Issue.record("\(field.name) has no value")
        continue
      }
      let words = field.show(stored, [:])
      #expect(!words.nl.isEmpty && !words.en.isEmpty && !field.label.nl.isEmpty)
      #expect(!words.nl.contains("\u{1F}"), "\(field.name) shows how it is stored")
    }
  }

  @Test("a value that is none of the field's is not written")
  func refuses() {
    var member = Self.full()
    for name in [
      "kind", "vip", "since", "ending", "limitTimes", "limitHours", "ring", "visibleTo", "sphere", "gives", "wish",
    ] {
      #expect(NetworkMember.field(name)?.write(&member, "onzin") == false, "\(name)")
    }
    #expect(member.undoing([FieldChange("visibleTo", from: .none, to: .text("team"))]) == nil)
  }

  @Test("a change no longer stands when the field was changed again")
  func overtaken() {
    let before = Self.full()
    var once = before
    once.name = "Joyce B."
    once.view.ring = .inner
    let changes = once.changes(since: before)
    #expect(once.overtaken(changes).isEmpty)
    var twice = once
    twice.view.ring = .outer
    #expect(twice.overtaken(changes).map(\.field) == ["ring"])
  }

  @Test("every field of an agreement that is changed can be put back")
  func agreements() {
    let states: [AgreementState] = [
      .agreed, .paused(AgreementPause(since: day(3), reason: "ziek", until: day(9))),
      .ended(AgreementEnd(on: day(4), reason: "klaar")),
    ]
    for state in states {
      var full = Agreement(
        id: Self.ids.next(), dossier: Self.ids.next(), what: "koken", function: .material,
        doer: .member(Self.ids.next()), forWhom: .clientAndMember(Self.ids.next()), rhythm: .timesAWeek(2), minutes: 30,
        from: day(1), reviewOn: day(20), until: day(28), costs: "eten", payer: "Cor", standIn: "niemand",
        consent: AgreedBy("Cor", on: day(1)), state: state,
        decision: AgreementDecision(reason: "het is maar even", points: [.hours, .heavy]))
      let bare = Agreement(
        id: full.id, dossier: full.dossier, what: "wassen", doer: .client, rhythm: .once, from: day(2))
      let changes = full.changes(since: bare)
      #expect(Set(changes.map(\.field)) == Set(Agreement.fields.map(\.name)))
      #expect(full.undoing(changes) == bare)
      full = bare.undoing(bare.changes(since: full)) ?? bare
      #expect(full.state == state)
    }
  }

  @Test("every field of what the client thinks and wants, and of a check-in, can be put back")
  func plans() {
    let gap = GapView(
      dossier: Self.ids.next(), function: .social, answer: .notNow, words: "liever alleen",
      notNow: NotNow(why: "schaamte", againOn: day(20), againBy: .member(Self.ids.next())), intervention: .buildUp,
      plan: "samen kijken", saidOn: day(3))
    expectPutsBack(gap, over: GapView(dossier: gap.dossier, function: .social, saidOn: day(1)))
    let checkIn = HelperCheckIn(
      id: Self.ids.next(), dossier: Self.ids.next(), member: Self.ids.next(), on: day(3), heaviness: 7, stamina: 4,
      words: "het gaat", againOn: day(20), writtenBy: Self.ids.next())
    expectPutsBack(
      checkIn,
      over: HelperCheckIn(
        id: checkIn.id, dossier: checkIn.dossier, member: checkIn.member, on: day(1), heaviness: 0,
        writtenBy: checkIn.writtenBy))
    var voice = Voice(dossier: Self.ids.next(), saidOn: day(3))
    for topic in VoiceTopic.allCases {
      voice[topic] = VoicePoint(
        words: "zelf", weight: .heard, otherView: OtherView("samen", by: Self.ids.next(), on: day(2)))
    }
    expectPutsBack(voice, over: Voice(dossier: voice.dossier, saidOn: day(1)))
    let permission = LoadPermission(given: LoadPermission.Given(on: day(1), how: "aan de telefoon"))
    expectPutsBack(permission, over: LoadPermission())
  }

  private func expectPutsBack<Thing: Tracked & Equatable>(_ full: Thing, over bare: Thing) {
    let changes = full.changes(since: bare)
    #expect(Set(changes.map(\.field)) == Set(Thing.fields.map(\.name)))
    #expect(full.undoing(changes) == bare)
    #expect(bare.undoing(bare.changes(since: full)) == full)
    for field in Thing.fields {
      guard let stored = field.read(full) else { continue }
      let words = field.show(stored, [:])
      #expect(!words.nl.isEmpty && !words.en.isEmpty && !words.nl.contains("\u{1F}"), "\(field.name)")
    }
  }

  private func day(_ day: Int) -> CivilDate { CivilDate(year: 2026, month: 3, day: day)! }
}
