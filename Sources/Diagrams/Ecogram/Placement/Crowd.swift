/// How many people want to stand in which band.
struct Crowd {
  private let counts: [Int]
  private let hasUnknownBand: Bool
  private let base: [Double]
  private let width: EcogramOptions.Width

  init(people: [DrawnPerson], width: EcogramOptions.Width) {
    var counts = [Int](repeating: 0, count: Band.allCases.count)
    for person in people { counts[person.band.rawValue] += 1 }
    self.counts = counts
    self.width = width
    hasUnknownBand = counts[Band.unknown.rawValue] > 0
    base = Self.radii(width, unknown: counts[Band.unknown.rawValue])
  }

  /// The bands' outer radii. The band for people whose ring is not known takes a fifth of the width of the rings, and up
  /// to a third when there are many; the inner ring gives least, because lines in it are short already.
  private static func radii(_ width: EcogramOptions.Width, unknown: Int) -> [Double] {
    let rings = width == .wide ? EcogramFrame.wide : EcogramFrame.narrow
    guard unknown > 0 else { return rings }
    let centre = EcogramFrame.centre(width)
    let all = rings[2] - centre
    let kept = all * (0.8 - 0.14 * min(1, Double(unknown) / 24))
    let inner = max((rings[0] - centre) * kept / all, (rings[0] - centre) * 0.82)
    let rest = (kept - inner) / 2
    return [centre + inner, centre + inner + rest, centre + kept, rings[2]]
  }

  /// The bands that hold anybody, by people per length of the circle through their middle.
  var mostCrowdedFirst: [Band] {
    Band.allCases.filter { counts[$0.rawValue] > 0 }
      .sorted { (-density($0), $0.rawValue) < (-density($1), $1.rawValue) }
  }

  private func density(_ band: Band) -> Double {
    let inner = band == .inner ? 0 : base[band.rawValue - 1]
    return Double(counts[band.rawValue]) / (inner + base[band.rawValue])
  }

  func frame(_ width: EcogramOptions.Width, nameSize: Double, markScale: Double) -> EcogramFrame {
    let plain = EcogramFrame(
      width: width, bands: base, hasUnknownBand: hasUnknownBand, markScale: markScale, nameSize: nameSize)
    return EcogramFrame(
      width: width, bands: roomier(plain), hasUnknownBand: hasUnknownBand, markScale: markScale, nameSize: nameSize)
  }

  /// The bands' radii, moved within the same rim when one band holds more people than numbers can be drawn in: every
  /// band keeps an eighth of what is there, and the rest goes by the number of people.
  private func roomier(_ frame: EcogramFrame) -> [Double] {
    let needed = width == .wide ? 780.0 : 330.0
    let areas = frame.bands.indices.map { index -> Double in
      let inner = index == 0 ? frame.centre : frame.bands[index - 1]
      return .pi * (frame.bands[index] * frame.bands[index] - inner * inner)
    }
    guard zip(areas, counts).contains(where: { Double($1) * needed > $0 * 0.6 }) else { return frame.bands }
    let total = areas.reduce(0, +)
    let people = Double(counts.reduce(0, +))
    let keep = 0.125
    var square = frame.centre * frame.centre
    return areas.indices.map { index in
      let share = keep + (1 - keep * Double(areas.count)) * Double(counts[index]) / people
      square += share * total / .pi
      return square.squareRoot()
    }
  }
}
