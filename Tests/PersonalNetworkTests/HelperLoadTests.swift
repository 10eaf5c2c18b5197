import CivilTime
import PersonalNetwork
import Testing

@Suite("What is asked of a helper, and what to ask first")
struct HelperLoadTests {
  private let today = CivilDate(daysSince1970: 20_500)
  private func weekly(_ times: Int, minutes: Int? = nil, _ function: SupportFunction? = nil) -> Commitment {
    Commitment(rhythm: .timesAWeek(times), minutes: minutes, function: function)
  }

  @Test("times and minutes are averages a week; what has no rhythm is counted apart")
  func sums() {
    let load = HelperLoad([
      weekly(2, minutes: 30, .material), Commitment(rhythm: .everyWeeks(2, on: [.tuesday]), minutes: 60),
      Commitment(rhythm: .timesAMonth(1), function: .social),
      Commitment(rhythm: .irregular("als het uitkomt"), minutes: 45, function: .social), Commitment(rhythm: .once),
    ])
    #expect(isClose(load.timesPerWeek, 2.5 + 1600.0 / 6957, within: 1e-12))
    #expect(isClose(load.minutesPerWeek, 90))
    #expect(isClose(load.hoursPerWeek, 1.5))
    #expect(load.withoutRhythm == 2 && load.withoutMinutes == 2)
    #expect(load.functions == [.material, .social])
    #expect(!load.isOverasked)
  }

