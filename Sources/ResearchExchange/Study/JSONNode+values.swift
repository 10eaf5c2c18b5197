import Parsing
import QualitativeCoding

extension JSONNode {
  var string: String? { if case .string(let text) = value { text } else { nil } }
  var whole: Int? { if case .number(let digits) = value { Int(digits) } else { nil } }
  var number: Double? { if case .number(let digits) = value { Double(digits) } else { nil } }
  var truth: Bool? { if case .bool(let truth) = value { truth } else { nil } }
  /// None when it is no list.
  var items: [JSONNode] { if case .array(let items) = value { items } else { [] } }
}

extension Round {
  init?(_ node: JSONNode) {
    guard let id = node["id"]?.string else { return nil }
    self.init(
      id: id, name: node["name"]?.string ?? "",
      kind: node["kind"]?.string.flatMap(Kind.init(rawValue:)) ?? .independent,
      state: node["state"]?.string.flatMap(State.init(rawValue:)) ?? .prepared,
      tasks: (node["tasks"]?.items ?? []).compactMap { task in
        guard let coder = task["coder"]?.string, let source = task["source"]?.string else { return nil }
        return Task(coder: coder, source: source)
      }, trees: (node["trees"]?.items ?? []).compactMap(\.string))
  }

  var json: JSONText {
    .object([
      ("id", .string(id)), ("name", .string(name)), ("kind", .string(kind.rawValue)),
      ("state", .string(state.rawValue)),
      ("tasks", .array(tasks.map { .object([("coder", .string($0.coder)), ("source", .string($0.source))]) })),
      ("trees", .array(trees.map(JSONText.string))),
    ])
  }
}

extension TextVersion {
  init?(_ node: JSONNode?, text: PlainText) {
    guard let node, let id = node["id"]?.string else { return nil }
    var edits: TextEdits?
    if let list = node["edits"]?.items, let length = node["length"]?.whole {
      edits = try? TextEdits(
        list.compactMap { edit in
          guard let start = edit["start"]?.whole, let end = edit["end"]?.whole, start <= end else { return nil }
          return TextEdit(start..<end, with: edit["text"]?.string ?? "")
        }, length: length)
    }
    self.init(
      id: id, text: text, edits: edits, author: node["author"]?.string, at: node["at"]?.whole.map(Int64.init),
      reason: node["reason"]?.string ?? "")
  }

  /// - Parameter before: how long the text was that the edits were made in.
  func json(withText: Bool, before: Int?) -> JSONText {
    var members: [(String, JSONText)] = [("id", .string(id))]
    if withText { members.append(("text", .string(text.string))) }
    if let author { members.append(("author", .string(author))) }
    if let at { members.append(("at", .whole(Int(at)))) }
    if !reason.isEmpty { members.append(("reason", .string(reason))) }
    if let edits, let before {
      members.append(("length", .whole(before)))
      let list = edits.edits.map { edit in
        JSONText.object([
          ("start", .whole(edit.range.lowerBound)), ("end", .whole(edit.range.upperBound)),
          ("text", .string(edit.replacement.string)),
        ])
      }
      members.append(("edits", .array(list)))
    }
    return .object(members)
  }
}
