import PersonalNetwork

/// The measures of a picture, in its own unit: 1 unit is a quarter of a millimetre on A4 and about one CSS px on a page.
///
/// Wide: the rings have radius 35, 61 and 86 mm on A4 (140, 244 and 344 units), and 7 mm outside the rim hold the
/// spheres' names, so that the picture is as wide as an A4 page between its margins: 186 mm. When there are people of
/// whom the ring is not known, the rings make room inside the same rim for a band around them.
struct EcogramFrame: Sendable, Hashable {
  /// The radius of the client's disc.
  let centre: Double
  /// The outer radius of every band, from the inside out; the last is the rim.
  let bands: [Double]
  /// What the outermost of `bands` is: the outer ring, or the band for people whose ring is not known.
  let hasUnknownBand: Bool
  /// How much smaller marks are than usual, when there are very many.
  let markScale: Double
  let isNarrow: Bool
  /// The size of names and numbers.
  let nameSize: Double

  var rim: Double { bands[bands.count - 1] }
  /// Half the side of the square that holds the rim and the spheres' names.
  var half: Double { rim + (isNarrow ? 24 : 28) }
  /// The size of the spheres' names.
  var sphereSize: Double { isNarrow ? 12 : 13.5 }
  /// The radius on which the spheres' names stand, to the middle of their letters.
  var sphereRadius: Double { rim + (isNarrow ? 13 : 15) }
  var markRadius: Double { (isNarrow ? 6 : 8) * markScale }
  /// The outer radius of the star around a very important person.
  var starRadius: Double { markRadius * 1.75 }
  /// The least free room between a line to the client and somebody else's mark.
  var clearance: Double { (isNarrow ? 1.5 : 3) * markScale }
  /// What the outline of somebody new adds to a mark.
  var outline: Double { (isNarrow ? 3.5 : 4.5) * markScale }
  /// Between the client's disc, or a mark, and the ends of a line.
  var lineGap: Double { isNarrow ? 2 : 4 }
  /// The height of a line of a name.
  var nameHeight: Double { nameSize * 1.2 }

  static let wide: [Double] = [140, 244, 344]
  static let narrow: [Double] = [66, 109, 152]

  init(
    width: EcogramOptions.Width, bands: [Double], hasUnknownBand: Bool, markScale: Double = 1, nameSize: Double = 13
  ) {
    isNarrow = width == .narrow
    centre = Self.centre(width)
    self.bands = bands
    self.hasUnknownBand = hasUnknownBand
    self.markScale = markScale
    self.nameSize = nameSize
  }

  static func centre(_ width: EcogramOptions.Width) -> Double { width == .narrow ? 25 : 48 }

  /// The inner radius of a band.
  func inner(_ band: Band) -> Double { band == .inner ? centre : bands[band.rawValue - 1] }
  /// The outer radius of a band.
  func outer(_ band: Band) -> Double { bands[band.rawValue] }

  /// Where an arrow from a ring begins.
  func origin(in ring: Ring) -> Double { (inner(Band(ring)) + outer(Band(ring))) / 2 }

  /// The distances from the client at which somebody in a band may stand, the best one first.
  ///
  /// - Parameters:
  ///   - extent: from the middle of the mark to its edge.
  ///   - step: about how far two of them are apart.
  func rows(_ band: Band, extent: Double, step: Double) -> [Double] {
    let low = nearest(band, extent: extent)
    let high = outer(band) - extent - 4
    guard high > low else { return [(inner(band) + outer(band)) / 2] }
    let steps = max(1, Int((high - low) / step))
    let all = (0...steps).map { low + (high - low) * Double($0) / Double(steps) }
    let middle = (low + high) / 2
    return all.sorted { (abs($0 - middle), $0) < (abs($1 - middle), $1) }
  }

  /// The least distance from the client. In the inner ring a line to the client must stay long enough to show its form.
  func nearest(_ band: Band, extent: Double) -> Double {
    let low = inner(band) + extent + (band == .inner ? (isNarrow ? 17 : 41) : 4)
    let high = outer(band) - extent - 4
    return high > low ? low : (inner(band) + outer(band)) / 2
  }
}
