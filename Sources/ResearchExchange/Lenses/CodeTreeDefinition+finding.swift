import Language
public import QualitativeCoding

extension CodeTreeDefinition {
  /// Which codes of a study are labels of this tree, by the key of the label.
  ///
  /// A code is a label when it has the label's id. A program that gives codes ids of its own leaves the names: then a code
  /// with the label's name in any language is the label, whatever its case. A label at the top is known by its name
  /// alone only where a label under it was found, or beside such a one: "Kunnen" may stand in any tree.
  public func codes(in study: Project) -> [String: Code.ID] {
    let codes = study.trees.flatMap(\.codes)
    var byGUID: [RefiGUID: Code.ID] = [:]
    var byName: [String: [Code]] = [:]
    for code in codes {
      if let guid = RefiGUID(code.id), byGUID[guid] == nil { byGUID[guid] = code.id }
      byName[Self.folded(code.name), default: []].append(code)
    }
    var found: [String: Code.ID] = [:]
    for label in labels {
      if let guid = RefiGUID(label.id), let code = byGUID[guid] { found[label.key] = code }
    }
    func named(_ label: LabelDefinition) -> [Code] {
      let names = (languages.map { label.name.text(in: $0) } + languages.compactMap { label.knownAs?.text(in: $0) })
      var seen: Set<Code.ID> = []
      return names.flatMap { byName[Self.folded($0)] ?? [] }.filter { seen.insert($0.id).inserted }
    }
    for label in labels where found[label.key] == nil && label.under != nil {
      found[label.key] = named(label).first?.id
    }
    let parents = Dictionary(codes.map { ($0.id, $0.parent) }) { first, _ in first }
    func parent(_ key: String) -> Code.ID? { found[key].flatMap { parents[$0] ?? nil } }
    let tops = labels.filter { $0.under == nil }
    for label in tops where found[label.key] == nil {
      let above = Set(labels.filter { $0.under == label.key }.compactMap { parent($0.key) })
      found[label.key] = named(label).first { above.contains($0.id) }?.id
    }
    let beside = Set(tops.filter { found[$0.key] != nil }.map { parent($0.key) })
    for label in tops where found[label.key] == nil {
      found[label.key] = named(label).first { beside.contains($0.parent) }?.id
    }
    return found
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
