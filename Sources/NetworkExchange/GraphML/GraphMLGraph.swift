import Parsing

/// One `<graph>` as it is told: its nodes, its edges and what is said of it as a whole.
struct GraphMLGraph: Sendable {
  /// One `<data>`.
  struct Datum: Sendable {
    let key: String
    let value: String
    /// What yEd shows beside a node, when it is there.
    let label: String?
    let place: XMLPlace
  }

  struct Node: Sendable {
    let id: String?
    /// What is told of keys that mean something to us; of others a digest, to compare. Defaults are not among them.
    var values: [String: String]
    let label: String?
    let place: XMLPlace

    /// What a key says of this node, or what counts when nothing is told.
    subscript(_ key: GraphMLKey?) -> String? { key.flatMap { values[$0.id] ?? $0.fallback } }
  }

  struct Edge: Sendable {
    let source: String
    let target: String
    let type: String
    let isDirected: Bool
    let place: XMLPlace
  }

  let id: String?
  let place: XMLPlace
  /// Attributes that only Network Canvas writes.
  let canvas: [String: String]
  let nodeColumns: GraphMLColumns
  let edgeColumns: GraphMLColumns
  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  /// By the name of the key in lower case.
  private(set) var data: [String: (name: String, value: String)] = [:]
  /// In the order of the file, with where it happened first.
  private(set) var notes: [(fact: LossFact, count: Int, place: XMLPlace)] = []
  private let keys: GraphMLKeys
  private let isDirected: Bool
  /// How many values each key of nodes and edges has that nothing is done with, by target and key.
  private var filled: [GraphMLKey.Target: [String: Int]] = [:]

  init(_ element: XMLElement, keys: GraphMLKeys) {
    id = element.value(of: "id")
    place = element.place
    self.keys = keys
    isDirected = element.value(of: "edgedefault") == "directed"
    nodeColumns = GraphMLColumns(keys.all(for: .node))
    edgeColumns = GraphMLColumns(keys.all(for: .edge))
    let canvas = element.attributes.filter { $0.name.namespace == GraphMLWalk.canvas }
    self.canvas = Dictionary(canvas.map { ($0.name.local.lowercased(), $0.value) }) { first, _ in first }
  }

  mutating func note(_ fact: LossFact, at place: XMLPlace) {
    // Of a file with endless different mistakes, the first tell enough.
    let fact = notes.count < 100 || notes.contains { $0.fact == fact } ? fact : .dataWithoutKey("…")
    if let index = notes.firstIndex(where: { $0.fact == fact }) {
      notes[index].count += 1
    } else {
      notes.append((fact, 1, place))
    }
  }

  mutating func add(data key: String, _ value: String, place: XMLPlace) {
    guard let declared = keys.key(key, for: .graph) else { return note(.dataWithoutKey(key), at: place) }
    data[declared.name.lowercased()] = (declared.name, value)
  }

  mutating func add(node element: XMLElement, _ data: [Datum]) {
    var values: [String: String] = [:]
    for datum in data {
      guard keys.key(datum.key, for: .node) != nil else {
        note(.dataWithoutKey(datum.key), at: datum.place)
        continue
      }
      values[datum.key] = nodeColumns.isRead(datum.key) ? datum.value : "\(RowDigest.digest(datum.value))"
      count(datum, .node)
    }
    nodes.append(
      Node(
        id: element.value(of: "id"), values: values, label: data.lazy.compactMap(\.label).first, place: element.place))
  }

  mutating func add(edge element: XMLElement, _ data: [Datum]) {
    var type = edgeColumns.type?.fallback ?? ""
    for datum in data {
      guard keys.key(datum.key, for: .edge) != nil else {
        note(.dataWithoutKey(datum.key), at: datum.place)
        continue
      }
      if datum.key == edgeColumns.type?.id { type = datum.value } else { count(datum, .edge) }
    }
    let directed = element.value(of: "directed").map { $0 == "true" } ?? isDirected
    edges.append(
      Edge(
        source: element.value(of: "source") ?? "", target: element.value(of: "target") ?? "", type: type,
        isDirected: directed, place: element.place))
  }

  private mutating func count(_ datum: Datum, _ target: GraphMLKey.Target) {
    if !datum.value.isEmpty { filled[target, default: [:]][datum.key, default: 0] += 1 }
  }

  /// How many values a key has in this graph.
  func filled(_ key: GraphMLKey, _ target: GraphMLKey.Target) -> Int { filled[target]?[key.id] ?? 0 }
}
