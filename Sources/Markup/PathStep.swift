/// One step of a path; see ``PathData`` for what each means. The last two numbers are where it ends.
public enum PathStep: Sendable, Hashable {
  case move(Double, Double)
  case line(Double, Double)
  case horizontal(Double)
  case vertical(Double)
  case curve(Double, Double, Double, Double, Double, Double)
  case quadratic(Double, Double, Double, Double)
  case arc(Double, Double, rotation: Double, isLarge: Bool, isClockwise: Bool, Double, Double)
  case close
}

extension Pen {
  /// Writes a step as SVG 2, chapter 9 "Paths", asks, with capitals: all coordinates are absolute.
  mutating func write(_ step: PathStep) {
    switch step {
    case .move(let x, let y): write("M", [x, y])
    case .line(let x, let y): write("L", [x, y])
    case .horizontal(let x): write("H", [x])
    case .vertical(let y): write("V", [y])
    case .curve(let x1, let y1, let x2, let y2, let x, let y): write("C", [x1, y1, x2, y2, x, y])
    case .quadratic(let x1, let y1, let x, let y): write("Q", [x1, y1, x, y])
    case .arc(let rx, let ry, let rotation, let isLarge, let isClockwise, let x, let y):
      write("A", [rx, ry, rotation, isLarge ? 1 : 0, isClockwise ? 1 : 0, x, y])
    case .close: write(UInt8(ascii: "Z"))
    }
  }

  private mutating func write(_ command: StaticString, _ numbers: [Double]) {
    write(command)
    write(numbers: numbers)
  }
}
