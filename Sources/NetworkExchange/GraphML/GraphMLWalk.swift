import Parsing

/// Goes through a GraphML document once and gathers its graphs.
///
/// Source of the elements: http://graphml.graphdrawing.org/specification.html; of what Network Canvas puts in them:
/// github.com/complexdatacollective/network-exporters, src/formatters/graphml.
struct GraphMLWalk {
  struct Problem: Error {
    let problem: CaseProblem
    let place: XMLPlace
  }

  static let canvas = "http://schema.networkcanvas.com/xmlns"

  private var reader: XMLReader
  private let limits: NetworkLimits
  private var keys = GraphMLKeys()
  private(set) var graphs: [GraphMLGraph] = []
  private var people = 0
  private var ties = 0
  private var values = 0

  init(_ source: any ByteSource, limits: NetworkLimits) {
    reader = XMLReader(source, limits: limits.xml)
    self.limits = limits
  }

  mutating func run() throws {
    guard case .start(let root)? = try reader.next() else { return }
    guard root.name.local == "graphml" else {
      throw Problem(problem: .notGraphML(element: root.name.local), place: root.place)
    }
    while let element = try nextChild() {
      switch element.name.local {
      case "key": try readKey(element)
      case "graph": try readGraph(element)
      default: try skip()
      }
    }
    // After the last element there may only be blanks and comments; the reader looks whether that is so.
    while try reader.next() != nil {}
  }

  /// The next element directly inside the one at hand, or `nil` at its end.
  private mutating func nextChild() throws -> XMLElement? {
    while let event = try reader.next() {
      switch event {
      case .start(let element): return element
      case .end: return nil
      case .text: continue
      }
    }
    return nil
  }

  /// Goes past everything up to the end of the element at hand.
  private mutating func skip() throws {
    var depth = 1
    while depth > 0, let event = try reader.next() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: continue
      }
    }
  }

  /// The text directly in the element at hand, and that of labels as yEd draws them.
  private mutating func text() throws -> (own: String, label: String?) {
    var own = ""
    var label: String?
    var path: [String] = []
    while let event = try reader.next() {
      switch event {
      case .start(let element): path.append(element.name.local)
      case .end:
        guard !path.isEmpty else { return (own.trimmingBlanks(), label) }
        path.removeLast()
      case .text(let text):
        if path.isEmpty { own += text } else if path.last == "NodeLabel" { label = label ?? text.trimmingBlanks() }
      }
    }
    return (own, label)
  }

  /// Counts something that stays in memory.
  private mutating func keep(_ place: XMLPlace) throws(Problem) {
    values += 1
    guard values <= limits.values else { throw Problem(problem: .tooManyValues(limit: limits.values), place: place) }
  }

  private mutating func readKey(_ element: XMLElement) throws {
    try keep(element.place)
    let id = element.value(of: "id") ?? ""
    var key = GraphMLKey(id: id, name: element.value(of: "attr.name") ?? id, place: element.place)
    while let child = try nextChild() {
      if child.name.local == "default" { key.fallback = try text().own } else { try skip() }
    }
    let target = element.value(of: "for") ?? "all"
    // Keys for ports and hyperedges are for what is left out anyway.
    guard let target = target == "graphml" ? .all : GraphMLKey.Target(rawValue: target) else { return }
    guard keys.add(key, for: target) else {
      throw Problem(problem: .repeatedColumn(key.id), place: element.place)
    }
  }

  private mutating func readGraph(_ element: XMLElement) throws {
    guard graphs.count < limits.cases else {
      throw Problem(problem: .tooManyCases(limit: limits.cases), place: element.place)
    }
    var graph = GraphMLGraph(element, keys: keys)
    while let child = try nextChild() {
      switch child.name.local {
      case "node": try readNode(child, into: &graph)
      case "edge": try readEdge(child, into: &graph)
      case "data":
        let value = try text().own
        graph.add(data: child.value(of: "key") ?? "", value, place: child.place)
      case "hyperedge":
        graph.note(.hyperedge, at: child.place)
        try skip()
      default: try skip()
      }
    }
    graphs.append(graph)
  }

  private mutating func readNode(_ element: XMLElement, into graph: inout GraphMLGraph) throws {
    people += 1
    guard people <= limits.people else {
      throw Problem(problem: .tooManyPeople(limit: limits.people), place: element.place)
    }
    var data: [GraphMLGraph.Datum] = []
    while let child = try nextChild() {
      switch child.name.local {
      case "data":
        try keep(child.place)
        let (own, label) = try text()
        data.append(GraphMLGraph.Datum(key: child.value(of: "key") ?? "", value: own, label: label, place: child.place))
      case "graph":
        graph.note(.nestedGraph, at: child.place)
        try skip()
      case "port":
        graph.note(.port, at: child.place)
        try skip()
      default: try skip()
      }
    }
    graph.add(node: element, data)
  }

  private mutating func readEdge(_ element: XMLElement, into graph: inout GraphMLGraph) throws {
    ties += 1
    guard ties <= limits.ties else {
      throw Problem(problem: .tooManyTies(limit: limits.ties), place: element.place)
    }
    var data: [GraphMLGraph.Datum] = []
    while let child = try nextChild() {
      guard child.name.local == "data" else {
        if child.name.local == "graph" { graph.note(.nestedGraph, at: child.place) }
        try skip()
        continue
      }
      try keep(child.place)
      let value = try text().own
      data.append(GraphMLGraph.Datum(key: child.value(of: "key") ?? "", value: value, label: nil, place: child.place))
    }
    graph.add(edge: element, data)
  }
}
