/// One way to draw somebody: where the mark stands and where the name stands beside it.
struct Seat: Sendable, Hashable {
  let mark: PicturePoint
  let name: PictureBox
  /// The middle of the head of an arrow, for who moved to another ring.
  let head: PicturePoint?
  /// What is less than ideal about it, whoever sits elsewhere.
  let cost: Double
  /// Around mark and name: who stays outside it is in nobody's way.
  let hull: PictureBox

  init(mark: PicturePoint, extent: Double, name: PictureBox, arrow: ChangeArrow? = nil, cost: Double) {
    self.mark = mark
    self.name = name
    self.cost = cost
    head = arrow?.headMiddle
    let hull = name.united(with: PictureBox(around: mark, halfWidth: extent, halfHeight: extent))
    self.hull = arrow.map { hull.united(with: $0.headBox) } ?? hull
  }
}

/// Where a name may stand, seen from its mark.
enum NameSide: CaseIterable {
  case below, above, belowRight, belowLeft, aboveRight, aboveLeft, right, left, farRight, farLeft, lowRight, lowLeft

  /// How much less natural this side is than right below the mark.
  var cost: Double {
    switch self {
    case .below: 0
    case .above: 1
    case .belowRight, .belowLeft: 1.5
    case .aboveRight, .aboveLeft: 2.5
    case .right, .left: 2
    case .farRight, .farLeft, .lowRight, .lowLeft: 3.5
    }
  }

  /// The box of a name beside a mark.
  ///
  /// - Parameters:
  ///   - extent: from the middle of the mark to its edge.
  ///   - gap: between the mark and the name.
  func box(at mark: PicturePoint, extent: Double, gap: Double, width: Double, height: Double) -> PictureBox {
    let reach = extent + gap
    let below = mark.y + reach
    let above = mark.y - reach - height
    func box(x: Double, y: Double) -> PictureBox { PictureBox(minX: x, minY: y, maxX: x + width, maxY: y + height) }
    return switch self {
    case .below: box(x: mark.x - width / 2, y: below)
    case .above: box(x: mark.x - width / 2, y: above)
    case .belowRight: box(x: mark.x - width / 4, y: below)
    case .belowLeft: box(x: mark.x - width * 3 / 4, y: below)
    case .aboveRight: box(x: mark.x - width / 4, y: above)
    case .aboveLeft: box(x: mark.x - width * 3 / 4, y: above)
    case .right: box(x: mark.x + reach + 1, y: mark.y - height / 2)
    case .left: box(x: mark.x - reach - 1 - width, y: mark.y - height / 2)
    case .farRight: box(x: mark.x - extent, y: below)
    case .farLeft: box(x: mark.x + extent - width, y: below)
    case .lowRight: box(x: mark.x - extent, y: above)
    case .lowLeft: box(x: mark.x + extent - width, y: above)
    }
  }
}
