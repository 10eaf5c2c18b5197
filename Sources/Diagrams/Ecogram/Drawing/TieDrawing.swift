import Markup

/// The curve between two people who know each other: dots when they know each other, a thin line when they are family,
/// waves when things are strained between them.
struct TieDrawing {
  let curve: TieCurve
  let form: PlacedTie.Form
  let isNarrow: Bool

  var svg: SVG {
    switch form {
    case .know: SVG.path(d: smooth, .class("eg-tie eg-know"))
    case .family: SVG.path(d: smooth, .class("eg-tie eg-family"))
    case .strained: SVG.path(d: waves, .class("eg-tie eg-strained"))
    }
  }

  private var smooth: PathData {
    PathData { path in
      path.move(curve.start)
      path.curve(
        curve.control1.x, curve.control1.y, curve.control2.x, curve.control2.y, curve.end.x, curve.end.y)
    }
  }

  /// Half waves of equal length along the curve, to the left and the right in turn.
  private var waves: PathData {
    let points = evenPoints(apart: isNarrow ? 4 : 5)
    let height = isNarrow ? 2.6 : 3.6
    return PathData { path in
      path.move(points[0])
      for index in points.indices.dropFirst() {
        let (from, to) = (points[index - 1], points[index])
        let aside = (to - from).direction.turned * (index.isMultiple(of: 2) ? height : -height)
        let top = (from + to) * 0.5 + aside
        path.quadratic(top.x, top.y, to.x, to.y)
      }
    }
  }

  /// Places on the curve at equal distances along it.
  private func evenPoints(apart: Double) -> [PicturePoint] {
    let fine = curve.points(96)
    var lengths = [0.0]
    for (one, next) in zip(fine, fine.dropFirst()) {
      lengths.append(lengths[lengths.count - 1] + one.distance(to: next))
    }
    let total = lengths[lengths.count - 1]
    let count = max(2, Int(total / apart))
    var index = 0
    return (0...count).map { step in
      let wanted = total * Double(step) / Double(count)
      while index < fine.count - 2, lengths[index + 1] < wanted { index += 1 }
      let piece = lengths[index + 1] - lengths[index]
      let share = piece > 0 ? (wanted - lengths[index]) / piece : 0
      return fine[index] + (fine[index + 1] - fine[index]) * min(1, max(0, share))
    }
  }
}
