public import CivilTime
public import Language

/// A date as people remember it: a year, a month of a year, or a day. "Sinds 1998" is a full answer.
public struct RoughDate: Sendable, Hashable {
  public let year: Int
  public let month: Int?
  public let day: Int?

  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1850...9999).contains(year), month != nil || day == nil else { return nil }
    guard CivilDate(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  public init(_ date: CivilDate) {
    year = date.year
    month = date.month
    day = date.day
  }

  /// The stored form: `1998`, `1998-05` or `1998-05-12`.
  public init?(code: String) {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), !parts.contains(nil), let year = parts[0] else { return nil }
    self.init(
      year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
    guard self.code == code else { return nil }
  }

  public var code: String {
    let pieces = [Self.padded(year, 4)] + [month, day].compactMap { $0.map { Self.padded($0, 2) } }
    return pieces.joined(separator: "-")
  }

  /// The first day it can be: what is compared with other dates.
  public var earliest: CivilDate? { CivilDate(year: year, month: month ?? 1, day: day ?? 1) }

  /// What a person types and sees in the field again: `1998`, `05-1998`, `12-05-1998`.
  public var typed: String { code.split(separator: "-").reversed().joined(separator: "-") }

  /// Reads `1998`, `5-1998`, `05-1998`, or anything `CivilDate.parse` reads.
  public static func parse(_ typed: String, today: CivilDate) throws(CivilDateProblem) -> RoughDate {
    let parts = typed.split(whereSeparator: { "-/. ".contains($0) }).map { Int($0) }
    if parts.count == 1, let year = parts[0], let rough = RoughDate(year: year) { return rough }
    if parts.count == 2, let month = parts[0], let year = parts[1], let rough = RoughDate(year: year, month: month) {
      return rough
    }
    return RoughDate(try CivilDate.parse(typed, today: today))
  }

  public var phrase: Phrase { Phrase.each { long(in: $0) } }

  public func long(in language: DisplayLanguage) -> String {
    guard let first = earliest else { return code }
    if day != nil { return first.long(in: language) }
    guard month != nil else { return Self.padded(year, 4) }
    // "1 mei 1998" without its day: the month's name comes from one list, that of CivilDate.
    return String(first.long(in: language).drop(while: { $0 != " " }).dropFirst())
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
