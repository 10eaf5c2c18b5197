/// A language in which we show things. Dutch comes first: who does not choose gets Dutch.
public enum DisplayLanguage: String, Sendable, CaseIterable, Codable {
  case nl, en

  /// The language tag for `lang` attributes and headers.
  public var tag: String { rawValue }

  /// What the language calls itself, so that whoever needs it can find it.
  public var ownName: String {
    switch self {
    case .nl: "Nederlands"
    case .en: "English"
    }
  }

  /// The language a browser asks for, out of ours.
  ///
  /// - Parameter header: an `Accept-Language` header (RFC 9110, 12.5.4), such as `fr, en-GB;q=0.8, nl;q=0.5`. The highest
  ///   weight wins; of equals, the first.
  /// - Returns: nil when none of ours is asked for.
  public static func preferred(acceptLanguage header: String) -> DisplayLanguage? {
    var best: (language: DisplayLanguage, weight: Double)?
    for range in header.prefix(1000).split(separator: ",") {
      let parts = range.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
      guard let tag = parts.first, let language = DisplayLanguage(rawValue: String(tag.prefix { $0 != "-" })) else {
        continue
      }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      if weight > best?.weight ?? 0 { best = (language, weight) }
    }
    return best?.language
  }
}
