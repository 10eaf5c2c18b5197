import Language
import Markup

@testable import Diagrams

/// A picture of a study measured from its drawing: where texts and marks are, without a look at how they got there.
struct DrawnResearch {
  struct Words {
    let text: String
    let box: PictureBox
    let size: Double
    let classes: [String]
  }

  let root: Element
  let viewBox: PictureBox
  let words: [Words]

  init?(_ svg: SVG) {
    guard let root = read(svg) else { return nil }
    self.root = root
    let numbers = (root.attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
    guard numbers.count == 4 else { return nil }
    viewBox = PictureBox(
      minX: numbers[0], minY: numbers[1], maxX: numbers[0] + numbers[2], maxY: numbers[1] + numbers[3])
    words = root.all.filter { $0.name == "text" }.map(Self.words)
  }

  private static func words(_ element: Element) -> Words {
    let size = element.number("font-size")
    let width = TextWidth.of(element.text, size: size, isBold: element.classes.contains("rp-bold"))
    let x = element.number("x")
    let left =
      switch element.attributes["text-anchor"] {
      case "middle": x - width / 2
      case "end": x - width
      default: x
      }
    let y = element.number("y")
    return Words(
      text: element.text,
      box: PictureBox(minX: left, minY: y - 0.76 * size, maxX: left + width, maxY: y + 0.24 * size), size: size,
      classes: element.classes.map(String.init))
  }

  // MARK: What is wrong with it

  var overlappingWords: [String] {
    let sorted = words.sorted { $0.box.minY < $1.box.minY }
    var found: [String] = []
    for (index, one) in sorted.enumerated() {
      for other in sorted[(index + 1)...] {
        if other.box.minY >= one.box.maxY { break }
        if one.box.overlaps(other.box) { found.append("\(one.text) over \(other.text)") }
      }
    }
    return found
  }

  var wordsOutside: [String] { words.filter { !viewBox.grown(by: 0.02).contains($0.box) }.map(\.text) }

  var shapesOutside: [String] {
    shapes.filter { !viewBox.grown(by: 0.02).contains($0.box) }.map {
      $0.element.name + " " + $0.element.classes.joined(separator: " ")
    }
  }

  /// Circles that stand for a count, over words.
  var marksOverWords: [String] {
    // Words by the strip of the picture they are in, so that every circle is held against few.
    var strips: [Int: [Words]] = [:]
    for one in words {
      for strip in Self.strips(one.box) { strips[strip, default: []].append(one) }
    }
    return circles(in: root).flatMap { circle in
      let box = Self.box(circle)
      return Self.strips(box).flatMap { strips[$0] ?? [] }.filter { $0.box.overlaps(box) }.map {
        "a mark over \($0.text)"
      }
    }
  }

  private static func strips(_ box: PictureBox) -> ClosedRange<Int> { Int(box.minY / 40) - 1...Int(box.maxY / 40) }

  func circles(in element: Element) -> [Element] {
    element.withClass("rp-mark").filter { $0.name == "circle" }
  }

  static func box(_ circle: Element) -> PictureBox {
    let radius = circle.number("r")
    return PictureBox(
      around: PicturePoint(x: circle.number("cx"), y: circle.number("cy")), halfWidth: radius, halfHeight: radius)
  }

  /// Everything but the pattern, with the box that holds its points.
  var shapes: [(element: Element, box: PictureBox)] {
    let pattern = Set(root.all.filter { $0.name == "defs" }.flatMap(\.all).map(ObjectIdentifier.init))
    return root.all.filter { !pattern.contains(ObjectIdentifier($0)) }.compactMap { element in
      Self.extent(element).map { (element, $0) }
    }
  }

  private static func extent(_ element: Element) -> PictureBox? {
    switch element.name {
    case "circle": return box(element)
    case "rect":
      let (x, y) = (element.number("x"), element.number("y"))
      return PictureBox(minX: x, minY: y, maxX: x + element.number("width"), maxY: y + element.number("height"))
    case "line":
      let (x, y) = ([element.number("x1"), element.number("x2")], [element.number("y1"), element.number("y2")])
      return PictureBox(minX: x.min() ?? 0, minY: y.min() ?? 0, maxX: x.max() ?? 0, maxY: y.max() ?? 0)
    case "polyline", "polygon":
      let points = pointsIn(element)
      return PictureBox(
        minX: points.map(\.x).min() ?? 0, minY: points.map(\.y).min() ?? 0, maxX: points.map(\.x).max() ?? 0,
        maxY: points.map(\.y).max() ?? 0)
    default: return nil
    }
  }

  static func pointsIn(_ element: Element) -> [PicturePoint] {
    let numbers = (element.attributes["points"] ?? "").split(separator: " ").compactMap { Double($0) }
    return stride(from: 0, to: numbers.count - 1, by: 2).map { PicturePoint(x: numbers[$0], y: numbers[$0 + 1]) }
  }
}
