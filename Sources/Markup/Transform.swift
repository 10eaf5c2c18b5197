/// A way to move, turn or resize a part of a picture.
public enum Transform: Sendable, Hashable {
  case translate(Double, Double)
  /// Degrees, with the clock, around a point.
  case rotate(Double, aroundX: Double = 0, y: Double = 0)
  case scale(Double, Double)
}

extension Pen {
  mutating func write(_ transform: Transform) {
    switch transform {
    case .translate(let x, let y):
      write("translate(")
      write(numbers: [x, y])
    case .rotate(let degrees, let x, let y):
      write("rotate(")
      write(numbers: [degrees, x, y])
    case .scale(let x, let y):
      write("scale(")
      write(numbers: [x, y])
    }
    write(UInt8(ascii: ")"))
  }
}
