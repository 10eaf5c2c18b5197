import Parsing
import QualitativeCoding

// What goes into our note: only what the standard would lose, under the ids that it has after reading.
extension StudyExtras {
  /// Our note for a study; `nil` when the standard holds everything.
  static func note(for study: Project, base: RefiPackage) -> RefiTextSource? {
    var members: [(String, JSONText)] = []
    func add(_ name: String, _ list: [JSONText]) { if !list.isEmpty { members.append((name, .array(list))) } }
    let plain = RefiPackage.plainPerspective(of: study)
    if study.perspective != plain { members.append(("perspective", JSONText(study.perspective.map(id)))) }
    add("trees", trees(study))
    add("definitions", study.trees.flatMap(\.codes).compactMap(definition))
    add(
      "variables",
      study.variables.filter { !$0.expected.isEmpty }.map {
        .object([("id", .string(id($0.id))), ("expected", .array($0.expected.map(JSONText.string)))])
      })
    add("notRespondents", study.cases.filter { !$0.isRespondent }.map { .string(id($0.id)) })
    add("sources", study.sources.compactMap { source($0, base: base) })
    add("rounds", study.rounds.map { $0.withGUIDs.json })
    add("codings", study.codings.compactMap(coding))
    add("memos", study.memos.compactMap(memo))
    guard !members.isEmpty else { return nil }
    let head: [(String, JSONText)] = [("format", .string(format)), ("version", .whole(version))]
    return RefiTextSource(guid: note, name: noteName, content: JSONText.object(head + members).text)
  }

  private static func id(_ id: String) -> String { RefiGUID(of: id).text }

  /// Nothing when there is one tree, called after the study.
  private static func trees(_ study: Project) -> [JSONText] {
    let plain = RefiGUID(derivedFrom: "samenspel main tree").text
    if study.trees.count == 1, study.trees[0].id == plain, study.trees[0].name == study.name,
      study.trees[0].kind == .main
    {
      return []
    }
    return study.trees.map { tree in
      let top = tree.outline().filter { $0.parent == nil }.map { JSONText.string(id($0.code.id)) }
      return .object([
        ("id", .string(tree.id)), ("name", .string(tree.name)), ("kind", .string(tree.kind.rawValue)),
        ("top", .array(top)),
      ])
    }
  }

  private static func definition(_ code: Code) -> JSONText? {
    let parts = code.definition
    if parts.comesBackFromDescription { return nil }
    return .object([
      ("id", .string(id(code.id))), ("meaning", .string(parts.meaning)), ("whenToUse", .string(parts.whenToUse)),
      ("whenNotToUse", .string(parts.whenNotToUse)), ("anchorExample", .string(parts.anchorExample)),
    ])
  }

  private static func source(_ source: Source, base: RefiPackage) -> JSONText? {
    let guid = RefiGUID(of: source.id)
    var kind = SourceKind.unknown
    var textID = guid.text
    var trail: RefiTrail?
    for known in base.project.sources where known.guid == guid {
      switch known {
      case .media(let media):
        kind = media.kind.inStudy
        textID = source.text?.id ?? textID
      case .text(let text): trail = text.trail
      }
    }
    let isNew = !base.project.sources.contains { $0.guid == guid }
    if isNew, source.texts.isEmpty, [.picture, .audio, .video].contains(source.kind) { kind = source.kind }
    var members: [(String, JSONText)] = []
    if source.kind != kind { members.append(("kind", .string(source.kind.rawValue))) }
    if let date = source.date { members.append(("date", .string(date))) }
    if let now = source.text, source.texts.count > 1 || now.id != textID || isTold(now, trail, isNew: isNew) {
      members.append(("current", .string(now.id)))
      let before = source.texts.dropLast().last?.text.count
      members.append(("now", now.json(withText: false, before: before)))
      let earlier = source.texts.dropLast().enumerated().map { index, version in
        version.json(withText: true, before: index > 0 ? source.texts[index - 1].text.count : nil)
      }
      members.append(("earlier", .array(earlier)))
    }
    return members.isEmpty ? nil : .object([("id", .string(guid.text))] + members)
  }

  /// Whether a text knows more than its element will say.
  private static func isTold(_ text: TextVersion, _ trail: RefiTrail?, isNew: Bool) -> Bool {
    if !text.reason.isEmpty { return true }
    guard let trail, !isNew else { return false }
    var moment = RefiMoment()
    return text.author.map(RefiGUID.init(of:)) != trail.creatingUser
      || text.at != moment.microseconds(trail.creationDateTime)
  }

  private static func coding(_ coding: Coding) -> JSONText? {
    var members: [(String, JSONText)] = []
    if let round = coding.round { members.append(("round", .string(round))) }
    if let version = coding.treeVersion { members.append(("treeVersion", .whole(version))) }
    if coding.isAgreed { members.append(("isAgreed", .bool(true))) }
    if let weight = coding.weight { members.append(("weight", .number(weight))) }
    return members.isEmpty ? nil : .object([("id", .string(id(coding.id)))] + members)
  }

  private static func memo(_ memo: Memo) -> JSONText? {
    let rounds = memo.about.compactMap { if case .round(let id) = $0 { JSONText.string(id) } else { nil } }
    return rounds.isEmpty ? nil : .object([("id", .string(id(memo.id))), ("rounds", .array(rounds))])
  }
}

extension RefiPackage {
  /// The perspective that reading guesses from names.
  fileprivate static func plainPerspective(of study: Project) -> String? {
    study.variables.first { StudyReader.perspectiveNames.contains($0.name.lowercased()) }?.id
  }
}

extension Round {
  /// With the ids that coders and sources have after reading.
  var withGUIDs: Round {
    var round = self
    round.tasks = tasks.map {
      Task(coder: RefiGUID(of: $0.coder).text, source: RefiGUID(of: $0.source).text)
    }
    return round
  }
}
