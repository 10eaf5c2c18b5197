import Language
import Parsing
import QualitativeCoding

/// Takes a file with the definition of a code tree apart, and notes everything that is to be put right.
struct CodeTreeDefinitionReader {
  /// A label and where it stands.
  struct Placed {
    let label: LabelDefinition
    let node: JSONNode

    /// Where a field stands, or the label when it has no such field.
    func place(of name: String) -> JSONPlace { (node[name] ?? node).place }
  }

  private let file: String
  private var found: [DefinitionFlaw] = []
  private var languages = DisplayLanguage.allCases

  init(file: String) { self.file = file }

  /// In the order of the file.
  var flaws: [DefinitionFlaw] {
    found.enumerated()
      .sorted { ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset) }
      .map(\.element)
  }

  mutating func flaw(_ problem: DefinitionProblem, at place: JSONPlace) {
    found.append(DefinitionFlaw(problem, at: ResearchPlace(file: file, line: place.line, column: place.column)))
  }

  private static let needed = ["format", "formatVersion", "key", "id", "version", "kind", "name", "labels"]

  /// What stands in the file, as far as it can be read; `nil` when it is no definition at all.
  mutating func definition(_ node: JSONNode) -> CodeTreeDefinition? {
    guard node["format"]?.string == CodeTreeDefinitionFile.format else {
      flaw(.notOurs, at: node.place)
      return nil
    }
    if let version = node["formatVersion"], version.whole != CodeTreeDefinitionFile.version {
      flaw(
        version.whole.map(DefinitionProblem.formatVersion) ?? .wrongForm("formatVersion", needed: .whole),
        at: version.place)
      return nil
    }
    guard check(node, "", needed: Self.needed, also: ["languages", "about", "sources"]) else { return nil }
    takeLanguages(node)
    let id = guid(node) ?? ""
    var kind = CodeTree.Kind.lens
    if let field = node["kind"] {
      if let known = field.string.flatMap(CodeTree.Kind.init(rawValue:)) {
        kind = known
      } else {
        flaw(.wrongForm("kind", needed: .kind), at: field.place)
      }
    }
    let labels = items(node, "labels").compactMap { label($0, of: id) }
    if let field = node["labels"], field.items.isEmpty { flaw(.noLabels, at: field.place) }
    checkTogether(labels, id: id)
    return CodeTreeDefinition(
      id: id, key: key(node, "key") ?? "", version: whole(node, "version"), kind: kind, languages: languages,
      name: phrase(node, "name") ?? .empty, about: phrase(node, "about") ?? .empty,
      sources: items(node, "sources").compactMap { source($0) }, labels: labels.map(\.label))
  }

  private mutating func takeLanguages(_ node: JSONNode) {
    guard node["languages"] != nil else { return }
    var chosen: [DisplayLanguage] = []
    for item in items(node, "languages") {
      if let language = item.string.flatMap(DisplayLanguage.init(rawValue:)) {
        if !chosen.contains(language) { chosen.append(language) }
      } else {
        flaw(.unknownLanguage(item.string ?? ""), at: item.place)
      }
    }
    if !chosen.isEmpty { languages = chosen }
  }

  private mutating func source(_ node: JSONNode) -> IdeaSource? {
    guard check(node, "sources", needed: ["author", "year", "title"]) else { return nil }
    return IdeaSource(author: text(node, "author"), year: text(node, "year"), title: text(node, "title"))
  }

  private mutating func label(_ node: JSONNode, of tree: String) -> Placed? {
    let others = [
      "id", "under", "knownAs", "whenToUse", "whenNotToUse", "anchorExample", "colour", "isCodable", "leadsTo",
    ]
    guard check(node, "labels", needed: ["key", "name", "meaning"], also: others) else { return nil }
    let key = key(node, "key") ?? ""
    let made = RefiGUID(derivedFrom: "\(tree) label \(key)").text
    let label = LabelDefinition(
      id: node["id"] == nil ? made : guid(node) ?? made, key: key,
      under: node["under"].flatMap { _ in text(node, "under") },
      name: phrase(node, "name") ?? .empty, knownAs: phrase(node, "knownAs"),
      meaning: phrase(node, "meaning") ?? .empty,
      whenToUse: phrase(node, "whenToUse") ?? .empty, whenNotToUse: phrase(node, "whenNotToUse") ?? .empty,
      anchorExample: phrase(node, "anchorExample") ?? .empty, colour: colour(node), isCodable: isCodable(node),
      leadsTo: items(node, "leadsTo").compactMap(\.string))
    return Placed(label: label, node: node)
  }
}

