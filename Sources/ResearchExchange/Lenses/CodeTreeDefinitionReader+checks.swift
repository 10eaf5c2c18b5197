import Language
import Parsing
import QualitativeCoding

// What labels are to each other.
extension CodeTreeDefinitionReader {
  mutating func checkTogether(_ labels: [Placed], id: String) {
    checkTwice(labels, id: id)
    checkNames(labels)
    let keys = Set(labels.map(\.label.key))
    for placed in labels {
      if let under = placed.label.under, !under.isEmpty, !keys.contains(under) {
        flaw(.unknownLabel(under), at: placed.place(of: "under"))
      }
      for item in placed.node["leadsTo"]?.items ?? [] where !keys.contains(item.string ?? "") {
        flaw(.unknownLabel(item.string ?? ""), at: item.place)
      }
    }
    checkCircles(labels)
    checkDepth(labels)
  }

  private mutating func checkTwice(_ labels: [Placed], id: String) {
    var ids: Set<String> = [id]
    var keys: Set<String> = []
    for placed in labels {
      let label = placed.label
      if !ids.insert(label.id).inserted, placed.node["id"] != nil {
        flaw(.sameID(label.id), at: placed.place(of: "id"))
      }
      if !label.key.isEmpty, !keys.insert(label.key).inserted { flaw(.sameKey(label.key), at: placed.place(of: "key")) }
    }
  }

  /// Capitals make no difference: who reads a list of labels does not see which of two is meant.
  private mutating func checkNames(_ labels: [Placed]) {
    struct Spot: Hashable {
      let under: String?
      let language: DisplayLanguage
      let name: String
    }
    var seen: Set<Spot> = []
    for placed in labels {
      for language in DisplayLanguage.allCases {
        let name = placed.label.name.text(in: language)
        guard !name.isEmpty, placed.node["name"]?[language.rawValue] != nil else { continue }
        let spot = Spot(under: placed.label.under, language: language, name: name.lowercased())
        if !seen.insert(spot).inserted { flaw(.sameName(name, language), at: placed.place(of: "name")) }
      }
    }
  }

  /// Every label is passed once; a circle is told once, from the first of its labels in the file.
  private mutating func checkCircles(_ labels: [Placed]) {
    let parents = Dictionary(labels.map { ($0.label.key, $0.label.under) }) { first, _ in first }
    let order = Dictionary(labels.enumerated().map { ($1.label.key, $0) }) { first, _ in first }
    var walks: [String: Int] = [:]
    for walk in labels.indices {
      var way: [String] = []
      var next: String? = labels[walk].label.key
      while let key = next, let parent = parents[key], walks[key] == nil {
        walks[key] = walk
        way.append(key)
        next = parent
      }
      guard let key = next, walks[key] == walk, let start = way.firstIndex(of: key) else { continue }
      let circle = way[start...]
      let first = circle.min { order[$0, default: 0] < order[$1, default: 0] } ?? key
      let turned = Array(circle.drop { $0 != first } + circle.prefix { $0 != first })
      flaw(.circle(turned), at: labels[order[first, default: 0]].place(of: "under"))
    }
  }

  private mutating func checkDepth(_ labels: [Placed]) {
    let parents = Dictionary(labels.map { ($0.label.key, $0.label.under) }) { first, _ in first }
    for placed in labels {
      var levels = 1
      var passed: Set<String> = []
      var next = placed.label.under
      while let key = next, levels <= CodeTree.deepest, passed.insert(key).inserted {
        levels += 1
        next = parents[key] ?? nil
      }
      // Who stands in or under a circle was told so already.
      guard levels > CodeTree.deepest, next.map(passed.contains) != true else { continue }
      flaw(.tooDeep(placed.label.key, limit: CodeTree.deepest), at: placed.place(of: "under"))
    }
  }
}
