/// Shapes. Each may hold a `title`, which browsers show on hovering and screen readers read.
extension Markup where Vocabulary == SVGVocabulary {
  public static func path(
    d data: PathData, _ attributes: SVGAttribute..., @SVGBuilder content: () -> SVG = { SVG.empty }
  ) -> SVG {
    shape("path", attributes, content()) { $0.write(data) }
  }

  public static func circle(
    cx: Double, cy: Double, r: Double, _ attributes: SVGAttribute..., @SVGBuilder content: () -> SVG = { SVG.empty }
  ) -> SVG {
    shape("circle", attributes, content()) {
      $0.write("cx", number: cx)
      $0.write("cy", number: cy)
      $0.write("r", number: r)
    }
  }

  public static func ellipse(
    cx: Double, cy: Double, rx: Double, ry: Double, _ attributes: SVGAttribute...,
    @SVGBuilder content: () -> SVG = { SVG.empty }
  ) -> SVG {
    shape("ellipse", attributes, content()) {
      $0.write("cx", number: cx)
      $0.write("cy", number: cy)
      $0.write("rx", number: rx)
      $0.write("ry", number: ry)
    }
  }

  public static func line(
    x1: Double, y1: Double, x2: Double, y2: Double, _ attributes: SVGAttribute...,
    @SVGBuilder content: () -> SVG = { SVG.empty }
  ) -> SVG {
    shape("line", attributes, content()) {
      $0.write("x1", number: x1)
      $0.write("y1", number: y1)
      $0.write("x2", number: x2)
      $0.write("y2", number: y2)
    }
  }

  /// - Parameter rx: the radius of the corners.
  public static func rect(
    x: Double, y: Double, width: Double, height: Double, rx: Double = 0, _ attributes: SVGAttribute...,
    @SVGBuilder content: () -> SVG = { SVG.empty }
  ) -> SVG {
    shape("rect", attributes, content()) {
      $0.write("x", number: x)
      $0.write("y", number: y)
      $0.write("width", number: width)
      $0.write("height", number: height)
      if rx > 0 { $0.write("rx", number: rx) }
    }
  }

  /// A closed shape through the points.
  public static func polygon(
    points: [(x: Double, y: Double)], _ attributes: SVGAttribute..., @SVGBuilder content: () -> SVG = { SVG.empty }
  ) -> SVG {
    shape("polygon", attributes, content()) { $0.write(points: points) }
  }

  /// A line through the points.
  public static func polyline(
    points: [(x: Double, y: Double)], _ attributes: SVGAttribute..., @SVGBuilder content: () -> SVG = { SVG.empty }
  ) -> SVG {
    shape("polyline", attributes, content()) { $0.write(points: points) }
  }

  private static func shape(
    _ name: StaticString, _ attributes: [SVGAttribute], _ content: SVG, own: (inout Pen) -> Void
  ) -> SVG {
    content.isEmpty ? .emptyElement(name, attributes, own: own) : .element(name, attributes, own: own, content)
  }
}

extension Pen {
  fileprivate mutating func write(points: [(x: Double, y: Double)]) {
    write(" points=\"")
    write(numbers: points.lazy.flatMap { [$0.x, $0.y] })
    write(UInt8(ascii: "\""))
  }

  fileprivate mutating func write(_ data: PathData) {
    write(" d=\"")
    for step in data.steps { write(step) }
    write(UInt8(ascii: "\""))
  }
}
