import Markup

/// The mark of why nothing stands in a cell: a ring, a dash, a cross or a question mark.
struct SilenceMark {
  let silence: ConfrontationPicture.Silence
  let middle: PicturePoint

  private let radius = 5.0

  var svg: SVG {
    let (x, y) = (middle.x, middle.y)
    switch silence {
    case .askedButSilent:
      return SVG.circle(cx: x, cy: y, r: radius, .class("rp-silence"))
    case .notAsked:
      return SVG.line(x1: x - radius - 2, y1: y, x2: x + radius + 2, y2: y, .class("rp-silence"))
    case .notReached:
      return SVG.path(
        d: PathData {
          $0.stroke(
            from: PicturePoint(x: x - radius, y: y - radius), to: PicturePoint(x: x + radius, y: y + radius))
          $0.stroke(
            from: PicturePoint(x: x - radius, y: y + radius), to: PicturePoint(x: x + radius, y: y - radius))
        }, .class("rp-silence"))
    case .notKnown:
      return SVG.text(x: x, y: y + 5, .class("rp-text rp-soft rp-unknown"), .fontSize(14), .textAnchor(.middle)) { "?" }
    }
  }
}
