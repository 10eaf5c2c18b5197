public import Language

/// The days from one day to another, both included; without a last day it goes on until further notice.
public struct Term: Sendable, Hashable, Codable {
  public let from: CivilDate
  /// The last day that belongs to it.
  public let until: CivilDate?

  /// - Throws: ``TermProblem`` when the last day comes before the first.
  public init(from: CivilDate, until: CivilDate? = nil) throws(TermProblem) {
    if let until, until < from { throw TermProblem.endsBeforeItBegins }
    (self.from, self.until) = (from, until)
  }

  /// Reads a term back and checks it again.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      from: container.decode(CivilDate.self, forKey: .from),
      until: container.decodeIfPresent(CivilDate.self, forKey: .until))
  }

  /// Whether a day belongs to it.
  public func contains(_ date: CivilDate) -> Bool {
    from <= date && !ended(on: date)
  }

  /// Whether there is a day that belongs to both.
  public func overlaps(_ other: Term) -> Bool {
    from <= other.until ?? .last && other.from <= until ?? .last
  }

  /// Whether it is over on this day. It is not over yet on its last day.
  public func ended(on date: CivilDate) -> Bool {
    until.map { $0 < date } ?? false
  }

  /// The days still to come on this day, the last one included; nil when there is no last day, 0 when it is over.
  public func daysLeft(on date: CivilDate) -> Int? {
    until.map { max(0, date.days(until: $0) + 1) }
  }

  /// How many days it has; nil without a last day.
  public var days: Int? {
    until.map { from.days(until: $0) + 1 }
  }

  /// "van 3 maart 2026 tot en met 5 mei 2026", "vanaf 3 maart 2026".
  public var phrase: Phrase {
    guard let until else { return Phrase(nl: "vanaf \(from.long(in: .nl))", en: "from \(from.long(in: .en))") }
    return Phrase(
      nl: "van \(from.long(in: .nl)) tot en met \(until.long(in: .nl))",
      en: "from \(from.long(in: .en)) to \(until.long(in: .en))")
  }
}

/// Why two days make no term; its ``phrase`` says what to do.
public enum TermProblem: Error, Sendable, Hashable {
  case endsBeforeItBegins

  public var phrase: Phrase {
    Phrase(
      nl: "Vul een einddatum in die niet voor de begindatum ligt.",
      en: "Fill in an end date that is not before the start date.")
  }
}