// What fields say.
extension CodeTreeDefinitionReader {
  /// Whether this is a group of fields at all; which it lacks and which it should not have is noted.
  private mutating func check(_ node: JSONNode, _ name: String, needed: [String], also others: [String] = []) -> Bool {
    guard case .object(let members) = node.value else {
      flaw(.wrongForm(name, needed: .object), at: node.place)
      return false
    }
    for member in members where !needed.contains(member.name) && !others.contains(member.name) {
      flaw(.unknownField(member.name), at: member.place)
    }
    for name in needed where node[name] == nil { flaw(.missingField(name), at: node.place) }
    return true
  }

  private mutating func items(_ node: JSONNode, _ name: String) -> [JSONNode] {
    guard let field = node[name] else { return [] }
    if case .array(let items) = field.value { return items }
    flaw(.wrongForm(name, needed: .list), at: field.place)
    return []
  }

  /// A text that is the same in every language; empty when there is none.
  private mutating func text(_ node: JSONNode, _ name: String) -> String {
    guard let field = node[name] else { return "" }
    if let text = field.string?.trimmingBlanks(), !text.isEmpty { return text }
    flaw(.wrongForm(name, needed: .text), at: field.place)
    return ""
  }

  private mutating func phrase(_ node: JSONNode, _ name: String) -> Phrase? {
    guard let field = node[name] else { return nil }
    guard case .object(let members) = field.value else {
      flaw(.wrongForm(name, needed: .texts), at: field.place)
      return nil
    }
    var texts: [DisplayLanguage: String] = [:]
    for member in members {
      guard let language = DisplayLanguage(rawValue: member.name), languages.contains(language) else {
        flaw(.unknownLanguage(member.name), at: member.place)
        continue
      }
      guard let text = member.node.string else {
        flaw(.wrongForm(name, needed: .texts), at: member.node.place)
        return nil
      }
      let words = text.trimmingBlanks()
      if !words.isEmpty { texts[language] = words }
    }
    for language in languages where texts[language] == nil { flaw(.missingLanguage(name, language), at: field.place) }
    let any = languages.first.flatMap { texts[$0] } ?? ""
    return Phrase(nl: texts[.nl] ?? any, en: texts[.en] ?? any)
  }

  private mutating func key(_ node: JSONNode, _ name: String) -> String? {
    guard let field = node[name] else { return nil }
    let text = text(node, name)
    let isKey = text.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
      default: false
      }
    }
    if !text.isEmpty && !isKey { flaw(.wrongKey(text), at: field.place) }
    return text
  }

  private mutating func guid(_ node: JSONNode) -> String? {
    guard let field = node["id"] else { return nil }
    let text = text(node, "id")
    if let guid = RefiGUID(text) { return guid.text }
    if !text.isEmpty { flaw(.wrongID(text), at: field.place) }
    return nil
  }

  private mutating func colour(_ node: JSONNode) -> String? {
    guard let field = node["colour"] else { return nil }
    let text = text(node, "colour")
    let digits = text.utf8.dropFirst()
    if text.hasPrefix("#"), digits.count == 6, text.dropFirst().allSatisfy({ $0.isASCII && $0.isHexDigit }) {
      return text.lowercased()
    }
    if !text.isEmpty { flaw(.wrongColour(text), at: field.place) }
    return nil
  }

  private mutating func isCodable(_ node: JSONNode) -> Bool {
    guard let field = node["isCodable"] else { return true }
    if let truth = field.truth { return truth }
    flaw(.wrongForm("isCodable", needed: .truth), at: field.place)
    return true
  }

  private mutating func whole(_ node: JSONNode, _ name: String) -> Int {
    guard let field = node[name] else { return 1 }
    if let number = field.whole, number >= 1 { return number }
    flaw(.wrongForm(name, needed: .whole), at: field.place)
    return 1
  }
}

extension DefinitionFlaw {
  fileprivate var line: Int { place.line ?? 0 }
  fileprivate var column: Int { place.column ?? 0 }
}
