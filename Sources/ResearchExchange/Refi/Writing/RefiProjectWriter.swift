import Parsing

/// Writes the project file: what the schema asks, in its order, without empty lists. The same project gives the same bytes.
///
/// What is not in a form that the schema takes is brought to it, or left out and noted.
struct RefiProjectWriter {
  var report = ResearchReport()
  private let place: ResearchPlace
  /// Dates that were found to be right: most stand there many times.
  private var dates: Set<String> = []

  typealias Attributes = [(StaticString, String)]

  init(file: String) { place = ResearchPlace(file: file) }

  mutating func bytes(of project: RefiProject) -> [UInt8] {
    var bytes: [UInt8] = []
    write(project) { bytes += $0 }
    return bytes
  }

  /// Hands over piece after piece, while the next one is written.
  mutating func write(_ project: RefiProject, take: ([UInt8]) -> Void) {
    var xml = XMLWriter()
    write(project, to: &xml, take)
    for piece in xml.pieces { take(piece) }
    note(.characterReplaced, count: xml.replaced)
  }

  mutating func note(_ fact: ResearchFact, count: Int = 1, example: String = "") {
    report.add(fact, count: count, at: place, example: example)
  }

  private mutating func write(_ project: RefiProject, to xml: inout XMLWriter, _ take: ([UInt8]) -> Void) {
    var attributes: Attributes = [("xmlns", "urn:QDA-XML:project:1.0"), ("name", project.name)]
    if let origin = project.origin { attributes.append(("origin", origin)) }
    add(project.trail, to: &attributes, creator: "creatingUserGUID", modifier: "modifyingUserGUID")
    xml.element("Project", attributes) { xml in
      list("Users", project.users, to: &xml) { $0.write($1, to: &$2) }
      if !project.codes.isEmpty {
        xml.element("CodeBook") { xml in list("Codes", project.codes, to: &xml) { $0.write($1, to: &$2) } }
      }
      list("Variables", project.variables, to: &xml) { $0.write($1, to: &$2) }
      list("Cases", project.cases, to: &xml) { $0.write($1, to: &$2) }
      list("Sources", project.sources, to: &xml) { writer, source, xml in
        writer.write(source, to: &xml)
        for piece in xml.takeFull() { take(piece) }
      }
      list("Notes", project.notes, to: &xml) { $0.write($1, as: "Note", to: &$2) }
      list("Links", project.links, to: &xml) { $0.write($1, to: &$2) }
      list("Sets", project.sets, to: &xml) { $0.write($1, to: &$2) }
      list("Graphs", project.graphs, to: &xml) { $0.write($1, to: &$2) }
      describe(project.description, to: &xml)
      refer("NoteRef", project.noteRefs, to: &xml)
    }
  }

  private mutating func list<Item>(
    _ name: StaticString, _ items: [Item], to xml: inout XMLWriter,
    _ write: (inout RefiProjectWriter, Item, inout XMLWriter) -> Void
  ) {
    guard !items.isEmpty else { return }
    xml.element(name) { xml in
      for item in items { write(&self, item, &xml) }
    }
  }

  private mutating func write(_ user: RefiUser, to xml: inout XMLWriter) {
    var attributes: Attributes = [("guid", user.guid.text)]
    if let name = user.name { attributes.append(("name", name)) }
    if let id = user.id { attributes.append(("id", id)) }
    xml.element("User", attributes)
  }

  private mutating func write(_ code: RefiCode, to xml: inout XMLWriter) {
    var attributes: Attributes = [
      ("guid", code.guid.text), ("name", code.name), ("isCodable", code.isCodable ? "true" : "false"),
    ]
    add(color: code.color, to: &attributes)
    if code.description == nil && code.notes.isEmpty && code.codes.isEmpty { return xml.element("Code", attributes) }
    xml.element("Code", attributes) { xml in
      describe(code.description, to: &xml)
      refer("NoteRef", code.notes, to: &xml)
      for child in code.codes { write(child, to: &xml) }
    }
  }

  private mutating func write(_ source: RefiSource, to xml: inout XMLWriter) {
    switch source {
    case .text(let text): write(text, as: "TextSource", to: &xml)
    case .media(let media): write(media, to: &xml)
    }
  }
}

// What many elements have.
extension RefiProjectWriter {
  mutating func add(
    _ trail: RefiTrail, to attributes: inout Attributes, creator: StaticString = "creatingUser",
    modifier: StaticString = "modifyingUser"
  ) {
    if let user = trail.creatingUser { attributes.append((creator, user.text)) }
    add(date: trail.creationDateTime, as: "creationDateTime", to: &attributes)
    if let user = trail.modifyingUser { attributes.append((modifier, user.text)) }
    add(date: trail.modifiedDateTime, as: "modifiedDateTime", to: &attributes)
  }

  mutating func add(date: String?, as name: StaticString, to attributes: inout Attributes) {
    guard let date else { return }
    if !dates.contains(date) {
      guard let form = RefiForm.dateTime(date) else {
        return note(.wrongValue(attribute: "\(name)", of: "Project"), example: date)
      }
      if form.isChanged {
        note(.dateForm, example: date)
        return attributes.append((name, form.text))
      }
      dates.insert(date)
    }
    attributes.append((name, date))
  }

  mutating func add(color: String?, to attributes: inout Attributes) {
    guard let color else { return }
    guard let form = RefiForm.color(color) else {
      return note(.wrongValue(attribute: "color", of: "Code"), example: color)
    }
    attributes.append(("color", form.text))
  }

  /// Never the way to somebody's folders.
  mutating func add(path: String?, as name: StaticString, to attributes: inout Attributes) {
    guard let path else { return }
    if RefiPath.isPrivate(path) { note(.pathOfMachine) } else { attributes.append((name, path)) }
  }

  mutating func describe(_ description: String?, to xml: inout XMLWriter) {
    if let description { xml.element("Description", text: description) }
  }

  mutating func refer(_ name: StaticString, _ targets: [RefiGUID], to xml: inout XMLWriter) {
    for target in targets { xml.element(name, [("targetGUID", target.text)]) }
  }

  mutating func write(_ codings: [RefiCoding], to xml: inout XMLWriter) {
    for coding in codings {
      var attributes: Attributes = [("guid", coding.guid.text)]
      if let user = coding.creatingUser { attributes.append(("creatingUser", user.text)) }
      add(date: coding.creationDateTime, as: "creationDateTime", to: &attributes)
      xml.element("Coding", attributes) { xml in
        xml.element("CodeRef", [("targetGUID", coding.code.text)])
        refer("NoteRef", coding.notes, to: &xml)
      }
    }
  }
}
