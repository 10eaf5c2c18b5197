import Markup

/// Slanting lines to fill with, so that two parts differ without colour.
struct HatchPattern {
  let id: String

  var svg: SVG {
    SVG.defs {
      SVG.pattern(id: id, width: 6, height: 6) {
        SVG.path(
          d: PathData {
            $0.stroke(from: PicturePoint(x: 0, y: 6), to: PicturePoint(x: 6, y: 0))
            $0.stroke(from: PicturePoint(x: -1, y: 1), to: PicturePoint(x: 1, y: -1))
            $0.stroke(from: PicturePoint(x: 5, y: 7), to: PicturePoint(x: 7, y: 5))
          }, .class("rp-hatch"))
      }
    }
  }
}
