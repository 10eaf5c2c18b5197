/// The line of a `path` in a picture, in absolute coordinates.
///
/// ```swift
/// let wedge = PathData { path in
///   path.move(0, 0)
///   path.line(10, 0)
///   path.arc(10, 10, isLarge: false, isClockwise: true, 0, 10)
///   path.close()
/// }
/// ```
public struct PathData: Sendable, Hashable {
  /// What was drawn, in order; a test of a drawing measures these.
  public private(set) var steps: [PathStep] = []

  /// A path with nothing in it.
  public init() {}

  /// A path that the closure draws.
  public init(_ draw: (inout PathData) -> Void) {
    steps.reserveCapacity(4)
    draw(&self)
  }

  /// True when nothing was drawn.
  public var isEmpty: Bool { steps.isEmpty }

  /// The path as it stands in the `d` attribute.
  public var string: String {
    let bytes = Pen.write { pen in
      for step in steps { pen.write(step) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Lifts the pen and puts it down at a point.
  public mutating func move(_ x: Double, _ y: Double) { steps.append(.move(x, y)) }

  /// A straight line to a point.
  public mutating func line(_ x: Double, _ y: Double) { steps.append(.line(x, y)) }

  /// A level line to an x.
  public mutating func horizontal(_ x: Double) { steps.append(.horizontal(x)) }

  /// An upright line to a y.
  public mutating func vertical(_ y: Double) { steps.append(.vertical(y)) }

  /// A cubic Bézier curve by two control points to a point.
  public mutating func curve(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x: Double, _ y: Double) {
    steps.append(.curve(x1, y1, x2, y2, x, y))
  }

  /// A quadratic Bézier curve by one control point to a point.
  public mutating func quadratic(_ x1: Double, _ y1: Double, _ x: Double, _ y: Double) {
    steps.append(.quadratic(x1, y1, x, y))
  }

  /// A piece of an ellipse to a point.
  ///
  /// - Parameters:
  ///   - rx: the radius along x, before rotation.
  ///   - ry: the radius along y, before rotation.
  ///   - rotation: degrees by which the ellipse is turned.
  ///   - isLarge: whether to take the longer way round.
  ///   - isClockwise: whether to go the way of the clock, as seen on the screen.
  public mutating func arc(
    _ rx: Double, _ ry: Double, rotation: Double = 0, isLarge: Bool, isClockwise: Bool, _ x: Double, _ y: Double
  ) {
    steps.append(.arc(rx, ry, rotation: rotation, isLarge: isLarge, isClockwise: isClockwise, x, y))
  }

  /// A straight line back to where this part began.
  public mutating func close() { steps.append(.close) }

  /// Puts another path behind this one.
  public mutating func append(_ other: PathData) { steps.append(contentsOf: other.steps) }
}
