import Parsing

/// Writes a code book alone (`.qdc`): codes and the sets of codes. It has no notes, and sets of sources have no place in it.
struct RefiCodeBookWriter {
  private(set) var report = ResearchReport()
  private let place: ResearchPlace

  init(file: String) { place = ResearchPlace(file: file) }

  /// - Throws: `RefiRefusal` when there is no code: the schema asks for one.
  mutating func bytes(of project: RefiProject) throws(RefiRefusal) -> [UInt8] {
    guard !project.codes.isEmpty else { throw RefiRefusal(.missingValue("Code"), at: place) }
    var xml = XMLWriter()
    var attributes: RefiProjectWriter.Attributes = [("xmlns", "urn:QDA-XML:codebook:1.0")]
    if let origin = project.origin { attributes.append(("origin", origin)) }
    let sets = project.sets.filter { !$0.codes.isEmpty }
    xml.element("CodeBook", attributes) { xml in
      xml.element("Codes") { xml in
        for code in project.codes { write(code, to: &xml) }
      }
      guard !sets.isEmpty else { return }
      xml.element("Sets") { xml in
        for set in sets { write(set, to: &xml) }
      }
    }
    let left = project.sets.count - sets.count
    report.add(.notInFormat("Set"), count: left, at: place)
    report.add(.characterReplaced, count: xml.replaced, at: place)
    return xml.bytes
  }

  private mutating func write(_ code: RefiCode, to xml: inout XMLWriter) {
    var attributes: RefiProjectWriter.Attributes = [
      ("guid", code.guid.text), ("name", code.name), ("isCodable", code.isCodable ? "true" : "false"),
    ]
    if let color = code.color.flatMap(RefiForm.color) { attributes.append(("color", color.text)) }
    report.add(.kept(.code), at: place)
    report.add(.notInFormat("NoteRef"), count: code.notes.count, at: place, example: code.name)
    if code.description == nil && code.codes.isEmpty { return xml.element("Code", attributes) }
    xml.element("Code", attributes) { xml in
      if let description = code.description { xml.element("Description", text: description) }
      for child in code.codes { write(child, to: &xml) }
    }
  }

  private mutating func write(_ set: RefiSet, to xml: inout XMLWriter) {
    report.add(.kept(.set), at: place)
    report.add(.notInFormat("MemberSource"), count: set.sources.count, at: place, example: set.name)
    report.add(.notInFormat("MemberNote"), count: set.notes.count, at: place, example: set.name)
    xml.element("Set", [("guid", set.guid.text), ("name", set.name)]) { xml in
      if let description = set.description { xml.element("Description", text: description) }
      for code in set.codes { xml.element("MemberCode", [("guid", code.text)]) }
    }
  }
}
