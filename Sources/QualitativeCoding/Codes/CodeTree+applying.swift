extension CodeTree {
  /// The tree after something was done to it. Taking back is a matter of the history: see ``CodeHistory/tree(at:)``.
  public func applying(_ event: CodeEvent) throws(CodeProblem) -> CodeTree {
    var tree = self
    switch event {
    case .add(let code): try tree.add(code)
    case .rename(let id, let name):
      guard !name.allSatisfy(\.isWhitespace) else { throw .namelessCode }
      tree.codes[try place(of: id)].name = name
    case .redefine(let id, let definition): tree.codes[try place(of: id)].definition = definition
    case .mark(let id, let colour, let memo, let isCodable):
      let place = try place(of: id)
      tree.codes[place].colour = colour
      tree.codes[place].memo = memo
      tree.codes[place].isCodable = isCodable
    case .move(let id, let parent, let sibling): try tree.move(id, under: parent, before: sibling)
    case .merge(let id, let target): try tree.merge(id, into: target)
    case .split(let id, let code, _):
      _ = try place(of: id)
      try tree.add(code)
    case .delete(let id):
      _ = try place(of: id)
      let family = family(of: id)
      tree.codes.removeAll { family.contains($0.id) }
    case .undo: throw .nothingToUndo
    }
    return tree
  }

  private func place(of id: Code.ID) throws(CodeProblem) -> Int {
    guard let place = codes.firstIndex(where: { $0.id == id }) else { throw .unknownCode(id) }
    return place
  }

  private mutating func add(_ code: Code) throws(CodeProblem) {
    guard !codes.contains(where: { $0.id == code.id }) else { throw .idInUse(code.id) }
    guard !code.name.allSatisfy(\.isWhitespace) else { throw .namelessCode }
    if let parent = code.parent { _ = try place(of: parent) }
    codes.append(code)
  }

  private mutating func move(_ id: Code.ID, under parent: Code.ID?, before sibling: Code.ID?) throws(CodeProblem) {
    var code = codes[try place(of: id)]
    if let parent {
      _ = try place(of: parent)
      guard !family(of: id).contains(parent) else { throw .underItself(id) }
    }
    code.parent = parent
    if let sibling {
      guard sibling != id, codes[try place(of: sibling)].parent == parent else { throw .unknownCode(sibling) }
    }
    codes.remove(at: try place(of: id))
    if let sibling { codes.insert(code, at: try place(of: sibling)) } else { codes.append(code) }
  }

  private mutating func merge(_ id: Code.ID, into target: Code.ID) throws(CodeProblem) {
    let place = try place(of: id)
    _ = try self.place(of: target)
    guard !family(of: id).contains(target) else { throw .underItself(id) }
    codes.remove(at: place)
    for number in codes.indices where codes[number].parent == id { codes[number].parent = target }
  }
}
