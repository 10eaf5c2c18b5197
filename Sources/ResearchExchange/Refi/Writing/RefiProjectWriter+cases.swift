import Parsing

// Variables, cases, and what connects things.
extension RefiProjectWriter {
  mutating func write(_ variable: RefiVariable, to xml: inout XMLWriter) {
    let attributes: Attributes = [
      ("guid", variable.guid.text), ("name", variable.name), ("typeOfVariable", variable.kind.rawValue),
    ]
    guard let description = variable.description else { return xml.element("Variable", attributes) }
    xml.element("Variable", attributes) { xml in xml.element("Description", text: description) }
  }

  mutating func write(_ values: [RefiVariableValue], to xml: inout XMLWriter) {
    for value in values {
      xml.element("VariableValue") { xml in
        refer("VariableRef", [value.variable], to: &xml)
        if let checked = checked(value.value) { xml.element(checked.kind.valueElement, text: checked.text) }
      }
    }
  }

  /// A value in the form of its kind; as text when it is of another kind than it says.
  private mutating func checked(_ value: RefiVariableValue.Value?) -> RefiVariableValue.Value? {
    guard let value else { return nil }
    let form: RefiForm.Form? =
      switch value.kind {
      case .text: RefiForm.Form(value.text, was: value.text)
      case .boolean: RefiForm.boolean(value.text)
      case .integer: RefiForm.integer(value.text)
      case .float: RefiForm.decimal(value.text)
      case .date: RefiForm.date(value.text)
      case .dateTime: RefiForm.dateTime(value.text)
      }
    if let form, !form.isChanged { return value }
    note(.valueForm, example: value.text)
    return form.map { RefiVariableValue.Value(value.kind, $0.text) } ?? RefiVariableValue.Value(.text, value.text)
  }

  mutating func write(_ one: RefiCase, to xml: inout XMLWriter) {
    var attributes: Attributes = [("guid", one.guid.text)]
    if let name = one.name { attributes.append(("name", name)) }
    xml.element("Case", attributes) { xml in
      describe(one.description, to: &xml)
      refer("CodeRef", one.codes, to: &xml)
      write(one.values, to: &xml)
      refer("SourceRef", one.sources, to: &xml)
      refer("SelectionRef", one.selections, to: &xml)
    }
  }

  mutating func write(_ link: RefiLink, to xml: inout XMLWriter) {
    var attributes: Attributes = [("guid", link.guid.text)]
    if let name = link.name { attributes.append(("name", name)) }
    if let direction = link.direction { attributes.append(("direction", direction.rawValue)) }
    add(color: link.color, to: &attributes)
    if let origin = link.origin { attributes.append(("originGUID", origin.text)) }
    if let target = link.target { attributes.append(("targetGUID", target.text)) }
    xml.element("Link", attributes) { xml in refer("NoteRef", link.notes, to: &xml) }
  }

  mutating func write(_ set: RefiSet, to xml: inout XMLWriter) {
    xml.element("Set", [("guid", set.guid.text), ("name", set.name)]) { xml in
      describe(set.description, to: &xml)
      refer("MemberCode", set.codes, to: &xml)
      refer("MemberSource", set.sources, to: &xml)
      refer("MemberNote", set.notes, to: &xml)
    }
  }

  mutating func write(_ graph: RefiGraph, to xml: inout XMLWriter) {
    var attributes: Attributes = [("guid", graph.guid.text)]
    if let name = graph.name { attributes.append(("name", name)) }
    xml.element("Graph", attributes) { xml in
      for vertex in graph.vertices { write(vertex, to: &xml) }
      for edge in graph.edges { write(edge, to: &xml) }
    }
  }

  private mutating func write(_ vertex: RefiVertex, to xml: inout XMLWriter) {
    var attributes: Attributes = [("guid", vertex.guid.text)]
    if let represented = vertex.represented { attributes.append(("representedGUID", represented.text)) }
    if let name = vertex.name { attributes.append(("name", name)) }
    attributes += [("firstX", String(vertex.firstX)), ("firstY", String(vertex.firstY))]
    if let x = vertex.secondX { attributes.append(("secondX", String(x))) }
    if let y = vertex.secondY { attributes.append(("secondY", String(y))) }
    if let shape = vertex.shape { attributes.append(("shape", shape.rawValue)) }
    add(color: vertex.color, to: &attributes)
    xml.element("Vertex", attributes)
  }

  private mutating func write(_ edge: RefiEdge, to xml: inout XMLWriter) {
    var attributes: Attributes = [("guid", edge.guid.text)]
    if let represented = edge.represented { attributes.append(("representedGUID", represented.text)) }
    if let name = edge.name { attributes.append(("name", name)) }
    attributes += [("sourceVertex", edge.source.text), ("targetVertex", edge.target.text)]
    add(color: edge.color, to: &attributes)
    if let direction = edge.direction { attributes.append(("direction", direction.rawValue)) }
    if let style = edge.lineStyle { attributes.append(("lineStyle", style.rawValue)) }
    xml.element("Edge", attributes)
  }
}

extension RefiVariable.Kind {
  fileprivate var valueElement: StaticString {
    switch self {
    case .text: "TextValue"
    case .boolean: "BooleanValue"
    case .integer: "IntegerValue"
    case .float: "FloatValue"
    case .date: "DateValue"
    case .dateTime: "DateTimeValue"
    }
  }
}
