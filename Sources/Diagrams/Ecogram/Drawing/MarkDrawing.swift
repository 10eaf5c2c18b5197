import Foundation
import Markup
import PersonalNetwork

/// The mark of somebody: its form says in what capacity they stand in the network. No form and no colour judges anybody.
struct MarkDrawing {
  let middle: PicturePoint
  /// The radius of a plain mark.
  let radius: Double
  let kind: MemberKind
  let vip: VIPMoment?
  let hasFlag: Bool

  var svg: SVG {
    SVG.g(.class("eg-mark")) {
      if let vip { star(vip) }
      shape(vip == nil ? radius : radius * 0.62)
      if hasFlag { flag }
    }
  }

  private func shape(_ size: Double) -> SVG {
    switch kind {
    case .informal: SVG.circle(cx: middle.x, cy: middle.y, r: size, .class("eg-full"))
    case .peerWorker: half(size)
    case .volunteer: polygon([(0, -1.24), (1.07, 0.62), (-1.07, 0.62)], size)
    case .professional: polygon([(-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88)], size)
    case .organisation: polygon([(0, -1.2), (1.15, -0.25), (0.8, 0.93), (-0.8, 0.93), (-1.15, -0.25)], size)
    }
  }

  /// How far the corners of a mark reach from its middle, in radii.
  static func reach(of kind: MemberKind) -> Double {
    switch kind {
    case .informal, .peerWorker: 1
    case .volunteer, .professional, .organisation: 1.25
    }
  }

  private func polygon(_ corners: [(Double, Double)], _ size: Double) -> SVG {
    SVG.polygon(points: corners.map { (middle.x + $0.0 * size, middle.y + $0.1 * size) }, .class("eg-open"))
  }

  /// An open circle of which one half is filled: with a foot in both worlds.
  private func half(_ size: Double) -> SVG {
    SVG.circle(cx: middle.x, cy: middle.y, r: size, .class("eg-open"))
      + SVG.path(
        d: PathData { path in
          path.move(middle.x, middle.y - size)
          path.arc(size, size, isLarge: false, isClockwise: false, middle.x, middle.y + size)
          path.close()
        }, .class("eg-full"))
  }

  /// A star around the mark. Drawn whole for who is a VIP now, dashed for who was or may become one.
  private func star(_ vip: VIPMoment) -> SVG {
    let outer = radius * 1.75
    let corners = (0..<10).map { index -> (x: Double, y: Double) in
      let distance = index.isMultiple(of: 2) ? outer : outer * 0.56
      let point = middle + PicturePoint(bearing: Double(index) * .pi / 5, distance: distance)
      return (point.x, point.y)
    }
    return SVG.polygon(points: corners, .class(vip == .now ? "eg-star" : "eg-star eg-notnow"))
  }

  /// A pennant at the upper right.
  private var flag: SVG {
    let foot = middle + PicturePoint(x: radius * 0.7, y: -radius * 0.4)
    let top = foot + PicturePoint(x: 0, y: -radius * 1.15)
    let tip = top + PicturePoint(x: radius * 0.62, y: radius * 0.35)
    let low = top + PicturePoint(x: 0, y: radius * 0.7)
    return SVG.polygon(points: [top, tip, low].map { ($0.x, $0.y) }, .class("eg-flag"))
      + SVG.path(d: PathData { $0.stroke(from: foot, to: top) }, .class("eg-pole"))
  }
}
