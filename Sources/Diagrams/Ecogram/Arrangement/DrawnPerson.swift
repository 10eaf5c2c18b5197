import Language
import PersonalNetwork

/// One person as the arrangement sees them: numbers only, so that searching is fast.
struct DrawnPerson: Sendable {
  let person: NetworkPerson
  let band: Band
  /// The name as it stands in the picture.
  let shownName: String
  /// Whether the safety flag is drawn: only for staff.
  let hasFlag: Bool
  /// What a change picture shows of this person.
  let change: DrawnChange?
  /// The outermost band in which anything of this person is drawn: the mark, or the start of an arrow towards it.
  let reach: Band

  init(_ person: NetworkPerson, showsSafety: Bool, change: DrawnChange? = nil) {
    self.person = person
    self.change = change
    hasFlag = showsSafety && person.hasSafetyFlag
    band = Band(person.ring)
    shownName = ShownName.shortened(person.name)
    reach = max(band, change?.origin.map(Band.init) ?? band)
  }

  /// The longest that can stand beside the mark, in any language: the number, or the name and a word about change. With
  /// a number, that word stands in the list.
  func longestLabel(number: Int?) -> String {
    if let number { return String(number) }
    guard change != nil else { return shownName }
    let suffixes = DisplayLanguage.allCases.map { DrawnChange.suffix(change, in: $0) }
    return shownName + (suffixes.max { TextWidth.of($0, size: 1) < TextWidth.of($1, size: 1) } ?? "")
  }

  /// From the middle of the mark to its furthest point, the star of a VIP, the safety flag and the outline of somebody
  /// new included.
  func extent(in frame: EcogramFrame) -> Double {
    let mark = person.vip != nil || hasFlag ? frame.starRadius : frame.markRadius * MarkDrawing.reach(of: person.kind)
    return change == .new ? mark + frame.outline : mark
  }

  /// Half the width of what runs along this person's radius at its widest: the zigzag of the line to the client, its
  /// slashes, its head at the mark, or the head of an arrow.
  func lineHalfWidth(in frame: EcogramFrame) -> Double {
    max(ownLineHalfWidth(in: frame), change?.origin == nil ? 0 : ChangeArrow.halfWidth(isNarrow: frame.isNarrow))
  }

  private func ownLineHalfWidth(in frame: EcogramFrame) -> Double {
    let head = person.direction == .fromClient || person.direction == .mutual
    let (narrow, wide): (Double, Double) =
      switch person.quality {
      case .tense, .harmful: (3.2, 5)
      case .broken: (4.7, 7)
      case .supportive: head ? (4, 6) : (1.5, 2.25)
      case .ordinary, .diluted, nil: head ? (3, 4) : (0.8, 1)
      }
    return frame.isNarrow ? narrow : wide
  }
}
