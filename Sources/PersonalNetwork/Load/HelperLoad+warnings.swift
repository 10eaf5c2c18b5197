public import CivilTime

extension HelperLoad {
  /// This load with one more agreement.
  public func adding(_ commitment: Commitment) -> HelperLoad {
    HelperLoad(commitments + [commitment], limits: limits, checkIn: checkIn, rules: rules)
  }

  /// What to think of before this person is asked for one more thing; nothing when there is nothing.
  ///
  /// When an agreement is changed, leave its old form out of the load.
  ///
  /// - Parameters:
  ///   - commitment: the agreement that is about to be saved.
  ///   - today: the day on which it is saved.
  ///   - ending: how the tie with this person ended, if it did. It counts from its day on.
  ///   - mayBeContacted: false when a safety flag says not to.
  ///   - checkIns: how often this person is asked how it goes, if that was agreed.
  public func warnings(
    before commitment: Commitment, on today: CivilDate, ending: Ending? = nil, mayBeContacted: Bool = true,
    checkIns: CheckInRhythm? = nil
  ) -> [LoadWarning] {
    var warnings: [LoadWarning] = []
    if let ending, ending.holds(on: today) { warnings.append(.gone(ending)) }
    if !mayBeContacted { warnings.append(.doNotContact) }
    warnings += limitWarnings(before: commitment)
    if let function = commitment.function, !functions.contains(function), functions.count >= rules.mostFunctions {
      warnings.append(.anotherFunction(function, carries: functions))
    }
    if let checkIn, isHeavy { warnings.append(.heavy(checkIn)) }
    if let due = checkIns?.due(after: checkIn), today > due {
      warnings.append(.checkInOverdue(since: due, last: checkIn))
    }
    return warnings
  }

  private func limitWarnings(before commitment: Commitment) -> [LoadWarning] {
    var warnings: [LoadWarning] = []
    let later = adding(commitment)
    if let limit = limits.timesPerWeek, later.isOverTimes {
      warnings.append(.passesTimes(limit: limit, from: timesPerWeek, to: later.timesPerWeek))
    }
    if let limit = limits.hoursPerWeek, later.isOverHours {
      warnings.append(.passesHours(limit: limit, from: hoursPerWeek, to: later.hoursPerWeek))
    }
    if let until = limits.until, commitment.until.map({ $0 > until }) ?? (commitment.rhythm != .once) {
      warnings.append(.lastsLonger(than: until))
    }
    return warnings
  }
}
