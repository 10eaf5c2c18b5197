/// The name of an element or attribute: its namespace and its name there. Prefixes are resolved and forgotten.
public struct XMLName: Sendable, Hashable {
  /// One object for all who have the name: it is handed on a million times.
  private final class Words: Sendable {
    let namespace: String?
    let local: String
    let length: Int

    init(_ local: String, in namespace: String?) {
      (self.local, self.namespace, length) = (local, namespace, local.utf8.count)
    }
  }

  private let words: Words

  /// `nil` when it is in none.
  public var namespace: String? { words.namespace }
  public var local: String { words.local }

  /// Bytes of the name without its namespace.
  var length: Int { words.length }

  public init(_ local: String, in namespace: String? = nil) { words = Words(local, in: namespace) }

  public static func == (first: XMLName, second: XMLName) -> Bool {
    first.words === second.words || (first.local == second.local && first.namespace == second.namespace)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(local) }
}
