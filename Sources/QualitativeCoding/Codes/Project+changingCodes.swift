extension Project {
  /// Does something to a code tree and to everything that names its codes.
  ///
  /// - Parameters:
  ///   - history: of the tree; gets the change, with what it did.
  ///   - newID: makes ids for selections of joined codings.
  /// - Throws: ``CodeProblem``; then nothing changed.
  @discardableResult
  public mutating func change(
    _ history: inout CodeHistory, _ change: CodeChange, newID: () -> String
  ) throws(CodeProblem) -> CodeEffect {
    guard let place = trees.firstIndex(where: { $0.id == history.start.id }) else {
      throw .unknownTree(history.start.id)
    }
    guard try history.tree(at: history.version) == trees[place] else { throw .historyDoesNotFit }
    try check(change.event, in: trees[place])
    let family: Set<Code.ID> = if case .delete(let id) = change.event { trees[place].family(of: id) } else { [] }
    trees[place] = try trees[place].applying(change.event)
    var done = change
    done.effect = CodeEffect()
    switch change.event {
    case .merge(let id, let target):
      recode(id, to: target, &done.effect)
      join(target, &done.effect, newID)
    case .split(let id, let code, let codings):
      recode(id, to: code.id, only: codings, &done.effect)
    case .delete: remove(codes: family, &done.effect)
    case .add, .rename, .redefine, .mark, .move, .undo: break
    }
    history.changes.append(done)
    return done.effect
  }

  private func check(_ event: CodeEvent, in tree: CodeTree) throws(CodeProblem) {
    switch event {
    case .add(let code), .split(_, let code, _):
      if trees.contains(where: { $0.code(code.id) != nil }) { throw .idInUse(code.id) }
    case .rename, .redefine, .mark, .move, .merge, .delete, .undo: break
    }
    guard case .split(let id, _, let wanted) = event else { return }
    let own = Set(codings.lazy.filter { $0.code == id }.map(\.id))
    if let stranger = wanted.subtracting(own).min() { throw .notItsCoding(stranger) }
  }

  private mutating func recode(
    _ id: Code.ID, to target: Code.ID, only chosen: Set<Coding.ID>? = nil, _ effect: inout CodeEffect
  ) {
    for place in codings.indices where codings[place].code == id {
      guard chosen?.contains(codings[place].id) ?? true else { continue }
      effect.changed.append(CodeEffect.Before(place: place, coding: codings[place]))
      codings[place].code = target
    }
    guard chosen == nil else { return }
    for place in cases.indices where cases[place].codes.contains(id) {
      effect.cases.append(cases[place])
      var seen: Set<Code.ID> = []
      cases[place].codes = cases[place].codes.map { $0 == id ? target : $0 }.filter { seen.insert($0).inserted }
    }
    for place in memos.indices where memos[place].about.contains(.code(id)) {
      effect.memos.append(memos[place])
      memos[place].about = memos[place].about.map { $0 == .code(id) ? .code(target) : $0 }
    }
  }

  private mutating func remove(codes: Set<Code.ID>, _ effect: inout CodeEffect) {
    effect.removed = codings.enumerated().filter { codes.contains($0.element.code) }
      .map { CodeEffect.Before(place: $0.offset, coding: $0.element) }
    codings.removeAll { codes.contains($0.code) }
    for place in cases.indices where !codes.isDisjoint(with: cases[place].codes) {
      effect.cases.append(cases[place])
      cases[place].codes.removeAll(where: codes.contains)
    }
  }
}
