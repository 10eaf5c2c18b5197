/// The name of an element or attribute: its namespace and its name there. Prefixes are resolved and forgotten.
public struct XMLName: Sendable, Hashable {
  /// `nil` when it is in none.
  public let namespace: String?
  public let local: String

  public init(_ local: String, in namespace: String? = nil) {
    self.local = local
    self.namespace = namespace
  }
}
