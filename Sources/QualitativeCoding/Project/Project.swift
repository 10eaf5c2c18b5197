/// A study as far as coding goes: the material, who is in it, the code trees, who coded what, and what was agreed.
///
/// Everything is a plain value; ids are texts that never change (a REFI-QDA import uses its GUIDs). References that lead
/// nowhere are allowed here, because imports have them: ``problems()`` names them, and questions leave them out.
public struct Project: Sendable, Hashable {
  public var name: String
  public var sources: [Source]
  public var cases: [Case]
  public var variables: [Variable]
  /// The variable that says from which side a source speaks (client, volunteer, professional …); nil when the study has none.
  public var perspective: Variable.ID?
  public var coders: [Coder]
  public var trees: [CodeTree]
  public var rounds: [Round]
  public var selections: [Selection]
  public var codings: [Coding]
  public var memos: [Memo]

  public init(
    name: String, sources: [Source] = [], cases: [Case] = [], variables: [Variable] = [],
    perspective: Variable.ID? = nil, coders: [Coder] = [], trees: [CodeTree] = [], rounds: [Round] = [],
    selections: [Selection] = [], codings: [Coding] = [], memos: [Memo] = []
  ) {
    self.name = name
    self.sources = sources
    self.cases = cases
    self.variables = variables
    self.perspective = perspective
    self.coders = coders
    self.trees = trees
    self.rounds = rounds
    self.selections = selections
    self.codings = codings
    self.memos = memos
  }
}
