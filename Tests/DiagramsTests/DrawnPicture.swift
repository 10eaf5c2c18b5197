import Markup
import PersonalNetwork

@testable import Diagrams

/// An ecogram measured from its drawing: where marks, names and lines are, without a look at how they got there.
struct DrawnPicture {
  struct Person {
    let id: String
    let name: String
    let mark: PicturePoint
    /// From the middle of the mark to its furthest point.
    let radius: Double
    let nameBox: PictureBox
    /// The strokes to the client, head and zigzag included.
    let line: [[PicturePoint]]
    let lineHalfWidth: Double
  }

  /// The arrow of somebody who moved: along its shaft, and the corners of its head.
  struct Arrow {
    let shaft: [PicturePoint]
    let head: [PicturePoint]
  }

  let root: Element
  let people: [Person]
  let arrows: [Arrow]
  /// The curves between people, as points along them.
  let ties: [[PicturePoint]]
  let viewBox: PictureBox
  let rim: Double

  init?(_ svg: SVG) {
    guard let root = read(svg) else { return nil }
    self.root = root
    // Everybody has a line to the client, but for those who are gone.
    var lines = (root.withClass("eg-lines").first?.children ?? [])[...]
    let isNarrow = root.classes.contains("eg-narrow")
    people = root.withClass("eg-person").map { group in
      Self.person(group, group.classes.contains("eg-gone") ? nil : lines.popFirst(), isNarrow: isNarrow)
    }
    arrows = (root.withClass("eg-moves").first?.children ?? []).map { group in
      Arrow(
        shaft: group.withClass("eg-stroke").flatMap { pointsOf($0.attributes["d"] ?? "") },
        head: group.withClass("eg-full").flatMap { pointsOf($0.attributes["points"] ?? "") })
    }
    ties = root.withClass("eg-tie").filter { $0.attributes["d"]?.contains("C") ?? false }.map(Self.curve)
    let numbers = numbersIn(root.attributes["viewBox"] ?? "")
    viewBox = PictureBox(
      minX: numbers[0], minY: numbers[1], maxX: numbers[0] + numbers[2], maxY: numbers[1] + numbers[3])
    rim = root.withClass("eg-ring").map { $0.number("r") }.filter { !$0.isNaN }.max() ?? 0
  }

  private static func person(_ group: Element, _ line: Element?, isNarrow: Bool) -> Person {
    let hit = group.withClass("eg-hit")[0]
    let mark = PicturePoint(x: hit.number("cx"), y: hit.number("cy"))
    let shapes = group.withClass("eg-mark").flatMap(\.children)
    let corners = shapes.flatMap { pointsOf($0.attributes["points"] ?? $0.attributes["d"] ?? "") }
    let radii =
      (shapes + group.withClass("eg-outline")).filter { $0.name == "circle" }.map { $0.number("r") }
      + corners.map { $0.distance(to: mark) }
    let text = group.withClass("eg-name")[0]
    let size = text.number("font-size")
    let width = TextWidth.of(text.text, size: size)
    let baseline = text.number("y")
    return Person(
      id: group.attributes["data-person"] ?? "", name: text.text, mark: mark, radius: radii.max() ?? 0,
      nameBox: PictureBox(
        minX: text.number("x") - width / 2, minY: baseline - 0.78 * size, maxX: text.number("x") + width / 2,
        maxY: baseline + 0.24 * size),
      line: line?.children.map { pointsOf($0.attributes["d"] ?? $0.attributes["points"] ?? "") } ?? [],
      lineHalfWidth: (line?.classes.contains("eg-supportive") ?? false ? 2.25 : 0.9) * (isNarrow ? 2.0 / 3 : 1))
  }

  private static func curve(_ path: Element) -> [PicturePoint] {
    let points = pointsOf(path.attributes["d"] ?? "")
    guard points.count == 4 else { return points }
    return TieCurve(start: points[0], control1: points[1], control2: points[2], end: points[3]).points(24)
  }

  // MARK: What is wrong with it

