import Markup

/// The arrow of somebody who moved: an open dot where this person stood, a straight line, a filled head at the mark.
struct ArrowDrawing {
  let arrow: ChangeArrow

  var svg: SVG {
    let towards = (arrow.tip - arrow.start).direction
    let back = arrow.tip.moved(-arrow.head, along: towards)
    let half = arrow.head / 2
    return SVG.g(.class("eg-move")) {
      SVG.path(
        d: PathData {
          $0.stroke(from: arrow.start.moved(arrow.dot, along: towards), to: back)
        }, .class("eg-stroke"))
      SVG.circle(cx: arrow.start.x, cy: arrow.start.y, r: arrow.dot, .class("eg-open"))
      SVG.polygon(
        points: [arrow.tip, back.moved(half, along: towards.turned), back.moved(-half, along: towards.turned)]
          .map { ($0.x, $0.y) }, .class("eg-full"))
    }
  }
}
