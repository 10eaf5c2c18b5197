import Foundation

/// A place in a picture, x to the right and y down, in the picture's own unit.
public struct PicturePoint: Sendable, Hashable {
  public var x: Double
  public var y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// A place around the origin.
  ///
  /// - Parameters:
  ///   - bearing: in radians, clockwise from straight up, as on a compass.
  ///   - distance: from the origin.
  public init(bearing: Double, distance: Double) {
    x = distance * sin(bearing)
    y = -distance * cos(bearing)
  }

  /// The bearing of this place from the origin, in radians, from 0 up to 2π.
  public var bearing: Double {
    let angle = atan2(x, -y)
    return angle < 0 ? angle + 2 * .pi : angle
  }

  /// The distance to the origin.
  public var distance: Double { (x * x + y * y).squareRoot() }

  /// The distance to another place.
  public func distance(to other: PicturePoint) -> Double { (other - self).distance }

  /// This place, shifted along a direction of length 1.
  func moved(_ length: Double, along direction: PicturePoint) -> PicturePoint { self + direction * length }

  /// The direction of this vector, with length 1. Zero stays zero.
  var direction: PicturePoint {
    let length = distance
    return length > 0 ? self * (1 / length) : self
  }

  /// A quarter turn clockwise on the screen.
  var turned: PicturePoint { PicturePoint(x: -y, y: x) }

  static func + (left: PicturePoint, right: PicturePoint) -> PicturePoint {
    PicturePoint(x: left.x + right.x, y: left.y + right.y)
  }

  static func - (left: PicturePoint, right: PicturePoint) -> PicturePoint {
    PicturePoint(x: left.x - right.x, y: left.y - right.y)
  }

  static func * (left: PicturePoint, factor: Double) -> PicturePoint {
    PicturePoint(x: left.x * factor, y: left.y * factor)
  }
}
