import CivilTime

/// From dates of the standard to microseconds since 1970 in UTC, and back.
struct RefiMoment {
  private var recent = RecentTexts<Int64?>()

  /// A date without zone counts as UTC.
  mutating func microseconds(_ text: String?) -> Int64? {
    guard let text else { return nil }
    if let known = recent.find(text) { return known.made }
    let moment = Self.parse(text)
    recent.keep(text, moment)
    return moment
  }

  private static func parse(_ text: String) -> Int64? {
    if text.utf8.last == UInt8(ascii: "Z") { return Instant(iso8601: text)?.microseconds }
    guard text.utf8.count >= 25, let sign = text.dropFirst(19).lastIndex(where: { $0 == "+" || $0 == "-" }) else {
      return Instant(iso8601: text + "Z")?.microseconds
    }
    let parts = text[sign...].dropFirst().split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, let local = Instant(iso8601: text[..<sign] + "Z") else { return nil }
    let minutes = (parts[0] * 60 + parts[1]) * (text[sign] == "-" ? -1 : 1)
    return local.adding(minutes: -minutes).microseconds
  }

  /// `2026-01-15T10:00:00Z`, with parts of a second when there are any.
  static func text(_ microseconds: Int64) -> String {
    Instant(microseconds: microseconds).iso8601(decimals: microseconds % 1_000_000 == 0 ? 0 : 6)
  }

  /// The date as it was when it still says the same, so that nothing changes that was not changed.
  mutating func text(_ microseconds: Int64?, was old: String?) -> String? {
    if self.microseconds(old) == microseconds { return old }
    return microseconds.map(Self.text)
  }
}

extension RefiGUID {
  /// The GUID of something in a study: its id, or one made of it when that has another form.
  init(of id: String) { self = RefiGUID(id) ?? RefiGUID(derivedFrom: id) }
}
