/// Several codes of one list as one text: sorted, with a space between them; nil for none.
enum CodeList {
  static func encode<Value: RawRepresentable>(_ values: Set<Value>) -> String? where Value.RawValue == String {
    values.isEmpty ? nil : values.map(\.rawValue).sorted().joined(separator: " ")
  }

  /// Nil when one of the codes is not known.
  static func decode<Value: RawRepresentable & Hashable>(_ stored: String?) -> Set<Value>?
  where Value.RawValue == String {
    guard let stored else { return [] }
    var values: Set<Value> = []
    for code in stored.split(separator: " ") {
      guard let value = Value(rawValue: String(code)) else { return nil }
      values.insert(value)
    }
    return values
  }
}

/// A few parts as one text, for fields whose parts only mean something together ("died", "on 3 March", "words").
/// The parts are kept apart by the unit separator (U+001F), which checked text never contains.
enum Packed {
  static func encode(_ parts: [String?]) -> String {
    parts.map { $0 ?? "" }.joined(separator: "\u{1F}")
  }

  static func decode(_ stored: String, count: Int) -> [String?]? {
    let parts = stored.split(separator: "\u{1F}", omittingEmptySubsequences: false)
    return parts.count == count ? parts.map { $0.isEmpty ? nil : String($0) } : nil
  }
}
