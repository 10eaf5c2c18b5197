import Language

/// Where a saturation curve stands: its axes and what they say.
struct SaturationLayout {
  let width: Double
  let height: Double
  /// The field between the axes.
  let field: PictureBox
  /// Shares at which a level line is drawn; the last is the top of the field.
  let levels: [Double]
  /// The numbers of interviews that stand under the axis.
  let marked: [Int]
  private let first: Int
  private let last: Int

  init(_ picture: SaturationPicture, options: ResearchPictureOptions, size: Double) {
    let isNarrow = options.width == .narrow
    width = options.width.units
    height = isNarrow ? 250 : 340
    let highest = picture.points.map { max($0.ratio, $0.band?.upper ?? 0) }.max() ?? 0
    levels = Self.levels(upTo: max(highest, picture.threshold, 0.01))
    let widest = levels.map { TextWidth.of(SaturationWords.percent($0, Speaker(.nl)), size: size) }.max() ?? 0
    field = PictureBox(minX: widest + 10, minY: 34, maxX: width - (isNarrow ? 14 : 30), maxY: height - 50)
    let numbers = picture.points.map(\.after)
    first = numbers.min() ?? 0
    last = numbers.max() ?? 0
    let room = TextWidth.of(Speaker(.nl).number(last), size: size) + 12
    let most = max(1, Int(field.width / room))
    let step = Self.step(numbers.count, most)
    marked = numbers.enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }

  private static func step(_ count: Int, _ most: Int) -> Int {
    [1, 2, 5, 10, 20, 50, 100, 200, 500].first { count <= most * $0 } ?? max(1, count / most)
  }

  /// At most six levels of round shares.
  private static func levels(upTo highest: Double) -> [Double] {
    var power = 0.001
    while power < 1e9 {
      for step in [1.0, 2, 5].map({ $0 * power }) where highest / step <= 5 {
        let count = Int((highest / step - 1e-9).rounded(.up))
        return (0...max(1, count)).map { Double($0) * step }
      }
      power *= 10
    }
    return [0, highest]
  }

  func x(_ after: Int) -> Double {
    guard last > first else { return field.middle.x }
    return field.minX + 12 + (field.width - 24) * Double(after - first) / Double(last - first)
  }

  func y(_ share: Double) -> Double {
    let top = levels.last ?? 1
    return field.maxY - field.height * min(1, max(0, share / top))
  }
}
