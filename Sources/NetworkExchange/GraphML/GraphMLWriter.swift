import CivilTime
import Parsing
import PersonalNetwork

/// Writes GraphML that validates against http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd: one `<graph>` per case, the client
/// implied, one `<edge>` per tie. Keys have the names that Network Canvas and our own reader know.
struct GraphMLWriter {
  private let cases: [OutgoingCase]
  private let name: String
  private let provenance: Provenance
  private static let mediaType = "application/graphml+xml"

  init(_ cases: [OutgoingCase], name: String, provenance: Provenance) {
    self.cases = cases
    self.name = name
    self.provenance = provenance
  }

  var export: NetworkExport {
    let file = name + ".graphml"
    var writer = XMLWriter()
    let root: [(StaticString, String)] = [
      ("xmlns", "http://graphml.graphdrawing.org/xmlns"), ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
      (
        "xsi:schemaLocation",
        "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"
      ),
    ]
    writer.element("graphml", root) { writer in
      writeKeys(&writer)
      for (index, one) in cases.enumerated() { write(one, number: index + 1, &writer) }
    }
    var losses = ExportLosses(cases, file: file)
    losses.add(replaced: writer.replaced, file: file)
    return NetworkExport(
      files: [NetworkFile(name: file, mediaType: Self.mediaType, bytes: writer.bytes)], report: losses.report)
  }

  private func writeKeys(_ writer: inout XMLWriter) {
    for name in Self.graphKeys { key("graph", name, &writer) }
    for name in ["networkCanvasUUID", "label", "name"] { key("node", name, &writer) }
    for trait in PersonTrait.allCases { key("node", trait.column, type: trait.keyType, &writer) }
    key("edge", "networkCanvasType", &writer)
  }

  private static let graphKeys =
    ["networkCanvasCaseID", "networkCanvasSessionID", "sessionFinish", "name", "countsProfessionals"] + Provenance.names

  private func key(_ target: String, _ name: String, type: String = "string", _ writer: inout XMLWriter) {
    let attributes: [(StaticString, String)] = [
      ("id", "\(target)_\(name)"), ("for", target), ("attr.name", name), ("attr.type", type),
    ]
    guard type == "boolean" else { return writer.element("key", attributes) }
    writer.element("key", attributes) { $0.element("default", text: "false") }
  }

  private func write(_ one: OutgoingCase, number: Int, _ writer: inout XMLWriter) {
    writer.element("graph", [("id", "g\(number)"), ("edgedefault", "undirected")]) { writer in
      let facts = [
        one.id, one.session ?? "", one.network.asOf?.iso ?? "", one.network.clientName,
        String(one.network.countsProfessionals),
      ]
      for (name, value) in zip(Self.graphKeys, facts + provenance.columns.map(\.value)) {
        data("graph", name, value, &writer)
      }
      var node: [String: String] = [:]
      for (index, person) in one.network.people.enumerated() {
        node[person.id] = "n\(index + 1)"
        write(person, node: "n\(index + 1)", &writer)
      }
      for (index, tie) in one.network.ties.enumerated() { write(tie, number: index + 1, node, &writer) }
    }
  }

  private func write(_ person: NetworkPerson, node: String, _ writer: inout XMLWriter) {
    writer.element("node", [("id", node)]) { writer in
      data("node", "networkCanvasUUID", person.id, &writer)
      data("node", "label", person.name, &writer)
      data("node", "name", person.name, &writer)
      for trait in PersonTrait.allCases {
        guard let value = trait.value(of: person), trait.keyType != "boolean" || value == "true" else { continue }
        data("node", trait.column, value, &writer)
      }
    }
  }

  private func write(_ tie: MemberTie, number: Int, _ node: [String: String], _ writer: inout XMLWriter) {
    let from = tie.parentID ?? tie.a
    let to = tie.childID ?? tie.b
    var attributes: [(StaticString, String)] = [
      ("id", "e\(number)"), ("source", node[from] ?? ""), ("target", node[to] ?? ""),
    ]
    if tie.kind == .parent { attributes.append(("directed", "true")) }
    writer.element("edge", attributes) { data("edge", "networkCanvasType", tie.kind.rawValue, &$0) }
  }

  private func data(_ target: String, _ name: String, _ value: String, _ writer: inout XMLWriter) {
    if !value.isEmpty { writer.element("data", [("key", "\(target)_\(name)")], text: value) }
  }
}

extension PersonTrait {
  /// The type of GraphML that its values have.
  var keyType: String {
    switch self {
    case .ring: "int"
    case .gives, .receives: "boolean"
    case .sphere, .kind, .vip, .quality, .direction, .ending, .endingOn: "string"
    }
  }
}
