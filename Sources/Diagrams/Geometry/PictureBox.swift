/// An upright rectangle in a picture.
public struct PictureBox: Sendable, Hashable {
  public var minX: Double
  public var minY: Double
  public var maxX: Double
  public var maxY: Double

  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// A box by its middle and half its sides.
  init(around middle: PicturePoint, halfWidth: Double, halfHeight: Double) {
    minX = middle.x - halfWidth
    minY = middle.y - halfHeight
    maxX = middle.x + halfWidth
    maxY = middle.y + halfHeight
  }

  public var width: Double { maxX - minX }
  public var height: Double { maxY - minY }
  public var middle: PicturePoint { PicturePoint(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

  var corners: [PicturePoint] {
    [
      PicturePoint(x: minX, y: minY), PicturePoint(x: maxX, y: minY), PicturePoint(x: maxX, y: maxY),
      PicturePoint(x: minX, y: maxY),
    ]
  }

  /// Whether two boxes share more than an edge.
  public func overlaps(_ other: PictureBox) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// The area two boxes share.
  func sharedArea(with other: PictureBox) -> Double {
    let width = min(maxX, other.maxX) - max(minX, other.minX)
    let height = min(maxY, other.maxY) - max(minY, other.minY)
    return width > 0 && height > 0 ? width * height : 0
  }

  public func contains(_ point: PicturePoint) -> Bool {
    point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY
  }

  /// Whether a box lies wholly within this one.
  public func contains(_ other: PictureBox) -> Bool {
    other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY
  }

  /// The box with this much more on every side.
  func grown(by margin: Double) -> PictureBox {
    PictureBox(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
  }

  /// The smallest box around both.
  func united(with other: PictureBox) -> PictureBox {
    PictureBox(
      minX: min(minX, other.minX), minY: min(minY, other.minY), maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY)
    )
  }

  /// The distance from a place to the nearest place in the box; 0 when it is inside.
  func distance(to point: PicturePoint) -> Double {
    let x = max(minX - point.x, 0, point.x - maxX)
    let y = max(minY - point.y, 0, point.y - maxY)
    return (x * x + y * y).squareRoot()
  }

  /// The distance from the origin to the nearest place in the box; 0 when the origin is inside.
  var nearestDistance: Double {
    let x = max(minX, 0, -maxX)
    let y = max(minY, 0, -maxY)
    return (x * x + y * y).squareRoot()
  }

  /// The distance from the origin to the furthest corner.
  var furthestDistance: Double {
    let x = max(abs(minX), abs(maxX))
    let y = max(abs(minY), abs(maxY))
    return (x * x + y * y).squareRoot()
  }

  /// The length of the part of a segment that lies inside the box (Liang and Barsky 1984, "A new concept and method
  /// for line clipping").
  func lengthInside(from start: PicturePoint, to end: PicturePoint) -> Double {
    // Most segments pass wholly on one side.
    guard max(start.x, end.x) >= minX, min(start.x, end.x) <= maxX, max(start.y, end.y) >= minY,
      min(start.y, end.y) <= maxY
    else { return 0 }
    let step = end - start
    var inside = (first: 0.0, last: 1.0)
    Self.clip(&inside, step: step.x, low: minX - start.x, high: maxX - start.x)
    Self.clip(&inside, step: step.y, low: minY - start.y, high: maxY - start.y)
    return inside.first < inside.last ? (inside.last - inside.first) * step.distance : 0
  }

  /// Keeps of a part of a segment what lies between two parallel sides.
  private static func clip(_ inside: inout (first: Double, last: Double), step: Double, low: Double, high: Double) {
    if step == 0 {
      if low > 0 || high < 0 { inside.last = -1 }
    } else {
      inside.first = max(inside.first, min(low / step, high / step))
      inside.last = min(inside.last, max(low / step, high / step))
    }
  }
}