  var overlappingNames: [String] {
    pairs.filter { $0.nameBox.overlaps($1.nameBox) }.map { "\($0.name) over \($1.name)" }
  }

  var overlappingMarks: [String] {
    pairs.filter { $0.mark.distance(to: $1.mark) < $0.radius + $1.radius }.map { "\($0.name) over \($1.name)" }
  }

  var namesOverMarks: [String] {
    people.flatMap { one in
      people.filter { Self.distance($0.mark, one.nameBox) < $0.radius }.map {
        "\(one.name) over the mark of \($0.name)"
      }
    }
  }

  var namesOutside: [String] {
    people.filter { !viewBox.contains($0.nameBox) || $0.nameBox.furthestDistance > rim }.map(\.name)
  }

  func namesOverClient() -> [String] {
    let disc = root.withClass("eg-client").flatMap(\.children).map { $0.number("r") }.first { !$0.isNaN } ?? 0
    return people.filter { $0.nameBox.nearestDistance < disc }.map(\.name)
  }

  /// The least free room, in units, between a line to the client and somebody else's mark.
  var clearance: Double {
    var least = Double.infinity
    for one in people {
      for other in people where other.mark != one.mark {
        for stroke in one.line {
          for (a, b) in zip(stroke, stroke.dropFirst()) {
            least = min(least, Self.distance(other.mark, a, b) - other.radius - one.lineHalfWidth)
          }
        }
      }
    }
    return least
  }

  /// The least free room between an arrow and a mark that it does not point at.
  var arrowClearance: Double {
    var least = Double.infinity
    for arrow in arrows {
      let outline = arrow.head + arrow.head.prefix(1)
      // The mark that an arrow points at lies on its line: nearest to the point of the head.
      let own = people.min { $0.mark.distance(to: arrow.head[0]) < $1.mark.distance(to: arrow.head[0]) }
      for other in people where other.id != own?.id {
        for (a, b) in Array(zip(arrow.shaft, arrow.shaft.dropFirst())) + Array(zip(outline, outline.dropFirst())) {
          least = min(least, Self.distance(other.mark, a, b) - other.radius - 1)
        }
      }
    }
    return least
  }

  var namesOverHeads: [String] {
    people.filter { person in
      arrows.contains { arrow in
        let middle = (arrow.head[0] + (arrow.head[1] + arrow.head[2]) * 0.5) * 0.5
        return Self.distance(middle, person.nameBox) < middle.distance(to: arrow.head[0])
      }
    }.map(\.name)
  }

  var tieCrossings: Int {
    ties.indices.reduce(0) { sum, one in
      sum + ties[(one + 1)...].reduce(0) { $0 + TieRouting.crossings(ties[one], $1) }
    }
  }

  private var pairs: [(Person, Person)] {
    people.indices.flatMap { one in people[(one + 1)...].map { (people[one], $0) } }
  }

  private static func distance(_ point: PicturePoint, _ box: PictureBox) -> Double {
    let x = max(box.minX - point.x, 0, point.x - box.maxX)
    let y = max(box.minY - point.y, 0, point.y - box.maxY)
    return (x * x + y * y).squareRoot()
  }

  private static func distance(_ point: PicturePoint, _ start: PicturePoint, _ end: PicturePoint) -> Double {
    let step = end - start
    let square = step.x * step.x + step.y * step.y
    guard square > 0 else { return point.distance(to: start) }
    let share = ((point.x - start.x) * step.x + (point.y - start.y) * step.y) / square
    return point.distance(to: start + step * min(1, max(0, share)))
  }
}

private func numbersIn(_ text: String) -> [Double] {
  text.split { !"-.0123456789".contains($0) }.compactMap { Double($0) }
}

private func pointsOf(_ text: String) -> [PicturePoint] {
  // The radii and flags of the half circle of a peer worker's mark are no points.
  guard !text.contains("A") else { return [] }
  let numbers = numbersIn(text)
  return stride(from: 0, to: numbers.count - 1, by: 2).map { PicturePoint(x: numbers[$0], y: numbers[$0 + 1]) }
}
