import Parsing
public import QualitativeCoding

/// A study as plain JSON of ours: everything that is in it, under the names that docs/research-files.md gives. What is not there has its
/// plain value when read: an empty text, `false`, nothing.
public enum StudyJSON {
  static let format = "samenspel-study-project"
  static let version = 1

  /// The same bytes for the same study.
  public static func bytes(of study: Project) -> [UInt8] {
    let members: [(String, JSONText)] = [
      ("format", .string(format)), ("version", .whole(version)), ("name", .string(study.name)),
      ("perspective", JSONText(study.perspective)),
      ("coders", .array(study.coders.map { .object([("id", .string($0.id)), ("name", .string($0.name))]) })),
      ("variables", .array(study.variables.map(json))), ("sources", .array(study.sources.map(json))),
      ("cases", .array(study.cases.map(json))), ("trees", .array(study.trees.map(json))),
      ("rounds", .array(study.rounds.map(\.json))), ("selections", .array(study.selections.map(json))),
      ("codings", .array(study.codings.map(json))), ("memos", .array(study.memos.map(json))),
    ]
    return Array((JSONText.object(members).lines + "\n").utf8)
  }

  private static func texts(_ list: [String]) -> JSONText { .array(list.map(JSONText.string)) }
  private static func moment(_ at: Int64?) -> JSONText { JSONText(at.map(RefiMoment.text)) }

  private static func json(_ values: [Variable.ID: VariableValue]) -> JSONText {
    .object(
      values.sorted { $0.key < $1.key }.map { id, value in
        switch value {
        case .text(let text): (id, .object([("text", .string(text))]))
        case .boolean(let flag): (id, .object([("boolean", .bool(flag))]))
        case .integer(let number): (id, .object([("integer", .whole(number))]))
        case .decimal(let number): (id, .object([("decimal", .number(number))]))
        case .date(let text): (id, .object([("date", .string(text))]))
        case .dateTime(let text): (id, .object([("dateTime", .string(text))]))
        }
      })
  }

  private static func json(_ variable: Variable) -> JSONText {
    .object([
      ("id", .string(variable.id)), ("name", .string(variable.name)), ("kind", .string(variable.kind.rawValue)),
      ("expected", texts(variable.expected)), ("description", .string(variable.description)),
    ])
  }

  private static func json(_ source: Source) -> JSONText {
    let versions = source.texts.enumerated().map { index, version in
      version.json(withText: true, before: index > 0 ? source.texts[index - 1].text.count : nil)
    }
    return .object([
      ("id", .string(source.id)), ("name", .string(source.name)), ("kind", .string(source.kind.rawValue)),
      ("date", JSONText(source.date)), ("values", json(source.values)), ("texts", .array(versions)),
    ])
  }

  private static func json(_ one: Case) -> JSONText {
    .object([
      ("id", .string(one.id)), ("name", .string(one.name)), ("isRespondent", .bool(one.isRespondent)),
      ("values", json(one.values)), ("sources", texts(one.sources)), ("selections", texts(one.selections)),
      ("codes", texts(one.codes)), ("description", .string(one.description)),
    ])
  }

  private static func json(_ tree: CodeTree) -> JSONText {
    let codes = tree.codes.map { code in
      JSONText.object([
        ("id", .string(code.id)), ("name", .string(code.name)), ("parent", JSONText(code.parent)),
        ("meaning", .string(code.definition.meaning)), ("whenToUse", .string(code.definition.whenToUse)),
        ("whenNotToUse", .string(code.definition.whenNotToUse)),
        ("anchorExample", .string(code.definition.anchorExample)), ("colour", JSONText(code.colour)),
        ("memo", .string(code.memo)), ("isCodable", .bool(code.isCodable)),
      ])
    }
    return .object([
      ("id", .string(tree.id)), ("name", .string(tree.name)), ("kind", .string(tree.kind.rawValue)),
      ("codes", .array(codes)),
    ])
  }

  private static func json(_ selection: Selection) -> JSONText {
    var members: [(String, JSONText)] = [("id", .string(selection.id)), ("source", .string(selection.source))]
    switch selection.place {
    case .wholeSource: break
    case .text(let version, let range):
      members += [
        ("version", .string(version)), ("start", .whole(range.lowerBound)), ("end", .whole(range.upperBound)),
      ]
    case .part(let words): members.append(("part", .string(words)))
    }
    members += [
      ("name", .string(selection.name)), ("author", JSONText(selection.author)), ("at", moment(selection.at)),
    ]
    return .object(members)
  }

  private static func json(_ coding: Coding) -> JSONText {
    .object([
      ("id", .string(coding.id)), ("selection", .string(coding.selection)), ("code", .string(coding.code)),
      ("coder", JSONText(coding.coder)), ("at", moment(coding.at)), ("round", JSONText(coding.round)),
      ("treeVersion", coding.treeVersion.map(JSONText.whole) ?? .null), ("isAgreed", .bool(coding.isAgreed)),
      ("memo", .string(coding.memo)), ("weight", .number(coding.weight)),
    ])
  }

  private static func json(_ memo: Memo) -> JSONText {
    .object([
      ("id", .string(memo.id)), ("title", .string(memo.title)), ("text", .string(memo.text)),
      ("author", JSONText(memo.author)), ("at", moment(memo.at)), ("about", .array(memo.about.map(json))),
    ])
  }

  private static func json(_ subject: Memo.Subject) -> JSONText {
    switch subject {
    case .project: .object([("project", .bool(true))])
    case .source(let id): .object([("source", .string(id))])
    case .selection(let id): .object([("selection", .string(id))])
    case .coding(let id): .object([("coding", .string(id))])
    case .code(let id): .object([("code", .string(id))])
    case .case(let id): .object([("case", .string(id))])
    case .variable(let id): .object([("variable", .string(id))])
    case .round(let id): .object([("round", .string(id))])
    }
  }
}
