/// Whether ties go outside or stay inside: (E − I) / (E + I), from −1 (all inside) to 1 (all outside).
///
/// Krackhardt & Stern, "Informal Networks and Organizational Crises", *Social Psychology Quarterly* 51(2), 1988, 123–140.
public struct EIIndex: Sendable, Equatable {
  /// E: ties between people who differ.
  public let external: Int
  /// I: ties between people who are alike.
  public let `internal`: Int

  public init(external: Int, internal: Int) {
    self.external = external
    self.internal = `internal`
  }

  /// The client's ties: who is like the client on an attribute, and who is not. People without a value do not count;
  /// when the client has none, nobody does.
  public init<Value: Equatable>(client: Value?, members: [Value?]) {
    let known = client == nil ? [] : members.compactMap { $0 }
    let alike = known.count { $0 == client }
    self.init(external: known.count - alike, internal: alike)
  }

  /// The ties among alters: alike or not on an attribute. Ties with somebody without a value do not count.
  public init<Value: Equatable>(ties graph: EgoGraph, values: [Value?]) {
    var external = 0
    var alike = 0
    for alter in 0..<min(graph.alters, values.count) {
      guard let own = values[alter] else { continue }
      for other in graph.neighbours(of: alter) where other > alter && other < values.count {
        guard let theirs = values[other] else { continue }
        if own == theirs { alike += 1 } else { external += 1 }
      }
    }
    self.init(external: external, internal: alike)
  }

  /// Undefined when nobody has a value.
  public var value: Double? {
    let all = external + `internal`
    return all == 0 ? nil : Double(external - `internal`) / Double(all)
  }
}
