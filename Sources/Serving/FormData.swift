/// What a form or a query string carried: names with values, in the order they came, names may repeat.
///
/// Reading never fails: a name that was not sent reads as empty, as an unticked box does.
public struct FormData: Sendable, Hashable {
  /// One name with one value.
  public struct Entry: Sendable, Hashable {
    /// The name as the form gave it.
    public let name: String
    /// The value as it was typed, with line ends as `\n`.
    public let value: String

    /// Pairs a name with a value.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Everything that was sent, in order.
  public private(set) var entries: [Entry]

  /// A form nobody filled in.
  public init() { entries = [] }

  /// A form with these entries.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// A form with these names and values, for tests and for redirects.
  public init(_ pairs: [(String, String)]) { entries = pairs.map { Entry(name: $0.0, value: $0.1) } }

  /// Whether nothing was sent at all.
  public var isEmpty: Bool { entries.isEmpty }

  /// The first value under this name, or nil when it was not sent.
  public subscript(name: String) -> String? { entries.first { $0.name == name }?.value }

  /// The first value under this name without white space around it; empty when it was not sent.
  public func text(_ name: String) -> String {
    guard let value = self[name] else { return "" }
    return value.trimmingWhiteSpace()
  }

  /// All values under this name, as they were typed.
  public func all(_ name: String) -> [String] { entries.filter { $0.name == name }.map(\.value) }

  /// Whether this name was sent, with whatever value: how a tick box reads.
  public func has(_ name: String) -> Bool { entries.contains { $0.name == name } }

  /// The first value under this name as a whole number, or nil.
  public func integer(_ name: String) -> Int? { Int(text(name)) }

  /// Adds an entry at the end.
  public mutating func append(_ name: String, _ value: String) { entries.append(Entry(name: name, value: value)) }

  /// The same form with these values under the name, at the place where the name first stood.
  public func replacing(_ name: String, with values: [String]) -> FormData {
    var kept: [Entry] = []
    var placed = false
    for entry in entries {
      guard entry.name == name else {
        kept.append(entry)
        continue
      }
      if !placed { kept += values.map { Entry(name: name, value: $0) } }
      placed = true
    }
    if !placed { kept += values.map { Entry(name: name, value: $0) } }
    return FormData(kept)
  }

  /// The same form without the entries whose names the condition picks.
  public func removing(where isUnwanted: (String) -> Bool) -> FormData {
    FormData(entries.filter { !isUnwanted($0.name) })
  }
}

extension String {
  /// The text without white space at both ends.
  func trimmingWhiteSpace() -> String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
