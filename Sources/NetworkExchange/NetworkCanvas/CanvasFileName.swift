/// What the name of a file of Network Canvas tells: `<case>_<session>_attributeList_<type>.csv`.
struct CanvasFileName: Sendable, Hashable {
  enum Contents: String {
    case people = "attributelist"
    case ties = "edgelist"
    case matrix = "adjacencymatrix"
    case client = "ego"
  }

  let path: String
  /// The folder, with everything above it; empty when the name has none.
  let folder: String
  /// What stands before the words that tell the contents: case and session, or the protocol. `nil` when the name is of
  /// another form.
  let prefix: String?
  let contents: Contents?
  /// The type of node or edge, as far as the name tells.
  let type: String

  init(_ path: String) {
    self.path = path
    let slash = path.lastIndex(of: "/")
    folder = slash.map { String(path[..<$0]) } ?? ""
    let parts = Self.parts(of: String(slash.map { path[path.index(after: $0)...] } ?? path[...]))
    let lists: [Contents] = [.people, .ties, .matrix]
    let word = parts.lastIndex { part in lists.contains { $0.rawValue == part.lowercased() } }
    if let word {
      contents = Contents(rawValue: parts[word].lowercased())
      prefix = parts[..<word].joined(separator: "_")
      type = parts[(word + 1)...].joined(separator: "_")
    } else if parts.last?.lowercased() == Contents.client.rawValue {
      contents = .client
      prefix = parts.dropLast().joined(separator: "_")
      type = ""
    } else {
      contents = nil
      prefix = nil
      type = ""
    }
  }

  /// What a case is called when only the names of its files tell: the prefix without the session, else the name.
  var caseName: String {
    guard let prefix, !prefix.isEmpty else { return path }
    let parts = prefix.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, Self.isUUID(last) else { return prefix }
    return parts.dropLast().joined(separator: "_")
  }

  private static func isUUID(_ text: Substring) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.count) == [8, 4, 4, 4, 12] && groups.allSatisfy { $0.allSatisfy(\.isHexDigit) }
  }

  /// The name cut at underscores, without extension and without the ` (1)` that browsers add.
  private static func parts(of name: String) -> [String] {
    var stem = name[...]
    if stem.lowercased().hasSuffix(".csv") { stem = stem.dropLast(4) }
    if stem.last == ")", let bracket = stem.lastIndex(of: "("), bracket > stem.startIndex {
      let number = stem[stem.index(after: bracket)...].dropLast()
      if !number.isEmpty && number.allSatisfy(\.isNumber) && stem[stem.index(before: bracket)] == " " {
        stem = stem[..<stem.index(before: bracket)]
      }
    }
    return stem.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
  }
}
