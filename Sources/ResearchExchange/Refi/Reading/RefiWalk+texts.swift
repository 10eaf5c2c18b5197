import Parsing

// Texts: sources, notes, what stands for a PDF or a picture, transcripts.
extension RefiWalk {
  mutating func takeSource(_ element: XMLElement, into sources: inout [RefiSource]) throws -> Bool {
    if element.name.local == "TextSource" {
      sources.append(.text(try textSource(element)))
    } else if let kind = RefiMediaSource.Kind(rawValue: element.name.local) {
      sources.append(.media(try mediaSource(element, kind)))
    } else {
      return false
    }
    return true
  }

  mutating func textSource(_ element: XMLElement) throws -> RefiTextSource {
    try written(element, into: RefiTextSource(guid: RefiGUID(derivedFrom: ""))) { source, walk, child in
      switch child.name.local {
      case "PlainTextSelection":
        if let selection = try walk.textSelection(child) { source.selections.append(selection) }
      case "Coding": try walk.addCoding(child, to: &source.codings)
      case "VariableValue": source.values += try walk.value(child)
      default: return false
      }
      return true
    }
  }

  /// A text with its paths.
  ///
  /// - Parameters:
  ///   - empty: gets what every such text has.
  ///   - take: reads what only this sort of text has inside, or leaves it and says `false`.
  mutating func written<Text: RefiText>(
    _ element: XMLElement, into empty: Text, _ take: (inout Text, inout RefiWalk, XMLElement) throws -> Bool
  ) throws -> Text {
    var guid: RefiGUID?
    var text = empty
    for attribute in element.attributes {
      switch attribute.name.local {
      case "guid": guid = self.guid(attribute, of: element)
      case "name": text.name = attribute.value
      case "richTextPath": text.richTextPath = path(attribute, of: element)
      case "plainTextPath": text.plainTextPath = path(attribute, of: element)
      default: if !takes(attribute, of: element, into: &text.trail) { unknown(attribute, of: element) }
      }
    }
    text.guid = own(guid, of: element)
    try children(of: element) { walk, child in
      switch child.name.local {
      case "Description": text.description = try walk.text(of: child)
      case "PlainTextContent": text.content = try walk.text(of: child)
      case "NoteRef": text.notes += try walk.reference(child)
      default: return try take(&text, &walk, child)
      }
      return true
    }
    return text
  }

  private mutating func textSelection(_ element: XMLElement) throws -> RefiTextSelection? {
    var (guid, start, end): (RefiGUID?, Int?, Int?) = (nil, nil, nil)
    var selection = RefiTextSelection(guid: RefiGUID(derivedFrom: ""), start: 0, end: 0)
    for attribute in element.attributes {
      switch attribute.name.local {
      case "guid": guid = self.guid(attribute, of: element)
      case "name": selection.name = attribute.value
      case "startPosition": start = number(attribute, of: element)
      case "endPosition": end = number(attribute, of: element)
      default: if !takes(attribute, of: element, into: &selection.trail) { unknown(attribute, of: element) }
      }
    }
    selection.guid = own(guid, of: element)
    try children(of: element) { walk, child in
      switch child.name.local {
      case "Description": selection.description = try walk.text(of: child)
      case "Coding": try walk.addCoding(child, to: &selection.codings)
      case "NoteRef": selection.notes += try walk.reference(child)
      default: return false
      }
      return true
    }
    guard let start, let end else {
      note(.selectionWithoutPlace, at: element, example: selection.name ?? "")
      for _ in selection.codings { note(.element("Coding", inside: element.name.local), at: element) }
      return nil
    }
    (selection.start, selection.end) = (start, end)
    return selection
  }

  /// A coding has exactly one code. One with several becomes as many codings; one without is left out.
  mutating func addCoding(_ element: XMLElement, to codings: inout [RefiCoding]) throws {
    var guid: RefiGUID?
    var (code, others): (RefiGUID?, [RefiGUID]) = (nil, [])
    var coding = RefiCoding(guid: RefiGUID(derivedFrom: ""), code: RefiGUID(derivedFrom: ""))
    for attribute in element.attributes {
      switch attribute.name.local {
      case "guid": guid = self.guid(attribute, of: element)
      case "creatingUser": coding.creatingUser = self.guid(attribute, of: element)
      case "creationDateTime": coding.creationDateTime = date(attribute, of: element)
      default: unknown(attribute, of: element)
      }
    }
    try children(of: element) { walk, child in
      switch child.name.local {
      case "CodeRef":
        guard let target = try walk.target(of: child) else { break }
        if code == nil { code = target } else { others.append(target) }
      case "NoteRef": coding.notes += try walk.reference(child)
      default: return false
      }
      return true
    }
    guard let code else { return note(.codingWithoutCode, at: element) }
    coding.guid = own(guid, of: element)
    coding.code = code
    codings.append(coding)
    guard !others.isEmpty else { return }
    note(.severalCodesInCoding, at: element)
    for (index, code) in others.enumerated() {
      var other = coding
      other.guid = RefiGUID(derivedFrom: "\(coding.guid.text) code \(index + 2)")
      other.code = code
      codings.append(other)
    }
  }
}
