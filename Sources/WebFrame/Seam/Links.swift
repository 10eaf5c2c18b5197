public import Markup

/// One step of the way back, above the heading.
public struct Crumb: Sendable {
  /// What the step is called.
  public let name: String
  /// Where it leads.
  public let address: Address

  /// A step that is called so and leads there.
  public init(_ name: String, _ address: Address) {
    self.name = name
    self.address = address
  }
}

/// One of the sibling pages under the heading.
public struct Tab: Sendable {
  /// What the page is called.
  public let name: String
  /// Where it is.
  public let address: Address
  /// Whether it is the page one looks at.
  public let isCurrent: Bool

  /// A sibling page.
  public init(_ name: String, _ address: Address, isCurrent: Bool = false) {
    self.name = name
    self.address = address
    self.isCurrent = isCurrent
  }
}

/// A link that looks like the button it takes the place of: it opens a page where something is done.
public struct ActionLink: Sendable {
  /// How much it asks for attention.
  public enum Weight: Sendable { case primary, secondary }

  /// The words on it: a verb first.
  public let name: String
  /// The page it opens.
  public let address: Address
  /// How much it asks for attention.
  public let weight: Weight

  /// A link to a page where something is done.
  public init(_ name: String, _ address: Address, weight: Weight = .primary) {
    self.name = name
    self.address = address
    self.weight = weight
  }
}
