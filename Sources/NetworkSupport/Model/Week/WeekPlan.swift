public import CivilTime
public import Storage

/// Who does what in one week, from the rhythm of the agreements that hold then.
public struct WeekPlan: Sendable, Hashable {
  public struct Day: Sendable, Hashable {
    public let date: CivilDate
    public let agreements: [NamedAgreement]
  }

  /// What has to be decided about an agreement on a day of this week: go on or stop, take up again.
  public struct Moment: Sendable, Hashable {
    public let date: CivilDate
    public let agreement: NamedAgreement
  }

  public let monday: CivilDate
  /// Monday to Sunday, also days on which nothing was agreed.
  public let days: [Day]
  /// So many times a week or a month, on days that people choose themselves.
  public let sometime: [NamedAgreement]
  /// In people's own words: when it suits.
  public let whenItSuits: [NamedAgreement]
  /// What rests for a while.
  public let paused: [NamedAgreement]
  /// What was agreed with somebody who is no longer there: it is planned on no day.
  public let leftOpen: [NamedAgreement]
  /// Soonest first.
  public let moments: [Moment]

  public var sunday: CivilDate { monday.adding(days: 6) }
  public var isEmpty: Bool { days.allSatisfy(\.agreements.isEmpty) && sometime.isEmpty && whenItSuits.isEmpty }

  /// - Parameters:
  ///   - agreements: of a dossier, in the order they were made.
  ///   - day: any day of the week.
  ///   - gone: those of the network who died or left.
  public init(_ agreements: [NamedAgreement], around day: CivilDate, gone: Set<MemberID> = []) {
    let monday = day.monday
    let sunday = monday.adding(days: 6)
    let holding = agreements.filter { $0.agreement.holds(from: monday, to: sunday) }
    let held = holding.filter { !$0.agreement.involves(gone) }
    leftOpen = holding.filter { $0.agreement.involves(gone) }
    self.monday = monday
    days = (0..<7).map { offset in
      let date = monday.adding(days: offset)
      return Day(date: date, agreements: held.filter { $0.agreement.isKept(on: date) })
    }
    sometime = held.filter { !$0.agreement.rhythm.namesDays && $0.agreement.rhythm.timesPerWeek != nil }
    whenItSuits = held.filter { !$0.agreement.rhythm.namesDays && $0.agreement.rhythm.timesPerWeek == nil }
    paused = agreements.filter { $0.agreement.state.paused != nil }
    moments = agreements.compactMap { named in
      guard !named.agreement.isEnded, let date = named.agreement.nextMoment, (monday...sunday).contains(date) else {
        return nil
      }
      return Moment(date: date, agreement: named)
    }.sorted { $0.date < $1.date }
  }
}

extension Agreement {
  /// Whether what was agreed holds on any of these days. A proposal, a pause and what was stopped do not count.
  func holds(from first: CivilDate, to last: CivilDate) -> Bool {
    state == .agreed && from <= last && (until.map { $0 >= first } ?? true)
  }

  /// Whether one of these people has a part in it.
  func involves(_ members: Set<MemberID>) -> Bool {
    [doer.member, forWhom.member].compactMap(\.self).contains(where: members.contains)
  }

  /// Whether the rhythm names this day.
  func isKept(on day: CivilDate) -> Bool {
    day >= from
      && rhythm.occurrences(from: from, after: day.adding(days: -1), until: min(until ?? day, day), limit: 1) == [day]
  }
}
