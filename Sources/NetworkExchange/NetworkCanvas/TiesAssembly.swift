import PersonalNetwork

/// The ties of a case: whom they join, per type and together.
struct TiesAssembly {
  private var strange = LossReport()
  private var gathering = TieGathering()
  private let people: PeopleAssembly

  init(_ rows: [TieRow], people: PeopleAssembly, files: [CanvasFile], draft: inout CaseDraft) {
    self.people = people
    var known: [String: (ends: [Int], line: Int)] = [:]
    for row in rows {
      let place = FilePlace(file: files[row.place.file].path, line: row.place.line)
      guard let (from, to) = ends(of: row, at: place, draft: &draft) else { continue }
      if let id = row.id {
        let pair = [from, to].sorted()
        if let first = known[id], first.ends != pair {
          draft.refuse(.contradictoryTie(firstLine: first.line), at: place)
        }
        known[id] = known[id] ?? (pair, row.place.line)
      }
      gathering.add(from: from, to: to, type: row.type, place: place)
    }
  }

  /// What happened to ties: those that join nobody first.
  var notes: LossReport { LossReport(strange.entries + gathering.notes.entries) }

  /// The two people a row joins; `nil` when it joins no two people of this case.
  private mutating func ends(
    of row: TieRow, at place: FilePlace, draft: inout CaseDraft
  ) -> (from: Int, to: Int)? {
    if row.from.isEmpty || row.to.isEmpty {
      strange.add(.tieWithoutEnds, place: place)
      return nil
    }
    guard let from = find(row.from, at: place, draft: &draft), let to = find(row.to, at: place, draft: &draft) else {
      return nil
    }
    switch (from, to) {
    case (.person(let a), .person(let b)) where a == b: strange.add(.tieToOneself, place: place)
    case (.person(let a), .person(let b)): return (a, b)
    case (.client, .client): strange.add(.tieToOneself, place: place)
    case (.client, .person), (.person, .client): strange.add(.tieWithClient, place: place)
    default: strange.add(.tieToNobody, place: place)
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

  /// Whether the types of ties are our own kinds.
  var knowsKinds: Bool { gathering.knowsKinds }

  /// Every pair once, whatever the types; or every tie of a kind we know.
  var union: [MemberTie] { gathering.union(ids: people.rows.map(\.id)) }

  /// The pairs of each type, in the order of the files.
  var types: [ImportedCase.TieType] { gathering.types(ids: people.rows.map(\.id)) }
}
