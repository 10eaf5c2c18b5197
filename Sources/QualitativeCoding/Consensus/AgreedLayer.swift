/// The third layer: what coders did alike, and what they decided about the rest. Both originals stay as they are.
public struct AgreedLayer: Sendable, Hashable {
  public let selections: [Selection]
  /// All with ``Coding/isAgreed``, and of no coder.
  public let codings: [Coding]
  /// What nobody decided about: for the next meeting.
  public let open: [Difference]
  /// Differences that wait for another round, because a definition changes.
  public let toCodeAgain: [Difference]
  /// Definitions to change, as events for the history of the tree.
  public let redefinitions: [CodeEvent]
  /// Decisions on differences that are not there any more: the codings changed since, or a later decision came.
  public let stale: [Decision]
}

extension Comparison {
  /// Makes the agreed layer from decisions. Of several decisions on one difference the last counts.
  ///
  /// - Parameters:
  ///   - round: the round the codings are agreed in.
  ///   - at: microseconds since 1970 in UTC.
  ///   - newID: makes ids for selections and codings.
  public func agreedLayer(
    _ differences: Differences, _ decisions: [Decision], round: Round.ID? = nil, at: Int64? = nil,
    newID: () -> String
  ) -> AgreedLayer {
    var stale: [Decision] = []
    var latest: [Difference.ID: Decision] = [:]
    let known = Set(differences.differences.map(\.id))
    for decision in decisions {
      guard known.contains(decision.difference) else {
        stale.append(decision)
        continue
      }
      if let earlier = latest.updateValue(decision, forKey: decision.difference) { stale.append(earlier) }
    }
    var maker = AgreedMaker(self, round: round, at: at)
    for stretch in differences.shared {
      maker.add(stretch.source, Difference.Given(code: stretch.code, ranges: [stretch.range]), memo: "", newID)
    }
    var (open, again): ([Difference], [Difference]) = ([], [])
    var events: [CodeEvent] = []
    for difference in differences.differences {
      guard let decision = latest[difference.id] else {
        open.append(difference)
        continue
      }
      if case .redefine(let code, let definition) = decision.choice {
        again.append(difference)
        if !events.contains(.redefine(code, to: definition)) { events.append(.redefine(code, to: definition)) }
      }
      for given in difference.outcome(of: decision.choice) {
        maker.add(difference.source, given, memo: decision.reason, newID)
      }
    }
    return AgreedLayer(
      selections: maker.selections, codings: maker.codings, open: open, toCodeAgain: again, redefinitions: events,
      stale: stale)
  }
}

extension Difference {
  /// The codings a choice leaves at this place.
  public func outcome(of choice: Decision.Choice) -> [Given] {
    switch choice {
    case .nothing, .redefine: return []
    case .new(let given): return given
    case .keep(let coder):
      guard let side = sides.first(where: { $0.coder == coder }) else { return [] }
      return (side.ranges.isEmpty ? [] : [Given(code: code, ranges: side.ranges)]) + side.instead
    case .keepAll:
      let others = sides.flatMap(\.instead)
      var codes = [code]
      for given in others where !codes.contains(given.code) { codes.append(given.code) }
      return codes.map { one in
        let ranges = (one == code ? sides.flatMap(\.ranges) : []) + others.filter { $0.code == one }.flatMap(\.ranges)
        return Given(code: one, ranges: Intervals(ranges).ranges)
      }
    }
  }
}

/// Collects agreed codings; the same code on the same stretch once.
private struct AgreedMaker {
  private struct Key: Hashable {
    let source: Source.ID
    let code: Code.ID
    let range: Range<Int>
  }

  private let texts: [Source.ID: TextVersion.ID]
  private let round: Round.ID?
  private let at: Int64?
  private var made: Set<Key> = []
  private(set) var selections: [Selection] = []
  private(set) var codings: [Coding] = []

  init(_ comparison: Comparison, round: Round.ID?, at: Int64?) {
    texts = comparison.index.project.sources.reduce(into: [:]) { $0[$1.id] = $1.text?.id }
    self.round = round
    self.at = at
  }

  mutating func add(_ source: Source.ID, _ given: Difference.Given, memo: String, _ newID: () -> String) {
    guard let version = texts[source] else { return }
    for range in given.ranges where made.insert(Key(source: source, code: given.code, range: range)).inserted {
      let selection = Selection(id: newID(), source: source, place: .text(version: version, range: range), at: at)
      selections.append(selection)
      codings.append(
        Coding(
          id: newID(), selection: selection.id, code: given.code, at: at, round: round, isAgreed: true, memo: memo))
    }
  }
}
