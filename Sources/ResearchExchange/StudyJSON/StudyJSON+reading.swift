public import Parsing
public import QualitativeCoding

extension StudyJSON {
  /// Reads a study. What is of another form than it should be is left out and noted; a file that is not ours is refused.
  public static func read(
    _ source: any ByteSource, name: String, limits: JSONLimits = JSONLimits(fileBytes: 1 << 30, values: 40_000_000)
  ) -> ResearchReading<Project> {
    do {
      let node = try JSONReader.read(source, limits: limits)
      let place = ResearchPlace(file: name, line: node.place.line, column: node.place.column)
      guard node["format"]?.string == format else {
        return ResearchReading(refusal: RefiRefusal(.notOurJSON, at: place))
      }
      let found = node["version"]?.whole ?? 0
      guard found == version else { return ResearchReading(refusal: RefiRefusal(.newerVersion(found), at: place)) }
      var reader = StudyJSONReader(file: name)
      let study = reader.study(node)
      return ResearchReading(study, report: reader.report)
    } catch {
      return ResearchReading(refused: error, file: name)
    }
  }
}

/// Takes the members of our JSON apart.
private struct StudyJSONReader {
  let file: String
  private(set) var report = ResearchReport()
  private var moment = RefiMoment()

  init(file: String) { self.file = file }

  mutating func study(_ node: JSONNode) -> Project {
    var study = Project(name: node["name"]?.string ?? "")
    study.perspective = node["perspective"]?.string
    study.coders = list(node, "coders") { node, _ in node["id"]?.string.map { Coder(id: $0, name: node.text("name")) } }
    study.variables = list(node, "variables") { node, _ in
      guard let id = node["id"]?.string else { return nil }
      return Variable(
        id: id, name: node.text("name"), kind: node["kind"]?.string.flatMap(Variable.Kind.init(rawValue:)) ?? .text,
        expected: node.texts("expected"), description: node.text("description"))
    }
    study.sources = list(node, "sources") { node, _ in
      guard let id = node["id"]?.string else { return nil }
      let texts = (node["texts"]?.items ?? []).compactMap { TextVersion($0, text: PlainText($0.text("text"))) }
      return Source(
        id: id, name: node.text("name"), kind: node["kind"]?.string.flatMap(SourceKind.init(rawValue:)) ?? .unknown,
        date: node["date"]?.string, values: Self.values(node["values"]), texts: texts)
    }
    study.cases = list(node, "cases") { node, _ in
      guard let id = node["id"]?.string else { return nil }
      return Case(
        id: id, name: node.text("name"), isRespondent: node["isRespondent"]?.truth ?? true,
        values: Self.values(node["values"]), sources: node.texts("sources"), selections: node.texts("selections"),
        codes: node.texts("codes"), description: node.text("description"))
    }
    study.trees = list(node, "trees") { node, reader in
      guard let id = node["id"]?.string else { return nil }
      return CodeTree(
        id: id, name: node.text("name"), kind: node["kind"]?.string.flatMap(CodeTree.Kind.init(rawValue:)) ?? .main,
        codes: reader.list(node, "codes") { node, _ in Self.code(node) })
    }
    study.rounds = list(node, "rounds") { node, _ in Round(node) }
    study.selections = list(node, "selections") { $1.selection($0) }
    study.codings = list(node, "codings") { $1.coding($0) }
    study.memos = list(node, "memos") { $1.memo($0) }
    return study
  }

  /// The items of a list that can be read; the others are noted.
  private mutating func list<Item>(
    _ node: JSONNode, _ name: String, _ read: (JSONNode, inout StudyJSONReader) -> Item?
  ) -> [Item] {
    var result: [Item] = []
    for item in node[name]?.items ?? [] {
      if let value = read(item, &self) {
        result.append(value)
      } else {
        let place = ResearchPlace(file: file, line: item.place.line, column: item.place.column)
        report.add(.row(.item(of: name)), at: place)
      }
    }
    return result
  }

