import PersonalNetwork

/// Who stands at which bearing, and which part of the circle is whose sphere.
struct Arrangement: Sendable {
  /// The people by index, clockwise.
  var order: [Int]
  /// The bearing of every person, by index, in radians.
  var bearings: [Double]
  var sectors: [Sector]
  /// How much the wanted distances had to shrink; 1 when everybody has enough room.
  var fit: Double

  /// A sphere's part of the circle. `end` is larger than `start` and may pass a full turn.
  struct Sector: Sendable {
    let sphere: Sphere
    var start: Double
    var end: Double
    var middle: Double { (start + end) / 2 }
  }

  /// The same with everything further clockwise.
  func turned(by angle: Double) -> Arrangement {
    guard angle != 0 else { return self }
    var turned = self
    turned.bearings = bearings.map { $0 + angle }
    turned.sectors = sectors.map { Sector(sphere: $0.sphere, start: $0.start + angle, end: $0.end + angle) }
    return turned
  }
}
