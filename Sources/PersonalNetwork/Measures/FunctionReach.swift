/// Who gives one function, and how close to the client those people stand.
public struct FunctionReach: Sendable, Equatable {
  public let function: SupportFunction
  /// The ids of those who give it, in the order of the network.
  public let givers: [String]
  /// Σ weights of givers / Σ weights of everybody, with rings 1, 2, 3 weighing 3, 2, 1. Undefined without people, and
  /// when the ring of anybody is unknown.
  public let closenessWeighted: Double?

  public init(_ function: SupportFunction, among people: [NetworkPerson]) {
    self.init(function, among: CountedPeople(people))
  }

  init(_ function: SupportFunction, among people: CountedPeople) {
    self.function = function
    let giving = people.gives.indices.filter { people.gives[$0].contains(function) }
    givers = giving.map { people.ids[$0] }
    if people.count == 0 || people.rings.contains(nil) {
      closenessWeighted = nil
    } else {
      let all = people.rings.reduce(0) { $0 + ($1?.weight ?? 0) }
      closenessWeighted = Double(giving.reduce(0) { $0 + (people.rings[$1]?.weight ?? 0) }) / Double(all)
    }
  }

  /// The one person this function rests on, if there is exactly one.
  public var singleGiver: String? { givers.count == 1 ? givers.first : nil }
}
