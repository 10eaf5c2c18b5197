import Parsing

/// Walks through a project or code book once, element by element, and notes what has no place in the standard.
///
/// Elements go by their local name, whatever the namespace: old drafts of the standard had others.
struct RefiWalk {
  private var reader: XMLReader
  let file: String
  private let limits: RefiLimits
  var report = ResearchReport()
  private var elements = 0
  private var taken = TakenGUIDs()
  /// Most dates were there a moment before, and then are kept once.
  private var dates = RecentTexts<Void>()

  init(_ source: any ByteSource, file: String, limits: RefiLimits, threads: (any SideThreads)? = nil) {
    reader = XMLReader(source, limits: limits.xml, threads: threads)
    self.file = file
    self.limits = limits
  }

  func place(_ element: XMLElement) -> ResearchPlace {
    ResearchPlace(file: file, line: element.place.line, column: element.place.column)
  }

  mutating func note(_ fact: ResearchFact, at element: XMLElement, example: String = "") {
    report.add(fact, at: place(element), example: example)
  }

  /// The outermost element; `nil` when there is none, which the reader refuses itself.
  mutating func root() throws -> XMLElement? {
    while let event = try reader.next() {
      if case .start(let element) = event { return element }
    }
    return nil
  }

  /// Whatever follows the outermost element: comments only, or the reader refuses it.
  mutating func finish() throws { while try reader.next() != nil {} }

  /// Hands over every element right inside one that was begun, until that one ends.
  ///
  /// - Parameter take: reads the element to its end and says `true`, or leaves it and says `false`.
  mutating func children(of parent: XMLElement, _ take: (inout RefiWalk, XMLElement) throws -> Bool) throws {
    while let event = try reader.next() {
      switch event {
      case .start(let child):
        try count(child)
        if try !take(&self, child) { try skip(child, inside: parent.name.local) }
      case .end: return
      case .text(let text): noteLoose(text, inside: parent)
      }
    }
  }

  /// An element that only has attributes.
  mutating func nothing(inside parent: XMLElement) throws { try children(of: parent) { _, _ in false } }

  /// The text of an element.
  mutating func text(of parent: XMLElement) throws -> String {
    for attribute in parent.attributes { unknown(attribute, of: parent) }
    var result = ""
    while let event = try reader.next() {
      switch event {
      case .start(let child):
        try count(child)
        try skip(child, inside: parent.name.local)
      case .end: return result
      case .text(let text): if result.isEmpty { result = text } else { result += text }
      }
    }
    return result
  }

  /// Leaves out an element with everything in it.
  private mutating func skip(_ element: XMLElement, inside parent: String) throws {
    note(.element(element.name.local, inside: parent), at: element)
    var depth = 1
    while depth > 0, let event = try reader.next() {
      switch event {
      case .start(let child):
        try count(child)
        depth += 1
      case .end: depth -= 1
      case .text: break
      }
    }
  }

  private mutating func count(_ element: XMLElement) throws {
    elements += 1
    guard elements <= limits.elements else {
      throw RefiRefusal(.tooManyElements(limit: limits.elements), at: place(element))
    }
  }

  private mutating func noteLoose(_ text: String, inside parent: XMLElement) {
    guard text.utf8.contains(where: { $0 > 0x20 }) else { return }
    note(.looseText(inside: parent.name.local), at: parent, example: text.trimmingBlanks())
  }

  /// Notes an attribute that the standard does not have there. Where the schema lies is no content.
  mutating func unknown(_ attribute: XMLAttribute, of element: XMLElement) {
    if attribute.name.namespace == "http://www.w3.org/2001/XMLSchema-instance" { return }
    note(.attribute(attribute.name.local, of: element.name.local), at: element, example: attribute.value)
  }

  mutating func wrong(_ attribute: XMLAttribute, of element: XMLElement) {
    note(.wrongValue(attribute: attribute.name.local, of: element.name.local), at: element, example: attribute.value)
  }
}

