public struct RefiVariable: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case text = "Text"
    case boolean = "Boolean"
    case integer = "Integer"
    case float = "Float"
    case date = "Date"
    case dateTime = "DateTime"
  }

  public var guid: RefiGUID
  public var name: String
  public var kind: Kind
  public var description: String?

  public init(guid: RefiGUID, name: String, kind: Kind, description: String? = nil) {
    (self.guid, self.name, self.kind, self.description) = (guid, name, kind, description)
  }
}

/// What a variable is for one case or source.
public struct RefiVariableValue: Sendable, Hashable {
  public var variable: RefiGUID
  /// `nil` when nothing was filled in. Its kind need not be that of the variable: some programs write all as text.
  public var value: Value?

  /// The value in the form that the standard asks.
  public struct Value: Sendable, Hashable {
    public var kind: RefiVariable.Kind
    public var text: String

    public init(_ kind: RefiVariable.Kind, _ text: String) { (self.kind, self.text) = (kind, text) }
  }

  public init(variable: RefiGUID, value: Value?) { (self.variable, self.value) = (variable, value) }
}

/// Somebody or something that the material is about.
public struct RefiCase: Sendable, Hashable {
  public var guid: RefiGUID
  public var name: String?
  public var description: String?
  public var codes: [RefiGUID] = []
  public var values: [RefiVariableValue] = []
  public var sources: [RefiGUID] = []
  public var selections: [RefiGUID] = []

  public init(guid: RefiGUID, name: String? = nil) { (self.guid, self.name) = (guid, name) }
}
