/// Somebody or something the material is about, with attributes: mostly a respondent.
public struct Case: Sendable, Hashable, Identifiable {
  public var id: String
  /// A pseudonym; may be empty.
  public var name: String
  /// Whether this is one person who was asked, and so counts among respondents; a household or a district does not.
  public var isRespondent: Bool
  public var values: [Variable.ID: VariableValue]
  /// The sources this case is in, whole.
  public var sources: [Source.ID]
  /// Parts of sources that are this case's: what one person said in a focus group.
  public var selections: [Selection.ID]
  /// Codes given to the case itself, not to any text.
  public var codes: [Code.ID]
  public var description: String

  public init(
    id: String, name: String, isRespondent: Bool = true, values: [Variable.ID: VariableValue] = [:],
    sources: [Source.ID] = [], selections: [Selection.ID] = [], codes: [Code.ID] = [], description: String = ""
  ) {
    self.id = id
    self.name = name
    self.isRespondent = isRespondent
    self.values = values
    self.sources = sources
    self.selections = selections
    self.codes = codes
    self.description = description
  }
}