// What attributes say.
extension RefiWalk {
  mutating func guid(_ attribute: XMLAttribute, of element: XMLElement) -> RefiGUID? {
    let read = attribute.withUTF8 { (guid: RefiGUID(utf8: $0), length: $0.count) }
    guard let guid = read.guid else {
      let text = attribute.value
      note(.guidForm, at: element, example: text)
      return text.isEmpty ? nil : RefiGUID(derivedFrom: text)
    }
    if read.length != 36 && read.length != 38 { note(.guidForm, at: element, example: attribute.value) }
    return guid
  }

  /// The id of the element itself: one of its own when it has none, or shares it with another of its sort.
  mutating func own(_ guid: RefiGUID?, of element: XMLElement) -> RefiGUID {
    let kind = element.name.local
    guard let guid else {
      note(.guidMissing(kind), at: element)
      let made = RefiGUID(derivedFrom: "\(kind) \(element.place.line):\(element.place.column)")
      return taken.take(made, for: kind) ? made : taken.takeAnother(than: made, for: kind)
    }
    if taken.take(guid, for: kind) { return guid }
    note(.sameGUID(kind), at: element, example: guid.text)
    return taken.takeAnother(than: guid, for: kind)
  }

  mutating func number(_ attribute: XMLAttribute, of element: XMLElement) -> Int? {
    if let number = attribute.withUTF8(RefiForm.plainNumber) { return number }
    let text = attribute.value.trimmingBlanks()
    if let number = Int(text) { return number }
    if let number = Double(text), abs(number) < 1e15 {
      note(.numberRounded(attribute: attribute.name.local), at: element, example: text)
      return Int(number.rounded())
    }
    wrong(attribute, of: element)
    return nil
  }

  mutating func truth(_ attribute: XMLAttribute, of element: XMLElement) -> Bool? {
    guard let form = RefiForm.boolean(attribute.value) else {
      wrong(attribute, of: element)
      return nil
    }
    if form.isChanged { note(.valueForm, at: element, example: attribute.value) }
    return form.text == "true" || form.text == "1"
  }

  mutating func color(_ attribute: XMLAttribute, of element: XMLElement) -> String? {
    guard let form = RefiForm.color(attribute.value) else {
      if !attribute.value.isEmpty { wrong(attribute, of: element) }
      return nil
    }
    if form.isChanged { note(.colourForm, at: element, example: attribute.value) }
    return form.text
  }

  mutating func date(_ attribute: XMLAttribute, of element: XMLElement) -> String? {
    if let known = attribute.withUTF8({ dates.find($0) }) { return known.text }
    guard let form = RefiForm.dateTime(attribute.value) else {
      if !attribute.value.isEmpty { wrong(attribute, of: element) }
      return nil
    }
    if form.isChanged {
      note(.dateForm, at: element, example: attribute.value)
    } else {
      dates.keep(form.text, ())
    }
    return form.text
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ attribute: XMLAttribute, of element: XMLElement
  ) -> Choice? where Choice.RawValue == String {
    if let choice = Choice(rawValue: attribute.value) { return choice }
    let text = attribute.value.trimmingBlanks().lowercased()
    if let choice = Choice.allCases.first(where: { $0.rawValue.lowercased() == text }) {
      note(.valueForm, at: element, example: attribute.value)
      return choice
    }
    wrong(attribute, of: element)
    return nil
  }

  /// A path that says nothing about anybody's machine: of one that does, the name of the file is left.
  mutating func path(_ attribute: XMLAttribute, of element: XMLElement) -> String? {
    let path = attribute.value
    guard RefiPath.isPrivate(path) else { return path }
    let name = path.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    note(.pathOfMachine, at: element, example: name)
    let isName = !name.isEmpty && !name.contains(":") && name != ".."
    return isName ? "relative:///" + name : nil
  }

  /// Who and when: `true` when the attribute was one of those.
  mutating func takes(_ attribute: XMLAttribute, of element: XMLElement, into trail: inout RefiTrail) -> Bool {
    switch attribute.name.local {
    case "creatingUser", "creatingUserGUID": trail.creatingUser = guid(attribute, of: element)
    case "creationDateTime": trail.creationDateTime = date(attribute, of: element)
    case "modifyingUser", "modifyingUserGUID": trail.modifyingUser = guid(attribute, of: element)
    case "modifiedDateTime": trail.modifiedDateTime = date(attribute, of: element)
    default: return false
    }
    return true
  }
}
