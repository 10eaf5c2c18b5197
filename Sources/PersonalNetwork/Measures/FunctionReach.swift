/// Who gives one function, and how close to the client those people stand.
public struct FunctionReach: Sendable, Equatable {
  public let function: SupportFunction
  /// The ids of those who give it, in the order of the network.
  public let givers: [String]
  /// Σ weights of givers / Σ weights of everybody, with rings 1, 2, 3 weighing 3, 2, 1. Undefined without people, and
  /// when the ring of anybody is unknown.
  public let closenessWeighted: Double?

  public init(_ function: SupportFunction, among people: [NetworkPerson]) {
    self.function = function
    let giving = people.filter { $0.gives.contains(function) }
    givers = giving.map(\.id)
    let rings = people.compactMap(\.ring)
    if people.isEmpty || rings.count < people.count {
      closenessWeighted = nil
    } else {
      let all = rings.reduce(0) { $0 + $1.weight }
      closenessWeighted = Double(giving.reduce(0) { $0 + ($1.ring?.weight ?? 0) }) / Double(all)
    }
  }

  /// The one person this function rests on, if there is exactly one.
  public var singleGiver: String? { givers.count == 1 ? givers.first : nil }
}
