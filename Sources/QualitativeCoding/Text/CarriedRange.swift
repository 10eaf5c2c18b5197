/// Where a selected stretch of text lies after edits.
///
/// Nothing is guessed. Untouched characters stay selected; text inserted between selected characters is selected, text
/// inserted at either end is not; a replacement of selected characters only is selected. What an edit changed across
/// an end of the selection is left out, and said.
public struct CarriedRange: Sendable, Hashable {
  public enum Outcome: String, CaseIterable, Sendable, Codable {
    /// Same characters at the same place.
    case unchanged
    /// Same characters elsewhere.
    case moved
    /// Text inside it changed.
    case edited
    /// An edit went across one of its ends, so that it lost characters there.
    case cut
    /// Nothing of it is left, or an edit replaced more than it and it cannot be told what was its own.
    case lost
  }

  /// Nil when the outcome is ``Outcome/lost``.
  public let range: Range<Int>?
  public let outcome: Outcome

  public init(range: Range<Int>?, outcome: Outcome) {
    self.range = range
    self.outcome = outcome
  }
}

extension TextEdits {
  /// Where a stretch lies after the edits. Cost: logarithmic in the number of edits.
  public func carry(_ range: Range<Int>) -> CarriedRange {
    guard !range.isEmpty else { return carryPlace(range.lowerBound) }
    var isCut = false
    let start = newStart(of: range, &isCut)
    let end = newEnd(of: range, &isCut)
    guard start < end else { return CarriedRange(range: nil, outcome: .lost) }
    let carried = start..<end
    let outcome: CarriedRange.Outcome =
      if isCut { .cut } else if changesInside(range) { .edited } else if carried == range { .unchanged } else { .moved }
    return CarriedRange(range: carried, outcome: outcome)
  }

  private func newStart(of range: Range<Int>, _ isCut: inout Bool) -> Int {
    let start = range.lowerBound
    // The last edit that begins at the start or before it, and of those at the same place the one with length.
    let place = edits.partitioningPlace { $0.range.lowerBound > start } - 1
    guard place >= 0 else { return start }
    let edit = edits[place]
    guard edit.range.upperBound > start else {
      return newStarts[place] + edit.replacement.count + start - edit.range.upperBound
    }
    if edit.range.lowerBound == start && edit.range.upperBound <= range.upperBound { return newStarts[place] }
    isCut = true
    return newStarts[place] + edit.replacement.count
  }

  private func newEnd(of range: Range<Int>, _ isCut: inout Bool) -> Int {
    let end = range.upperBound
    let place = edits.partitioningPlace { $0.range.lowerBound >= end } - 1
    guard place >= 0 else { return end }
    let edit = edits[place]
    guard edit.range.upperBound >= end, !edit.range.isEmpty else {
      return newStarts[place] + edit.replacement.count + end - edit.range.upperBound
    }
    if edit.range.upperBound == end && edit.range.lowerBound >= range.lowerBound {
      return newStarts[place] + edit.replacement.count
    }
    isCut = true
    return newStarts[place]
  }

  private func changesInside(_ range: Range<Int>) -> Bool {
    let first = edits.partitioningPlace { edit in
      edit.range.isEmpty ? edit.range.lowerBound > range.lowerBound : edit.range.upperBound > range.lowerBound
    }
    return first < edits.count && edits[first].range.lowerBound < range.upperBound
  }

  /// An empty selection is a place between two characters; text inserted there comes before it.
  private func carryPlace(_ place: Int) -> CarriedRange {
    let before = edits.partitioningPlace { $0.range.upperBound > place }
    if before < edits.count, edits[before].range.lowerBound < place { return CarriedRange(range: nil, outcome: .lost) }
    guard before > 0 else { return CarriedRange(range: place..<place, outcome: .unchanged) }
    let last = edits[before - 1]
    let moved = newStarts[before - 1] + last.replacement.count + place - last.range.upperBound
    return CarriedRange(range: moved..<moved, outcome: moved == place ? .unchanged : .moved)
  }
}

extension RandomAccessCollection where Index == Int {
  /// In a collection where all elements that are not meant come before all that are: the place of the first that is.
  func partitioningPlace(_ isMeant: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isMeant(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
