/// From where on load is a reason to ask first. The numbers are those of the design; an organisation may set its own.
public struct LoadRules: Sendable, Hashable {
  /// Serving one function more than this is worth a question.
  public var mostFunctions: Int
  /// A check-in from this heaviness on is heavy.
  public var heavyFrom: Int

  public init(mostFunctions: Int = 3, heavyFrom: Int = 7) {
    self.mostFunctions = mostFunctions
    self.heavyFrom = heavyFrom
  }
}
