import Language

/// The words of a name as searching compares them: without accents, capitals and marks.
enum NameWords {
  /// Every word once, in order.
  static func of(_ name: String) -> [String] {
    Set(NameOrder.key(name).split(whereSeparator: { $0 == " " || $0 == "-" }).map(String.init)).sorted()
  }

  /// The words searched for, the most telling (longest) first; nil when nothing was asked. More than five add nothing.
  static func searched(_ typed: String) -> [String]? {
    let words = of(typed).sorted { ($1.count, $0) < ($0.count, $1) }
    return words.isEmpty ? nil : Array(words.prefix(5))
  }
}
