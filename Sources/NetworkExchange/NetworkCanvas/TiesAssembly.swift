import PersonalNetwork

/// The ties of a case: whom they join, per type and together.
struct TiesAssembly {
  private(set) var notes = LossReport()
  private let people: PeopleAssembly
  private var typeOrder: [String] = []
  private var pairs: [String: [Pair]] = [:]
  private var order: [Pair] = []

  private struct Pair: Hashable {
    let low: Int
    let high: Int
  }

  init(_ rows: [TieRow], people: PeopleAssembly, files: [CanvasFile], draft: inout CaseDraft) {
    self.people = people
    var seen: [Pair: Set<String>] = [:]
    var known: [String: (pair: Pair, line: Int)] = [:]
    for row in rows {
      let place = FilePlace(file: files[row.place.file].path, line: row.place.line)
      guard let pair = pair(of: row, at: place, draft: &draft) else { continue }
      if let id = row.id {
        if let first = known[id], first.pair != pair {
          draft.refuse(.contradictoryTie(firstLine: first.line), at: place)
        }
        known[id] = known[id] ?? (pair, row.place.line)
      }
      add(pair, type: row.type, seen: &seen, place: place)
    }
  }

  private mutating func add(_ pair: Pair, type: String, seen: inout [Pair: Set<String>], place: FilePlace) {
    let types = seen[pair] ?? []
    if types.contains(type) { return notes.add(.samePairTwice, place: place) }
    if types.count == 1 { notes.add(.pairWithSeveralTypes, place: place) }
    if types.isEmpty { order.append(pair) }
    if pairs[type] == nil { typeOrder.append(type) }
    pairs[type, default: []].append(pair)
    seen[pair] = types.union([type])
  }

  /// The two people a row joins; `nil` when it joins no two people of this case.
  private mutating func pair(of row: TieRow, at place: FilePlace, draft: inout CaseDraft) -> Pair? {
    if row.from.isEmpty || row.to.isEmpty {
      notes.add(.tieWithoutEnds, place: place)
      return nil
    }
    guard let from = find(row.from, at: place, draft: &draft), let to = find(row.to, at: place, draft: &draft) else {
      return nil
    }
    switch (from, to) {
    case (.person(let a), .person(let b)) where a == b: notes.add(.tieToOneself, place: place)
    case (.person(let a), .person(let b)): return Pair(low: min(a, b), high: max(a, b))
    case (.client, .client): notes.add(.tieToOneself, place: place)
    case (.client, .person), (.person, .client): notes.add(.tieWithClient, place: place)
    default: notes.add(.tieToNobody, place: place)
    }
    return nil
  }

  /// Whom an end points at; `nil` when that cannot be said, which refuses the case.
  private func find(_ end: TieRow.End, at place: FilePlace, draft: inout CaseDraft) -> PeopleAssembly.Found? {
    let byUUID = end.uuid.map(people.find(uuid:))
    let byNumber = end.number.map(people.find(number:))
    if let byUUID {
      if case .ambiguous = byNumber { return byUUID }
      if people.hasNumbers, let byNumber, byNumber != byUUID {
        draft.refuse(.contradictoryEnds, at: place)
        return nil
      }
      return byUUID
    }
    if case .ambiguous(let number) = byNumber {
      draft.refuse(.ambiguousNumber(number), at: place)
      return nil
    }
    return byNumber
  }

  /// Every pair once, whatever the types.
  var union: [MemberTie] { order.map(tie) }

  /// The pairs of each type, in the order of the files.
  var types: [ImportedCase.TieType] {
    typeOrder.map { type in ImportedCase.TieType(name: type, ties: (pairs[type] ?? []).map(tie)) }
  }

  private func tie(_ pair: Pair) -> MemberTie {
    MemberTie(a: people.rows[pair.low].id, b: people.rows[pair.high].id, kind: .know)
  }
}
