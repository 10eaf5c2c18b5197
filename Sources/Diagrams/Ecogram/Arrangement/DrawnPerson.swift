import PersonalNetwork

/// One person as the arrangement sees them: numbers only, so that searching is fast.
struct DrawnPerson: Sendable {
  let person: NetworkPerson
  let band: Band
  /// The name as it stands in the picture.
  let shownName: String
  /// Whether the safety flag is drawn: only for staff.
  let hasFlag: Bool

  init(_ person: NetworkPerson, showsSafety: Bool) {
    self.person = person
    hasFlag = showsSafety && person.hasSafetyFlag
    band = Band(person.ring)
    shownName = ShownName.shortened(person.name)
  }

  /// From the middle of the mark to its furthest point, the star of a VIP and the safety flag included.
  func extent(in frame: EcogramFrame) -> Double {
    person.vip != nil || hasFlag ? frame.starRadius : frame.markRadius * MarkDrawing.reach(of: person.kind)
  }

  /// Half the width of the line to the client at its widest: its zigzag, its slashes, or the head at the mark.
  func lineHalfWidth(in frame: EcogramFrame) -> Double {
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