  @Test("Fatima said two hours a week at most; this makes it three")
  func hours() {
    let load = HelperLoad([weekly(2, minutes: 60)], limits: OwnLimits(hoursPerWeek: 2))
    #expect(!load.isOverHours)
    #expect(
      load.warnings(before: weekly(1, minutes: 60), on: today) == [.passesHours(limit: 2, from: 2, to: 3)])
    #expect(load.warnings(before: weekly(1), on: today) == [])
    #expect(load.adding(weekly(1, minutes: 60)).isOverasked)
  }

  @Test("up to the limit is fine, also when thirds have to add up to it")
  func upToTheLimit() {
    let third = Commitment(rhythm: .everyDays(3))
    let load = HelperLoad([third, third], limits: OwnLimits(timesPerWeek: 7))
    #expect(load.warnings(before: third, on: today) == [])
    #expect(load.adding(third).warnings(before: Commitment(rhythm: .everyMonths(6)), on: today).count == 1)
  }

  @Test("a limit of zero is a limit: rather nothing now, whatever the rhythm", arguments: [0.0, -3])
  func zero(limit: Double) {
    let load = HelperLoad([], limits: OwnLimits(timesPerWeek: limit))
    #expect(!load.isOverasked)
    let once = Commitment(rhythm: .once)
    #expect(load.warnings(before: once, on: today) == [.passesTimes(limit: 0, from: 0, to: 0)])
    #expect(load.adding(once).isOverasked)
    let hours = HelperLoad([], limits: OwnLimits(hoursPerWeek: limit))
    #expect(hours.warnings(before: weekly(1), on: today) == [.passesHours(limit: 0, from: 0, to: 0)])
  }

  @Test("no limit, or one that is not a number, is never passed")
  func noLimit() {
    let load = HelperLoad([weekly(50, minutes: 1440)], limits: OwnLimits(timesPerWeek: .nan))
    #expect(load.warnings(before: weekly(9), on: today) == [])
  }

  @Test("a fourth function is worth a question; one that is carried already is not")
  func functions() {
    let carried: [SupportFunction] = [.affective, .material, .social]
    let load = HelperLoad(carried.map { weekly(1, $0) })
    #expect(
      load.warnings(before: weekly(1, .advocacy), on: today) == [.anotherFunction(.advocacy, carries: Set(carried))])
    #expect(load.warnings(before: weekly(1, .social), on: today) == [])
    #expect(load.warnings(before: weekly(1), on: today) == [])
    #expect(HelperLoad([weekly(1, .social)]).warnings(before: weekly(1, .advocacy), on: today) == [])
  }

  @Test("a heavy check-in is a reason, from seven on", arguments: 0...10)
  func heavy(heaviness: Int) {
    let checkIn = CheckIn(on: today, heaviness: heaviness, stamina: 4)
    let load = HelperLoad([], checkIn: checkIn)
    #expect(load.isOverasked == (heaviness >= 7))
    #expect(load.warnings(before: weekly(1), on: today) == (heaviness >= 7 ? [.heavy(checkIn)] : []))
  }

  @Test("a check-in later than agreed is a reason; without an agreement about it there is none")
  func overdue() {
    let rhythm = CheckInRhythm(days: 30, since: today.adding(days: -100))
    let old = CheckIn(on: today.adding(days: -31), heaviness: 2)
    #expect(old.age(on: today) == 31)
    let load = HelperLoad([], checkIn: old)
    #expect(
      load.warnings(before: weekly(1), on: today, checkIns: rhythm)
        == [.checkInOverdue(since: today.adding(days: -1), last: old)])
    #expect(load.warnings(before: weekly(1), on: today) == [])
    let inTime = HelperLoad([], checkIn: CheckIn(on: today.adding(days: -30), heaviness: 2))
    #expect(inTime.warnings(before: weekly(1), on: today, checkIns: rhythm) == [])
    #expect(
      HelperLoad([]).warnings(before: weekly(1), on: today, checkIns: rhythm)
        == [.checkInOverdue(since: today.adding(days: -70), last: nil)])
    let fresh = CheckInRhythm(days: 30, since: today)
    #expect(load.warnings(before: weekly(1), on: today, checkIns: fresh) == [])
  }

  @Test("somebody who has gone or may not be contacted comes first, and longer than somebody wants to help is said")
  func people() {
    let limits = OwnLimits(timesPerWeek: 1, until: today.adding(days: 60))
    let load = HelperLoad([weekly(1)], limits: limits, checkIn: CheckIn(on: today, heaviness: 9))
    let died = Ending(.died, on: today)
    let warnings = load.warnings(before: weekly(1), on: today, ending: died, mayBeContacted: false)
    #expect(
      warnings == [
        .gone(died), .doNotContact, .passesTimes(limit: 1, from: 1, to: 2), .lastsLonger(than: today.adding(days: 60)),
        .heavy(CheckIn(on: today, heaviness: 9)),
      ])
    let later = Ending(.ended, on: today.adding(days: 1))
    var short = weekly(1)
    short.until = today.adding(days: 60)
    #expect(HelperLoad([], limits: limits).warnings(before: short, on: today, ending: later) == [])
  }

  @Test("asking more never takes a warning away", arguments: UInt64(1)...100)
  func more(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let rhythms: [Recurrence] = [
      .once, .everyDays(2), .everyWeeks(2, on: [.monday, .friday]), .timesAWeek(3), .timesAMonth(2), .everyMonths(2),
      .irregular("soms"),
    ]
    func made() -> Commitment {
      Commitment(
        rhythm: rhythms.randomElement(using: &generator) ?? .once,
        minutes: Bool.random(using: &generator) ? Int.random(in: 1...240, using: &generator) : nil)
    }
    let limits = OwnLimits(
      timesPerWeek: Double(Int.random(in: 0...6, using: &generator)),
      hoursPerWeek: Double(Int.random(in: 0...6, using: &generator)))
    let load = HelperLoad((0..<Int.random(in: 0...4, using: &generator)).map { _ in made() }, limits: limits)
    let (one, extra) = (made(), made())
    let less = load.warnings(before: one, on: today)
    let more = load.adding(extra).warnings(before: one, on: today)
    #expect(more.count >= less.count)
    #expect(load.isOverasked ? load.adding(extra).isOverasked : true)
    #expect((less.isEmpty) == !load.adding(one).isOverasked)
  }
}
