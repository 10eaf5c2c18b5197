/// Codes that belong together, in an order, under one another.
public struct CodeTree: Sendable, Hashable, Identifiable {
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case main
    /// A way of looking that is laid over the same material: helps and hinders, logics of care.
    case lens
  }

  public var id: String
  public var name: String
  public var kind: Kind
  /// In the order of the tree: codes under the same parent stand as they come here.
  public var codes: [Code]

  public init(id: String, name: String, kind: Kind = .main, codes: [Code] = []) {
    self.id = id
    self.name = name
    self.kind = kind
    self.codes = codes
  }
}
