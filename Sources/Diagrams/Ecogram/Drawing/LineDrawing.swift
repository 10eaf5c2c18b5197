import Markup
import PersonalNetwork

/// The line between the client and somebody: its form says what the tie is like, its heads where help goes.
struct LineDrawing {
  let start: PicturePoint
  let end: PicturePoint
  let quality: TieQuality?
  let direction: HelpDirection?
  let isNarrow: Bool

  private var along: PicturePoint { (end - start).direction }
  private var aside: PicturePoint { along.turned }

  /// The length and the width of a head.
  private var head: (length: Double, width: Double) {
    switch (quality, isNarrow) {
    case (.supportive, false): (11, 12)
    case (.supportive, true): (7, 8)
    case (_, false): (9, 8)
    case (_, true): (6, 6)
    }
  }

  private var hasHeadAtStart: Bool { direction == .toClient || direction == .mutual }
  private var hasHeadAtEnd: Bool { direction == .fromClient || direction == .mutual }

  /// Where the line itself begins and ends: inside its heads.
  private var tail: PicturePoint { hasHeadAtStart ? start.moved(head.length * 0.7, along: along) : start }
  private var tip: PicturePoint { hasHeadAtEnd ? end.moved(-head.length * 0.7, along: along) : end }

  var svg: SVG {
    SVG.g(.class("eg-line eg-\(Self.name(of: quality))")) {
      strokes
      if hasHeadAtStart { arrow(at: start, towards: along * -1) }
      if hasHeadAtEnd { arrow(at: end, towards: along) }
    }
  }

  /// The part of the class that names the form.
  static func name(of quality: TieQuality?) -> String { quality?.rawValue ?? "unknown" }

  private var strokes: SVG {
    switch quality {
    case .supportive, .ordinary, .diluted, nil: path { $0.stroke(from: tail, to: tip) }
    case .tense: zigzag(from: tail)
    case .harmful: zigzag(from: tail.moved(isNarrow ? 3 : 5, along: along)) + bar
    case .broken: broken
    }
  }

  private func path(_ name: String = "eg-stroke", _ draw: (inout PathData) -> Void) -> SVG {
    SVG.path(d: PathData(draw), .class(name))
  }

  /// A straight bit, teeth of equal length, a straight bit.
  private func zigzag(from tail: PicturePoint) -> SVG {
    let height = isNarrow ? 2.5 : 4.0
    let length = (tip - tail).distance
    let straight = min(isNarrow ? 2 : 4, length / 6)
    let teeth = max(2, Int((length - 2 * straight) / (isNarrow ? 4 : 6)))
    let tooth = (length - 2 * straight) / Double(teeth)
    return path { path in
      path.move(tail)
      path.line(tail.moved(straight, along: along))
      for index in 0..<teeth {
        let middle = tail.moved(straight + (Double(index) + 0.5) * tooth, along: along)
        path.line(middle.moved(index.isMultiple(of: 2) ? height : -height, along: aside))
      }
      path.line(tip.moved(-straight, along: along))
      path.line(tip)
    }
  }

  /// Across the line, right before the client: this does no good.
  private var bar: SVG {
    let middle = tail.moved(isNarrow ? 2 : 4, along: along)
    let half = isNarrow ? 4.5 : 7.5
    return path("eg-bar") {
      $0.stroke(from: middle.moved(half, along: aside), to: middle.moved(-half, along: aside))
    }
  }

  /// A line that stops halfway, and two slashes in the gap.
  private var broken: SVG {
    let middle = tail.moved((tip - tail).distance / 2, along: along)
    let gap = isNarrow ? 3.0 : 5.0
    let slash = (aside * (isNarrow ? 3.8 : 6)) + (along * (isNarrow ? 1.5 : 2.4))
    return path { path in
      path.stroke(from: tail, to: middle.moved(-gap, along: along))
      path.stroke(from: middle.moved(gap, along: along), to: tip)
      for side in [-0.45, 0.45] {
        let place = middle.moved(side * gap, along: along)
        path.stroke(from: place - slash, to: place + slash)
      }
    }
  }

  /// A head of its own, not a marker: markers need ids, and a page may have several pictures.
  private func arrow(at point: PicturePoint, towards direction: PicturePoint) -> SVG {
    let back = point.moved(-head.length, along: direction)
    let corners = [
      point, back.moved(head.width / 2, along: direction.turned), back.moved(-head.width / 2, along: direction.turned),
    ]
    return SVG.polygon(points: corners.map { ($0.x, $0.y) }, .class("eg-head"))
  }
}

extension PathData {
  mutating func move(_ point: PicturePoint) { move(point.x, point.y) }
  mutating func line(_ point: PicturePoint) { line(point.x, point.y) }

  mutating func stroke(from start: PicturePoint, to end: PicturePoint) {
    move(start)
    line(end)
  }
}
