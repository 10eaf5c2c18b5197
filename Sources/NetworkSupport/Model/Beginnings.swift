import Language

/// Where a small network can begin, in the client's own words.
public struct Beginnings: Sendable, Hashable {
  /// Where the client comes, one place a line.
  public var places: String?
  /// What the client would like, one wish a line.
  public var wishes: String?
  /// 0 when nothing was written yet.
  public var version: Int

  public init(places: String? = nil, wishes: String? = nil, version: Int = 0) {
    self.places = places
    self.wishes = wishes
    self.version = version
  }

  /// Below so many people a page starts from places, wishes and people of before, and not from who gives what.
  public static let fewPeople = 4

  static func lines(_ text: String?) -> [String] {
    (text ?? "").split(separator: "\n").map { FormCheck.clean(String($0)) }.filter { !$0.isEmpty }
  }
}

extension Beginnings: Tracked {
  public static let fields: [TrackedField<Beginnings>] = [
    .text("places", Phrase(nl: "plekken", en: "places"), \.places),
    .text("wishes", Phrase(nl: "wensen", en: "wishes"), \.wishes),
  ]
}
