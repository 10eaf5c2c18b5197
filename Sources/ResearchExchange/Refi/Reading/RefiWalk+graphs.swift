import Parsing

// Drawings.
extension RefiWalk {
  mutating func graph(_ element: XMLElement) throws -> RefiGraph {
    var (guid, name): (RefiGUID?, String?) = (nil, nil)
    for attribute in element.attributes {
      switch attribute.name.local {
      case "guid": guid = self.guid(attribute, of: element)
      case "name": name = attribute.value
      default: unknown(attribute, of: element)
      }
    }
    var graph = RefiGraph(guid: own(guid, of: element), name: name)
    try children(of: element) { walk, child in
      switch child.name.local {
      case "Vertex": if let vertex = try walk.vertex(child) { graph.vertices.append(vertex) }
      case "Edge": if let edge = try walk.edge(child) { graph.edges.append(edge) }
      default: return false
      }
      return true
    }
    return graph
  }

  private mutating func vertex(_ element: XMLElement) throws -> RefiVertex? {
    var guid: RefiGUID?
    var (firstX, firstY): (Int?, Int?) = (nil, nil)
    var vertex = RefiVertex(guid: RefiGUID(derivedFrom: ""), firstX: 0, firstY: 0)
    for attribute in element.attributes {
      switch attribute.name.local {
      case "guid": guid = self.guid(attribute, of: element)
      case "representedGUID": vertex.represented = self.guid(attribute, of: element)
      case "name": vertex.name = attribute.value
      case "firstX": firstX = number(attribute, of: element)
      case "firstY": firstY = number(attribute, of: element)
      case "secondX": vertex.secondX = number(attribute, of: element)
      case "secondY": vertex.secondY = number(attribute, of: element)
      case "shape": vertex.shape = choice(attribute, of: element)
      case "color": vertex.color = color(attribute, of: element)
      default: unknown(attribute, of: element)
      }
    }
    try nothing(inside: element)
    guard let firstX, let firstY else {
      note(.selectionWithoutPlace, at: element, example: vertex.name ?? "")
      return nil
    }
    vertex.guid = own(guid, of: element)
    (vertex.firstX, vertex.firstY) = (firstX, firstY)
    return vertex
  }

  private mutating func edge(_ element: XMLElement) throws -> RefiEdge? {
    var (guid, source, target): (RefiGUID?, RefiGUID?, RefiGUID?) = (nil, nil, nil)
    let nobody = RefiGUID(derivedFrom: "")
    var edge = RefiEdge(guid: nobody, source: nobody, target: nobody)
    for attribute in element.attributes {
      switch attribute.name.local {
      case "guid": guid = self.guid(attribute, of: element)
      case "representedGUID": edge.represented = self.guid(attribute, of: element)
      case "name": edge.name = attribute.value
      case "sourceVertex": source = self.guid(attribute, of: element)
      case "targetVertex": target = self.guid(attribute, of: element)
      case "color": edge.color = color(attribute, of: element)
      case "direction": edge.direction = choice(attribute, of: element)
      case "lineStyle": edge.lineStyle = choice(attribute, of: element)
      default: unknown(attribute, of: element)
      }
    }
    try nothing(inside: element)
    guard let source, let target else {
      note(.referenceWithoutTarget("Edge"), at: element, example: edge.name ?? "")
      return nil
    }
    (edge.guid, edge.source, edge.target) = (own(guid, of: element), source, target)
    return edge
  }
}
