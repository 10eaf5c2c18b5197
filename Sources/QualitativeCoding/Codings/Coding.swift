/// That somebody gave a code to a selection.
public struct Coding: Sendable, Hashable, Identifiable {
  public var id: String
  public var selection: Selection.ID
  public var code: Code.ID
  /// Who; nil when the file it came from did not say.
  public var coder: Coder.ID?
  /// Microseconds since 1970 in UTC.
  public var at: Int64?
  public var round: Round.ID?
  /// The version of the code tree in force when it was made: ``CodeHistory/version``; nil when not known.
  public var treeVersion: Int?
  /// Whether this is what coders agreed on, and not one coder's own.
  public var isAgreed: Bool
  public var memo: String
  /// How strongly the code holds here, on the study's own scale; nil when the study does not weigh.
  public var weight: Double?

  public init(
    id: String, selection: Selection.ID, code: Code.ID, coder: Coder.ID? = nil, at: Int64? = nil,
    round: Round.ID? = nil, treeVersion: Int? = nil, isAgreed: Bool = false, memo: String = "", weight: Double? = nil
  ) {
    self.id = id
    self.selection = selection
    self.code = code
    self.coder = coder
    self.at = at
    self.round = round
    self.treeVersion = treeVersion
    self.isAgreed = isAgreed
    self.memo = memo
    self.weight = weight
  }
}
