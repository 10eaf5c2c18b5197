import Parsing
import QualitativeCoding

/// What a study knows and the standard does not: rounds, definitions in parts, which tree a code is of, earlier versions of texts, what
/// was agreed. It travels as JSON in a note of our own, and rounds as sets besides, so that other programs show and keep it.
struct StudyExtras {
  static let format = "samenspel-study"
  static let version = 1
  static let noteName = "Samenspel: gegevens van de studie"
  static let setName = "Samenspel, ronde: "
  static let note = RefiGUID(derivedFrom: "samenspel study note")

  let object: JSONNode

  static func isOurs(_ note: RefiTextSource) -> Bool { note.guid == Self.note }
  static func isOurs(_ set: RefiSet) -> Bool { set.name.hasPrefix(setName) }

  /// The extras in a document; `nil` when it has none that can be read.
  static func find(in package: RefiPackage) -> StudyExtras? {
    guard let note = package.project.notes.first(where: isOurs),
      let text = package.text(content: note.content, path: note.plainTextPath),
      let node = try? JSONReader.read(BytesInMemory(text), limits: JSONLimits(values: 20_000_000)),
      node["format"]?.string == format, (node["version"]?.whole ?? 0) <= version
    else { return nil }
    return StudyExtras(object: node)
  }

  func apply(to project: inout Project) {
    if let perspective = object["perspective"] { project.perspective = perspective.string }
    applyDefinitions(to: &project)
    applyTrees(to: &project)
    for node in object["variables"]?.items ?? [] {
      guard let index = project.variables.firstIndex(where: { $0.id == node["id"]?.string }) else { continue }
      project.variables[index].expected = node["expected"]?.items.compactMap(\.string) ?? []
    }
    let others = Set((object["notRespondents"]?.items ?? []).compactMap(\.string))
    for index in project.cases.indices where others.contains(project.cases[index].id) {
      project.cases[index].isRespondent = false
    }
    applySources(to: &project)
    project.rounds = (object["rounds"]?.items ?? []).compactMap(Round.init)
    applyCodings(to: &project)
    for node in object["memos"]?.items ?? [] {
      guard let index = project.memos.firstIndex(where: { $0.id == node["id"]?.string }) else { continue }
      project.memos[index].about += (node["rounds"]?.items ?? []).compactMap(\.string).map(Memo.Subject.round)
    }
  }

  /// In parts, unless another program wrote a new description.
  private func applyDefinitions(to project: inout Project) {
    let nodes = Dictionary(
      (object["definitions"]?.items ?? []).compactMap { node in node["id"]?.string.map { ($0, node) } }
    ) { first, _ in first }
    guard !nodes.isEmpty else { return }
    for index in project.trees[0].codes.indices {
      let code = project.trees[0].codes[index]
      guard let node = nodes[code.id] else { continue }
      let definition = CodeDefinition(
        meaning: node["meaning"]?.string ?? "", whenToUse: node["whenToUse"]?.string ?? "",
        whenNotToUse: node["whenNotToUse"]?.string ?? "", anchorExample: node["anchorExample"]?.string ?? "")
      if definition.says(code.definition) {
        project.trees[0].codes[index].definition = definition
      }
    }
  }

  /// Takes the one tree of the document apart again. Codes that came since stay in the first.
  private func applyTrees(to project: inout Project) {
    let trees = (object["trees"]?.items ?? []).compactMap { node -> (tree: CodeTree, top: [String])? in
      guard let id = node["id"]?.string else { return nil }
      let kind = node["kind"]?.string.flatMap(CodeTree.Kind.init(rawValue:)) ?? .main
      return (
        CodeTree(id: id, name: node["name"]?.string ?? "", kind: kind),
        node["top"]?.items.compactMap(\.string) ?? []
      )
    }
    guard !trees.isEmpty else { return }
    let whole = project.trees[0]
    var result = trees.map(\.tree)
    let treeOfTop = Dictionary(
      trees.enumerated().flatMap { index, tree in tree.top.map { ($0, index) } }
    ) { first, _ in first }
    // Parents stand before their children in what was read.
    var treeOfCode: [String: Int] = [:]
    for code in whole.codes {
      let index = code.parent.flatMap { treeOfCode[$0] } ?? treeOfTop[code.id] ?? 0
      treeOfCode[code.id] = index
      result[index].codes.append(code)
    }
    project.trees = result
  }

  private func applySources(to project: inout Project) {
    // What was read points at a text under the name it has in the document.
    var renamed: [String: String] = [:]
    for node in object["sources"]?.items ?? [] {
      guard let index = project.sources.firstIndex(where: { $0.id == node["id"]?.string }) else { continue }
      if let kind = node["kind"]?.string.flatMap(SourceKind.init(rawValue:)) { project.sources[index].kind = kind }
      project.sources[index].date = node["date"]?.string
      guard let current = node["current"]?.string, let last = project.sources[index].texts.last else { continue }
      renamed[last.id] = current
      var now = TextVersion(node["now"], text: last.text) ?? last
      now.id = current
      let earlier = (node["earlier"]?.items ?? []).compactMap { node in
        TextVersion(node, text: PlainText(node["text"]?.string ?? ""))
      }
      project.sources[index].texts = earlier + [now]
    }
    guard !renamed.isEmpty else { return }
    for index in project.selections.indices {
      if case .text(let text, let range) = project.selections[index].place, let current = renamed[text] {
        project.selections[index].place = .text(version: current, range: range)
      }
    }
  }

  private func applyCodings(to project: inout Project) {
    let nodes = Dictionary(
      (object["codings"]?.items ?? []).compactMap { node in node["id"]?.string.map { ($0, node) } }
    ) { first, _ in first }
    guard !nodes.isEmpty else { return }
    for index in project.codings.indices {
      guard let node = nodes[project.codings[index].id] else { continue }
      project.codings[index].round = node["round"]?.string
      project.codings[index].treeVersion = node["treeVersion"]?.whole
      project.codings[index].isAgreed = node["isAgreed"]?.truth ?? false
      project.codings[index].weight = node["weight"]?.number
    }
  }
}
