extension Project {
  /// Codings of one coder, in one layer, round and text: those are joined when they overlap.
  private struct Owner: Hashable {
    let coder: Coder.ID?
    let isAgreed: Bool
    let round: Round.ID?
    let source: Source.ID
    let version: TextVersion.ID
  }

  /// Puts overlapping codings of a code together, coder by coder. The one that came first in the project stays.
  mutating func join(_ code: Code.ID, _ effect: inout CodeEffect, _ newID: () -> String) {
    let known = Dictionary(selections.map { ($0.id, $0) }) { first, _ in first }
    var groups: [Owner: [(place: Int, range: Range<Int>)]] = [:]
    for (place, coding) in codings.enumerated() where coding.code == code {
      guard let selection = known[coding.selection], case .text(let version, let range) = selection.place,
        !range.isEmpty
      else { continue }
      let owner = Owner(
        coder: coding.coder, isAgreed: coding.isAgreed, round: coding.round, source: selection.source, version: version)
      groups[owner, default: []].append((place, range))
    }
    let recoded = Set(effect.changed.map(\.place))
    var heaps: [(owner: Owner, places: [Int], range: Range<Int>)] = []
    for (owner, members) in groups {
      for heap in Self.heaps(members) where heap.places.contains(where: recoded.contains) {
        heaps.append((owner, heap.places, heap.range))
      }
    }
    heaps.sort { $0.places[0] < $1.places[0] }
    var gone: Set<Int> = []
    for heap in heaps {
      let kept = heap.places[0]
      gone.formUnion(heap.places.dropFirst())
      effect.joinings.append(
        CodeEffect.Joining(
          kept: codings[kept].id, gone: heap.places.dropFirst().map { codings[$0].id }, source: heap.owner.source,
          range: heap.range))
      let place = Place.text(version: heap.owner.version, range: heap.range)
      guard known[codings[kept].selection]?.place != place else { continue }
      if !recoded.contains(kept) { effect.changed.append(CodeEffect.Before(place: kept, coding: codings[kept])) }
      let selection = Selection(
        id: newID(), source: heap.owner.source, place: place, author: codings[kept].coder, at: codings[kept].at)
      selections.append(selection)
      effect.newSelections.append(selection.id)
      codings[kept].selection = selection.id
    }
    let before = Dictionary(uniqueKeysWithValues: effect.changed.map { ($0.place, $0.coding) })
    effect.removed = gone.sorted().map { CodeEffect.Before(place: $0, coding: before[$0] ?? codings[$0]) }
    effect.changed.removeAll { gone.contains($0.place) }
    codings = codings.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
  }

  /// Stretches that overlap, together: two or more, with the text of all of them. Touching is no overlap.
  private static func heaps(_ members: [(place: Int, range: Range<Int>)]) -> [(places: [Int], range: Range<Int>)] {
    var heaps: [(places: [Int], range: Range<Int>)] = []
    for member in members.sorted(by: { ($0.range.lowerBound, $0.place) < ($1.range.lowerBound, $1.place) }) {
      if let last = heaps.last, member.range.lowerBound < last.range.upperBound {
        heaps[heaps.count - 1].places.append(member.place)
        heaps[heaps.count - 1].range =
          last.range.lowerBound..<max(last.range.upperBound, member.range.upperBound)
      } else {
        heaps.append(([member.place], member.range))
      }
    }
    return heaps.filter { $0.places.count > 1 }.map { ($0.places.sorted(), $0.range) }
  }
}
