/// How a rhythm is kept: `once`, `days:2`, `weeks:2:2,4` (Tuesday and Thursday), `times-a-week:3`, `times-a-month:1`,
/// `months:1`, `words:als het uitkomt`. The codes are kept in databases and never change.
extension Recurrence {
  public var code: String {
    switch self {
    case .once: "once"
    case .everyDays(let days): "days:\(max(1, days))"
    case .everyWeeks(let weeks, let weekdays):
      "weeks:\(max(1, weeks)):" + weekdays.sorted().map { String($0.rawValue) }.joined(separator: ",")
    case .timesAWeek(let times): "times-a-week:\(max(1, times))"
    case .timesAMonth(let times): "times-a-month:\(max(1, times))"
    case .everyMonths(let months): "months:\(max(1, months))"
    case .irregular(let words): "words:\(words)"
    }
  }

  /// The rhythm that a code names; nil when it names none.
  public init?(code: String) {
    let parts = code.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.count == 2 ? parts[1] : ""
    let found: Recurrence? =
      switch parts[0] {
      case "once" where parts.count == 1: .once
      case "days": Self.count(rest).map { .everyDays($0) }
      case "weeks": Self.weeks(rest)
      case "times-a-week": Self.count(rest).map { .timesAWeek($0) }
      case "times-a-month": Self.count(rest).map { .timesAMonth($0) }
      case "months": Self.count(rest).map { .everyMonths($0) }
      case "words" where parts.count == 2: .irregular(String(rest))
      default: nil
      }
    guard let found else { return nil }
    self = found
  }

  private static func count(_ text: Substring) -> Int? {
    Int(digits: text).flatMap { $0 >= 1 ? $0 : nil }
  }

  private static func weeks(_ text: Substring) -> Recurrence? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let weeks = count(parts[0]) else { return nil }
    let numbers = parts[1].split(separator: ",")
    let weekdays = numbers.compactMap { Int(digits: $0).flatMap(Weekday.init(rawValue:)) }
    return weekdays.count == numbers.count ? .everyWeeks(weeks, on: Set(weekdays)) : nil
  }
}

extension Recurrence: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let recurrence = Recurrence(code: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a rhythm: \(text)")
    }
    self = recurrence
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}
