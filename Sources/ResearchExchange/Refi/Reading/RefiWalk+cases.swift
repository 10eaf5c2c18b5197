import Parsing

// Variables, cases, and what connects things.
extension RefiWalk {
  mutating func variable(_ element: XMLElement) throws -> RefiVariable {
    var (guid, name, kind): (RefiGUID?, String?, RefiVariable.Kind?) = (nil, nil, nil)
    for attribute in element.attributes {
      switch attribute.name.local {
      case "guid": guid = self.guid(attribute, of: element)
      case "name": name = attribute.value
      case "typeOfVariable": kind = choice(attribute, of: element)
      default: unknown(attribute, of: element)
      }
    }
    if name == nil { note(.nameMissing("Variable"), at: element) }
    if kind == nil { note(.kindMissing, at: element, example: name ?? "") }
    var variable = RefiVariable(guid: own(guid, of: element), name: name ?? "", kind: kind ?? .text)
    try children(of: element) { walk, child in
      guard child.name.local == "Description" else { return false }
      variable.description = try walk.text(of: child)
      return true
    }
    return variable
  }

  mutating func value(_ element: XMLElement) throws -> [RefiVariableValue] {
    for attribute in element.attributes { unknown(attribute, of: element) }
    var variable: RefiGUID?
    var value: RefiVariableValue.Value?
    try children(of: element) { walk, child in
      let name = child.name.local
      if name == "VariableRef" {
        variable = try walk.reference(child).first
      } else if name.hasSuffix("Value"), let kind = RefiVariable.Kind(rawValue: String(name.dropLast(5))) {
        value = walk.checked(try walk.text(of: child), kind, in: child)
      } else {
        return false
      }
      return true
    }
    guard let variable else {
      note(.referenceWithoutTarget("VariableValue"), at: element, example: value?.text ?? "")
      return []
    }
    return [RefiVariableValue(variable: variable, value: value)]
  }

  /// A value in the form of its kind; as text when it is of another kind than it says.
  private mutating func checked(
    _ text: String, _ kind: RefiVariable.Kind, in element: XMLElement
  ) -> RefiVariableValue.Value? {
    let form: RefiForm.Form? =
      switch kind {
      case .text: RefiForm.Form(text, was: text)
      case .boolean: RefiForm.boolean(text)
      case .integer: RefiForm.integer(text)
      case .float: RefiForm.decimal(text)
      case .date: RefiForm.date(text)
      case .dateTime: RefiForm.dateTime(text)
      }
    if let form {
      if form.isChanged { note(.valueForm, at: element, example: text) }
      return RefiVariableValue.Value(kind, form.text)
    }
    if text.trimmingBlanks().isEmpty { return nil }
    note(.valueForm, at: element, example: text)
    return RefiVariableValue.Value(.text, text)
  }

  mutating func oneCase(_ element: XMLElement) throws -> RefiCase {
    var (guid, name): (RefiGUID?, String?) = (nil, nil)
    for attribute in element.attributes {
      switch attribute.name.local {
      case "guid": guid = self.guid(attribute, of: element)
      case "name": name = attribute.value
      default: unknown(attribute, of: element)
      }
    }
    var result = RefiCase(guid: own(guid, of: element), name: name)
    try children(of: element) { walk, child in
      switch child.name.local {
      case "Description": result.description = try walk.text(of: child)
      case "CodeRef": result.codes += try walk.reference(child)
      case "VariableValue": result.values += try walk.value(child)
      case "SourceRef": result.sources += try walk.reference(child)
      case "SelectionRef": result.selections += try walk.reference(child)
      default: return false
      }
      return true
    }
    return result
  }

  mutating func set(_ element: XMLElement) throws -> RefiSet {
    var (guid, name): (RefiGUID?, String?) = (nil, nil)
    for attribute in element.attributes {
      switch attribute.name.local {
      case "guid": guid = self.guid(attribute, of: element)
      case "name": name = attribute.value
      default: unknown(attribute, of: element)
      }
    }
    if name == nil { note(.nameMissing("Set"), at: element) }
    var set = RefiSet(guid: own(guid, of: element), name: name ?? "")
    try children(of: element) { walk, child in
      switch child.name.local {
      case "Description": set.description = try walk.text(of: child)
      case "MemberCode": set.codes += try walk.reference(child)
      case "MemberSource": set.sources += try walk.reference(child)
      case "MemberNote": set.notes += try walk.reference(child)
      default: return false
      }
      return true
    }
    return set
  }

  mutating func link(_ element: XMLElement) throws -> RefiLink {
    var guid: RefiGUID?
    var link = RefiLink(guid: RefiGUID(derivedFrom: ""))
    for attribute in element.attributes {
      switch attribute.name.local {
      case "guid": guid = self.guid(attribute, of: element)
      case "name": link.name = attribute.value
      case "direction": link.direction = choice(attribute, of: element)
      case "color": link.color = color(attribute, of: element)
      case "originGUID": link.origin = self.guid(attribute, of: element)
      case "targetGUID": link.target = self.guid(attribute, of: element)
      default: unknown(attribute, of: element)
      }
    }
    link.guid = own(guid, of: element)
    try children(of: element) { walk, child in
      guard child.name.local == "NoteRef" else { return false }
      link.notes += try walk.reference(child)
      return true
    }
    return link
  }
}
