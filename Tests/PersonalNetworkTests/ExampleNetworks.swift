import PersonalNetwork
import Testing

/// Five small networks with values worked out elsewhere: by hand, and with networkx and igraph.
struct ExampleNetwork: Sendable, CustomTestStringConvertible {
  let name: String
  let alters: Int
  let ties: [[Int]]
  let densityWithClient: Double
  let density: Double?
  let componentSizes: [Int]
  let isolates: Int
  let effectiveSize: Double
  let efficiency: Double
  let constraint: Double
  let constraints: [Double]
  let hierarchy: Double
  /// People per category that occurs, and Blau and IQV over those categories.
  let categories: [Int]
  let blau: Double
  let iqv: Double?
  let external: Int
  let alike: Int
  let eiIndex: Double

  var testDescription: String { name }
  var graph: EgoGraph { EgoGraph(alters: alters, ties: ties.map { ($0[0], $0[1]) }) }

  static let all = [apart, complete, pairs, single, twoGroups]

  static let apart = ExampleNetwork(
    name: "four people who do not know each other", alters: 4, ties: [], densityWithClient: 0.4, density: 0,
    componentSizes: [1, 1, 1, 1], isolates: 4, effectiveSize: 4, efficiency: 1, constraint: 0.25,
    constraints: [0.0625, 0.0625, 0.0625, 0.0625], hierarchy: 0, categories: [2, 1, 1], blau: 0.625, iqv: 0.9375,
    external: 4, alike: 0, eiIndex: 1)

  static let complete = ExampleNetwork(
    name: "three people who all know each other", alters: 3, ties: [[0, 1], [0, 2], [1, 2]], densityWithClient: 1,
    density: 1, componentSizes: [3], isolates: 0, effectiveSize: 1, efficiency: 1.0 / 3, constraint: 25.0 / 27,
    constraints: [25.0 / 81, 25.0 / 81, 25.0 / 81], hierarchy: 0, categories: [3], blau: 0, iqv: nil, external: 0,
    alike: 3, eiIndex: -1)

  static let pairs = ExampleNetwork(
    name: "two pairs and one apart", alters: 5, ties: [[0, 1], [2, 3]], densityWithClient: 7.0 / 15, density: 0.2,
    componentSizes: [2, 2, 1], isolates: 1, effectiveSize: 4.2, efficiency: 0.84, constraint: 0.4,
    constraints: [0.09, 0.09, 0.09, 0.09, 0.04], hierarchy: 0.022796787, categories: [2, 3], blau: 0.48, iqv: 0.96,
    external: 3, alike: 2, eiIndex: 0.2)

  static let single = ExampleNetwork(
    name: "one person", alters: 1, ties: [], densityWithClient: 1, density: nil, componentSizes: [1], isolates: 1,
    effectiveSize: 1, efficiency: 1, constraint: 1, constraints: [1], hierarchy: 1, categories: [1], blau: 0, iqv: nil,
    external: 0, alike: 1, eiIndex: -1)

  static let twoGroups = ExampleNetwork(
    name: "a star of four and a pair", alters: 6, ties: [[0, 1], [0, 2], [0, 3], [4, 5]], densityWithClient: 10.0 / 21,
    density: 4.0 / 15, componentSizes: [4, 2], isolates: 0, effectiveSize: 14.0 / 3, efficiency: 7.0 / 9,
    constraint: 0.428819444, constraints: [0.173611, 0.043403, 0.043403, 0.043403, 0.0625, 0.0625],
    hierarchy: 0.094204868, categories: [3, 2, 1], blau: 11.0 / 18, iqv: 11.0 / 12, external: 6, alike: 0, eiIndex: 1)
}
