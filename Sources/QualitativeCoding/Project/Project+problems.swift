/// Something in a project that leads nowhere or lies outside a text. It stays in the project; questions leave it out.
public enum ProjectProblem: Sendable, Hashable {
  /// Two things of one kind with the same id; `kind` is the name of the type.
  case duplicate(kind: String, id: String)
  case unknownSource(selection: Selection.ID, source: Source.ID)
  case unknownText(selection: Selection.ID, version: TextVersion.ID)
  case outsideText(selection: Selection.ID, range: Range<Int>, length: Int)
  case emptySelection(selection: Selection.ID)
  case unknownSelection(coding: Coding.ID, selection: Selection.ID)
  case unknownCode(coding: Coding.ID, code: Code.ID)
  case notCodable(coding: Coding.ID, code: Code.ID)
  case unknownCoder(coding: Coding.ID, coder: Coder.ID)
  case unknownParent(code: Code.ID, parent: Code.ID)
  /// A code that stands, over others, under itself.
  case circle(code: Code.ID)
  /// A code that lies deeper than ``CodeTree/deepest`` levels.
  case tooDeep(code: Code.ID)
}

extension Project {
  /// Everything that leads nowhere, in the order of the project.
  public func problems() -> [ProjectProblem] {
    duplicates() + trees.flatMap(\.problems) + selectionProblems() + codingProblems()
  }

  private func duplicates() -> [ProjectProblem] {
    func twice(_ kind: String, _ ids: [String]) -> [ProjectProblem] {
      var seen: Set<String> = []
      return ids.filter { !seen.insert($0).inserted }.map { .duplicate(kind: kind, id: $0) }
    }
    return twice("Source", sources.map(\.id)) + twice("Case", cases.map(\.id)) + twice("Coder", coders.map(\.id))
      + twice("Variable", variables.map(\.id)) + twice("Code", trees.flatMap { $0.codes.map(\.id) })
      + twice("Selection", selections.map(\.id)) + twice("Coding", codings.map(\.id))
  }

  private func selectionProblems() -> [ProjectProblem] {
    let lengths = sources.reduce(into: [Source.ID: [TextVersion.ID: Int]]()) { known, source in
      known[source.id] = Dictionary(source.texts.map { ($0.id, $0.text.count) }) { first, _ in first }
    }
    return selections.compactMap { selection in
      guard let texts = lengths[selection.source] else {
        return .unknownSource(selection: selection.id, source: selection.source)
      }
      guard case .text(let version, let range) = selection.place else { return nil }
      guard let length = texts[version] else { return .unknownText(selection: selection.id, version: version) }
      if range.lowerBound < 0 || range.upperBound > length {
        return .outsideText(selection: selection.id, range: range, length: length)
      }
      return range.isEmpty ? .emptySelection(selection: selection.id) : nil
    }
  }

  private func codingProblems() -> [ProjectProblem] {
    let selections = Set(selections.map(\.id))
    let codable = trees.reduce(into: [Code.ID: Bool]()) { known, tree in
      for code in tree.codes { known[code.id] = code.isCodable }
    }
    let coders = Set(coders.map(\.id))
    return codings.flatMap { coding -> [ProjectProblem] in
      var found: [ProjectProblem] = []
      if !selections.contains(coding.selection) {
        found.append(.unknownSelection(coding: coding.id, selection: coding.selection))
      }
      switch codable[coding.code] {
      case nil: found.append(.unknownCode(coding: coding.id, code: coding.code))
      case false?: found.append(.notCodable(coding: coding.id, code: coding.code))
      case true?: break
      }
      if let coder = coding.coder, !coders.contains(coder) {
        found.append(.unknownCoder(coding: coding.id, coder: coder))
      }
      return found
    }
  }
}
