import Parsing

/// A `<key>`: what the data that name it are about.
struct GraphMLKey: Sendable, Equatable {
  enum Target: String, Sendable {
    case node, edge, graph, all
  }

  let id: String
  /// What the key is called for people: `attr.name`, or the id.
  let name: String
  /// What counts when nothing is told.
  var fallback: String?
  let place: XMLPlace
}

/// The keys of a file, by id and by what they are for.
struct GraphMLKeys: Sendable {
  private var byTarget: [GraphMLKey.Target: [String: GraphMLKey]] = [:]
  private var order: [GraphMLKey.Target: [String]] = [:]

  /// Adds a key; whether there was no other one that means something else.
  mutating func add(_ key: GraphMLKey, for target: GraphMLKey.Target) -> Bool {
    if let other = byTarget[target]?[key.id] { return other.name == key.name && other.fallback == key.fallback }
    byTarget[target, default: [:]][key.id] = key
    order[target, default: []].append(key.id)
    return true
  }

  func key(_ id: String, for target: GraphMLKey.Target) -> GraphMLKey? {
    byTarget[target]?[id] ?? byTarget[.all]?[id]
  }

  /// All keys for one sort of thing, in the order of the file.
  func all(for target: GraphMLKey.Target) -> [GraphMLKey] {
    let own = (order[target] ?? []).compactMap { byTarget[target]?[$0] }
    return own + (order[.all] ?? []).compactMap { byTarget[.all]?[$0] }
  }
}

/// The keys for one sort of thing, by what they mean to us.
struct GraphMLColumns: Sendable {
  let keys: [GraphMLKey]
  let name: GraphMLKey?
  let id: GraphMLKey?
  let type: GraphMLKey?
  /// Says of a node that it is the client.
  let client: GraphMLKey?
  let traits: [PersonTrait: GraphMLKey]
  private let read: Set<String>

  /// Whether what stands under a key is kept: it means something to us, or repeats a name.
  func isRead(_ id: String) -> Bool { read.contains(id) }

  init(_ keys: [GraphMLKey]) {
    self.keys = keys
    let names = keys.map { $0.name.lowercased() }
    let find = { (words: [String]) in
      words.lazy.compactMap { word in names.firstIndex(of: word) }.first.map { keys[$0] }
    }
    name = NameColumn.likely(in: keys.map(\.name)).map { keys[$0] }
    id = find(["networkcanvasuuid", "_uid", "uuid"])
    type = find(["networkcanvastype", "networkcanvasnodetype", "networkcanvasedgetype", "type", "relation", "soort"])
    client = find(["ego", "isego", "is_ego", "client", "isclient", "is_client", "cliënt"])
    var traits: [PersonTrait: GraphMLKey] = [:]
    for key in keys {
      if let trait = PersonTrait(column: key.name), traits[trait] == nil { traits[trait] = key }
    }
    self.traits = traits
    let labels = keys.filter { $0.name.lowercased() == "label" }
    read = Set(([name, id, type, client].compactMap { $0 } + traits.values + labels).map(\.id))
  }
}
