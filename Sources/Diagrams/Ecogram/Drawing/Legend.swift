import Language
import Markup
import PersonalNetwork

/// What the lines and marks of this picture mean: exactly those that are in it.
struct Legend {
  struct Entry {
    let sample: Sample
    let words: Phrase
  }

  enum Sample: Hashable {
    case line(TieQuality?)
    case arrow
    case tie(PlacedTie.Form)
    case mark(MemberKind)
    case vip(VIPMoment)
    case safety
    case unknownRing
    case new, gone, moved
  }

  let entries: [Entry]

  /// - Parameter layout: `nil` for a picture without a legend.
  init(_ layout: EcogramLayout?) {
    guard let layout else {
      entries = []
      return
    }
    let people = layout.people.map(\.person)
    let lines = (TieQuality.allCases.map(Optional.some) + [nil]).filter { quality in
      layout.people.contains { $0.hasLine && $0.person.quality == quality }
    }
    let forms = PlacedTie.Form.allCases.filter { form in layout.ties.contains { $0.form == form } }
    let kinds = MemberKind.allCases.filter { kind in people.contains { $0.kind == kind } }
    let moments: [VIPMoment] = [.now, .then, .hoped].filter { moment in people.contains { $0.vip == moment } }
    var entries = lines.map { Entry(sample: .line($0), words: $0.phrase) }
    if people.contains(where: { $0.direction != nil }) {
      entries.append(Entry(sample: .arrow, words: EcogramWords.arrow))
    }
    entries += forms.map { Entry(sample: .tie($0), words: EcogramWords.phrase(of: $0)) }
    entries += kinds.map { Entry(sample: .mark($0), words: $0.phrase) }
    entries += moments.map { Entry(sample: .vip($0), words: $0.phrase) }
    if layout.people.contains(where: \.hasFlag) { entries.append(Entry(sample: .safety, words: EcogramWords.safety)) }
    if layout.frame.hasUnknownBand { entries.append(Entry(sample: .unknownRing, words: Ring.unknownPhrase)) }
    self.entries = entries + Self.changes(layout)
  }

  private static func changes(_ layout: EcogramLayout) -> [Entry] {
    let changes = layout.people.compactMap(\.change)
    var entries: [Entry] = []
    if changes.contains(.new) { entries.append(Entry(sample: .new, words: ChangeWords.newcomer)) }
    if changes.contains(.gone) { entries.append(Entry(sample: .gone, words: ChangeWords.gone)) }
    if layout.people.contains(where: { $0.arrow != nil }) {
      entries.append(Entry(sample: .moved, words: ChangeWords.moved))
    }
    return entries
  }
}
