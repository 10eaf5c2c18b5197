import Parsing

// The project and what stands at its top.
extension RefiWalk {
  /// Namespaces of the standard as it is now; nothing needs to be said of them.
  private static let known = ["urn:QDA-XML:project:1.0", "urn:QDA-XML:codebook:1.0", nil]

  /// The project of a document: of a whole one, or of a code book alone.
  mutating func document() throws -> RefiProject {
    guard let root = try root() else { return RefiProject(name: "") }
    if !Self.known.contains(root.name.namespace) {
      note(.oldNamespace(root.name.namespace ?? ""), at: root)
    }
    let project: RefiProject
    switch root.name.local {
    case "Project": project = try self.project(root)
    case "CodeBook": project = try codeBookAlone(root)
    default: throw RefiRefusal(.notRefi(element: root.name.local), at: place(root))
    }
    try finish()
    return project
  }

  private mutating func project(_ root: XMLElement) throws -> RefiProject {
    var project = RefiProject(name: "")
    var hasName = false
    for attribute in root.attributes {
      switch attribute.name.local {
      case "name":
        project.name = attribute.value
        hasName = true
      case "origin": project.origin = attribute.value
      case "basePath": note(.basePath, at: root)
      default:
        if !takes(attribute, of: root, into: &project.trail) { unknown(attribute, of: root) }
      }
    }
    if !hasName { note(.nameMissing("Project"), at: root) }
    try children(of: root) { walk, child in
      switch child.name.local {
      case "Users": project.users += try walk.list(child, "User") { try $0.user($1) }
      case "CodeBook": project.codes += try walk.codeBook(child, sets: &project.sets)
      case "Variables": project.variables += try walk.list(child, "Variable") { try $0.variable($1) }
      case "Cases": project.cases += try walk.list(child, "Case") { try $0.oneCase($1) }
      case "Sources": try walk.children(of: child) { try $0.takeSource($1, into: &project.sources) }
      case "Notes": project.notes += try walk.list(child, "Note") { try $0.textSource($1) }
      case "Links": project.links += try walk.list(child, "Link") { try $0.link($1) }
      case "Sets": project.sets += try walk.list(child, "Set") { try $0.set($1) }
      case "Graphs": project.graphs += try walk.list(child, "Graph") { try $0.graph($1) }
      case "Description": project.description = try walk.text(of: child)
      case "NoteRef": project.noteRefs += try walk.reference(child)
      default: return false
      }
      return true
    }
    return project
  }

  private mutating func codeBookAlone(_ root: XMLElement) throws -> RefiProject {
    var project = RefiProject(name: "", origin: root.value(of: "origin"))
    project.codes = try codeBook(root.without("origin"), sets: &project.sets)
    return project
  }

  private mutating func codeBook(_ element: XMLElement, sets: inout [RefiSet]) throws -> [RefiCode] {
    for attribute in element.attributes { unknown(attribute, of: element) }
    var codes: [RefiCode] = []
    try children(of: element) { walk, child in
      switch child.name.local {
      case "Codes": codes += try walk.list(child, "Code") { try $0.code($1) }
      case "Sets": sets += try walk.list(child, "Set") { try $0.set($1) }
      // Some programs leave out the list around them.
      case "Code": codes.append(try walk.code(child))
      default: return false
      }
      return true
    }
    return codes
  }

  /// All elements of one name in a list of them.
  private mutating func list<Item>(
    _ element: XMLElement, _ name: String, _ read: (inout RefiWalk, XMLElement) throws -> Item
  ) throws -> [Item] {
    for attribute in element.attributes { unknown(attribute, of: element) }
    var items: [Item] = []
    try children(of: element) { walk, child in
      guard child.name.local == name else { return false }
      items.append(try read(&walk, child))
      return true
    }
    return items
  }

  private mutating func user(_ element: XMLElement) throws -> RefiUser {
    var (guid, name, id): (RefiGUID?, String?, String?) = (nil, nil, nil)
    for attribute in element.attributes {
      switch attribute.name.local {
      case "guid": guid = self.guid(attribute, of: element)
      case "name": name = attribute.value
      case "id": id = attribute.value
      default: unknown(attribute, of: element)
      }
    }
    try nothing(inside: element)
    return RefiUser(guid: own(guid, of: element), name: name, id: id)
  }

  private mutating func code(_ element: XMLElement) throws -> RefiCode {
    var (guid, name, isCodable, color): (RefiGUID?, String?, Bool?, String?) = (nil, nil, nil, nil)
    for attribute in element.attributes {
      switch attribute.name.local {
      case "guid": guid = self.guid(attribute, of: element)
      case "name": name = attribute.value
      case "isCodable": isCodable = truth(attribute, of: element)
      case "color": color = self.color(attribute, of: element)
      default: unknown(attribute, of: element)
      }
    }
    if name == nil { note(.nameMissing("Code"), at: element) }
    if isCodable == nil { note(.codableMissing, at: element, example: name ?? "") }
    var code = RefiCode(
      guid: own(guid, of: element), name: name ?? "", isCodable: isCodable ?? true, color: color)
    try children(of: element) { walk, child in
      switch child.name.local {
      case "Description": code.description = try walk.text(of: child)
      case "NoteRef": code.notes += try walk.reference(child)
      case "Code": code.codes.append(try walk.code(child))
      default: return false
      }
      return true
    }
    return code
  }

  /// What a reference points at: none when it does not say.
  mutating func reference(_ element: XMLElement) throws -> [RefiGUID] { try target(of: element).map { [$0] } ?? [] }

  /// What a reference points at; `nil` when it does not say. Code books alone have the id under another name.
  mutating func target(of element: XMLElement) throws -> RefiGUID? {
    var target: RefiGUID?
    for attribute in element.attributes {
      switch attribute.name.local {
      case "targetGUID", "guid": target = guid(attribute, of: element)
      default: unknown(attribute, of: element)
      }
    }
    try nothing(inside: element)
    if target == nil { note(.referenceWithoutTarget(element.name.local), at: element) }
    return target
  }
}