  private static func values(_ node: JSONNode?) -> [Variable.ID: VariableValue] {
    guard case .object(let members)? = node?.value else { return [:] }
    var result: [Variable.ID: VariableValue] = [:]
    for member in members { result[member.name] = value(member.node) }
    return result
  }

  /// A value stands under the name of its kind.
  private static func value(_ node: JSONNode) -> VariableValue? {
    guard case .object(let members) = node.value, let member = members.first else { return nil }
    switch (member.name, member.node.value) {
    case ("text", .string(let text)): return .text(text)
    case ("date", .string(let text)): return .date(text)
    case ("dateTime", .string(let text)): return .dateTime(text)
    case ("boolean", .bool(let flag)): return .boolean(flag)
    case ("integer", .number(let digits)): return Int(digits).map(VariableValue.integer)
    case ("decimal", .number(let digits)): return Double(digits).map(VariableValue.decimal)
    default: return nil
    }
  }

  private static func code(_ node: JSONNode) -> Code? {
    guard let id = node["id"]?.string else { return nil }
    return Code(
      id: id, name: node.text("name"), parent: node["parent"]?.string,
      definition: CodeDefinition(
        meaning: node.text("meaning"), whenToUse: node.text("whenToUse"), whenNotToUse: node.text("whenNotToUse"),
        anchorExample: node.text("anchorExample")), colour: node["colour"]?.string, memo: node.text("memo"),
      isCodable: node["isCodable"]?.truth ?? true)
  }

  private mutating func selection(_ node: JSONNode) -> Selection? {
    guard let id = node["id"]?.string, let source = node["source"]?.string else { return nil }
    var place = Place.wholeSource
    if let version = node["version"]?.string {
      guard let start = node["start"]?.whole, let end = node["end"]?.whole, start <= end else { return nil }
      place = .text(version: version, range: start..<end)
    } else if let part = node["part"]?.string {
      place = .part(part)
    }
    return Selection(
      id: id, source: source, place: place, name: node.text("name"), author: node["author"]?.string,
      at: moment.microseconds(node["at"]?.string))
  }

  private mutating func coding(_ node: JSONNode) -> Coding? {
    guard let id = node["id"]?.string, let selection = node["selection"]?.string, let code = node["code"]?.string else {
      return nil
    }
    return Coding(
      id: id, selection: selection, code: code, coder: node["coder"]?.string,
      at: moment.microseconds(node["at"]?.string), round: node["round"]?.string,
      treeVersion: node["treeVersion"]?.whole, isAgreed: node["isAgreed"]?.truth ?? false, memo: node.text("memo"),
      weight: node["weight"]?.number)
  }

  private mutating func memo(_ node: JSONNode) -> Memo? {
    guard let id = node["id"]?.string else { return nil }
    return Memo(
      id: id, title: node.text("title"), text: node.text("text"), author: node["author"]?.string,
      at: moment.microseconds(node["at"]?.string), about: (node["about"]?.items ?? []).compactMap(Self.subject))
  }

  private static func subject(_ node: JSONNode) -> Memo.Subject? {
    guard case .object(let members) = node.value, let member = members.first else { return nil }
    if member.name == "project" { return .project }
    guard case .string(let id) = member.node.value else { return nil }
    switch member.name {
    case "source": return .source(id)
    case "selection": return .selection(id)
    case "coding": return .coding(id)
    case "code": return .code(id)
    case "case": return .case(id)
    case "variable": return .variable(id)
    case "round": return .round(id)
    default: return nil
    }
  }
}

extension JSONNode {
  /// The text of a member; empty when it has none.
  fileprivate func text(_ name: String) -> String { self[name]?.string ?? "" }
  fileprivate func texts(_ name: String) -> [String] { (self[name]?.items ?? []).compactMap(\.string) }
}
