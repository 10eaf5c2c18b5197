/// A label of the code tree.
public struct Code: Sendable, Hashable, Identifiable {
  public var id: String
  public var name: String
  /// The code it stands under; nil at the top.
  public var parent: Code.ID?
  public var definition: CodeDefinition
  /// `#rrggbb`; nil when none was chosen.
  public var colour: String?
  public var memo: String
  /// Whether fragments may get it, or it only heads what stands under it.
  public var isCodable: Bool

  public init(
    id: String, name: String, parent: Code.ID? = nil, definition: CodeDefinition = CodeDefinition(),
    colour: String? = nil, memo: String = "", isCodable: Bool = true
  ) {
    self.id = id
    self.name = name
    self.parent = parent
    self.definition = definition
    self.colour = colour
    self.memo = memo
    self.isCodable = isCodable
  }
}

/// What a code means, as coders agreed on it.
public struct CodeDefinition: Sendable, Hashable {
  public var meaning: String
  public var whenToUse: String
  public var whenNotToUse: String
  /// A fragment that shows the code at its clearest.
  public var anchorExample: String

  public init(meaning: String = "", whenToUse: String = "", whenNotToUse: String = "", anchorExample: String = "") {
    self.meaning = meaning
    self.whenToUse = whenToUse
    self.whenNotToUse = whenNotToUse
    self.anchorExample = anchorExample
  }
}
