extension Project {
  /// Takes back the last change of a code tree that stands. Taking back is a change itself, and says what it did.
  ///
  /// Right after the change everything is as it was before. When codings were made or removed since, the ones that are left
  /// get back what the change took; those removed since are named in ``CodeEffect/notRestored``.
  @discardableResult
  public mutating func undo(
    _ history: inout CodeHistory, author: Coder.ID? = nil, at: Int64? = nil, reason: String = ""
  ) throws(CodeProblem) -> CodeEffect {
    guard let place = trees.firstIndex(where: { $0.id == history.start.id }) else {
      throw .unknownTree(history.start.id)
    }
    guard let number = history.nextToUndo else { throw .nothingToUndo }
    guard try history.tree(at: history.version) == trees[place] else { throw .historyDoesNotFit }
    let tree = try history.tree(at: number - 1)
    let added = Set(trees[place].codes.map(\.id)).subtracting(tree.codes.map(\.id))
    let effect = history.changes[number - 1].effect
    var done = CodeChange(.undo(number), author: author, at: at, reason: reason)
    done.effect = CodeEffect()
    trees[place] = tree
    putBack(effect, &done.effect)
    // What was coded since with a code that now is not there any more has nowhere to go.
    done.effect.removed = codings.enumerated().filter { added.contains($0.element.code) }
      .map { CodeEffect.Before(place: $0.offset, coding: $0.element) }
    codings.removeAll { added.contains($0.code) }
    history.changes.append(done)
    return done.effect
  }

  private mutating func putBack(_ effect: CodeEffect, _ done: inout CodeEffect) {
    for before in effect.removed.sorted(by: { $0.place < $1.place }) {
      codings.insert(before.coding, at: min(before.place, codings.count))
    }
    let places = Dictionary(zip(codings.map(\.id), 0...)) { first, _ in first }
    for before in effect.changed {
      guard let now = places[before.coding.id] else {
        done.notRestored.append(before.coding.id)
        continue
      }
      done.changed.append(CodeEffect.Before(place: now, coding: codings[now]))
      codings[now].code = before.coding.code
      codings[now].selection = before.coding.selection
    }
    let used = Set(codings.lazy.map(\.selection)).union(cases.flatMap(\.selections))
    let made = Set(effect.newSelections).subtracting(used)
    selections.removeAll { made.contains($0.id) }
    for old in effect.cases {
      if let place = cases.firstIndex(where: { $0.id == old.id }) { cases[place].codes = old.codes }
    }
    for old in effect.memos {
      if let place = memos.firstIndex(where: { $0.id == old.id }) { memos[place].about = old.about }
    }
  }
}
