import CivilTime

/// What has been asked of one helper, against what this person said is possible.
///
/// Times and minutes are averages a week over the agreements that run (`Recurrence.timesPerWeek`), as floating-point numbers: to
/// be over a limit is to be over it by more than rounding (a millionth). What happens once, or in people's own words,
/// has no average: it is counted in `withoutRhythm` and adds no times. The sums are therefore "at least".
public struct HelperLoad: Sendable, Hashable {
  /// The agreements that run, from every dossier in which this person is known to help.
  public let commitments: [Commitment]
  public let limits: OwnLimits
  /// The latest check-in.
  public let checkIn: CheckIn?
  public let rules: LoadRules

  public init(
    _ commitments: [Commitment], limits: OwnLimits = OwnLimits(), checkIn: CheckIn? = nil,
    rules: LoadRules = LoadRules()
  ) {
    self.commitments = commitments
    self.limits = limits
    self.checkIn = checkIn
    self.rules = rules
  }

  public var timesPerWeek: Double { commitments.reduce(0) { $0 + ($1.rhythm.timesPerWeek ?? 0) } }
  /// Over the agreements of which minutes and rhythm are known.
  public var minutesPerWeek: Double { commitments.reduce(0) { $0 + ($1.minutesPerWeek ?? 0) } }
  public var hoursPerWeek: Double { minutesPerWeek / 60 }
  /// How many agreements have no fixed rhythm.
  public var withoutRhythm: Int { commitments.count { $0.rhythm.timesPerWeek == nil } }
  /// How many agreements do not say how long it takes.
  public var withoutMinutes: Int { commitments.count { $0.minutes == nil } }
  /// The functions this person carries by agreement.
  public var functions: Set<SupportFunction> { Set(commitments.compactMap(\.function)) }

  /// Whether what was asked is more than the limit in times. Against a limit of 0 every agreement is too much, whatever its
  /// rhythm.
  public var isOverTimes: Bool { exceeds(timesPerWeek, limits.timesPerWeek) }
  /// The same for hours.
  public var isOverHours: Bool { exceeds(hoursPerWeek, limits.hoursPerWeek) }
  /// Whether the latest check-in was heavy.
  public var isHeavy: Bool { checkIn.map { $0.heaviness >= rules.heavyFrom } ?? false }
  /// Over the own limit, or heavy: the rule for "overasked" in a gap.
  public var isOverasked: Bool { isOverTimes || isOverHours || isHeavy }

  private func exceeds(_ amount: Double, _ limit: Double?) -> Bool {
    guard let limit else { return false }
    return limit == 0 ? !commitments.isEmpty : amount > limit + 1e-6
  }
}
