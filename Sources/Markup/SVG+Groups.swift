/// The picture itself, and elements that hold others.
extension Markup where Vocabulary == SVGVocabulary {
  /// A picture, with the part of the plane it shows. It names the SVG namespace, so it can stand on a page and in a file.
  public static func svg(
    viewBox: ViewBox, _ attributes: SVGAttribute..., @SVGBuilder content: () -> SVG = { SVG.empty }
  ) -> SVG {
    let own = { (pen: inout Pen) in
      pen.write("xmlns", keyword: "http://www.w3.org/2000/svg")
      pen.write(viewBox)
    }
    return .element("svg", attributes, own: own, content())
  }

  /// A group of elements.
  public static func g(_ attributes: SVGAttribute..., @SVGBuilder content: () -> SVG = { SVG.empty }) -> SVG {
    .element("g", attributes, content())
  }

  /// A link.
  public static func a(
    href: Address, _ attributes: SVGAttribute..., @SVGBuilder content: () -> SVG = { SVG.empty }
  ) -> SVG {
    .element("a", attributes, own: { $0.write("href", text: href.string) }, content())
  }

  /// Elements that are not drawn here but used elsewhere in the picture.
  public static func defs(_ attributes: SVGAttribute..., @SVGBuilder content: () -> SVG = { SVG.empty }) -> SVG {
    .element("defs", attributes, content())
  }

  /// A drawing to use more than once; see ``use(id:x:y:_:)``.
  public static func symbol(
    id: String, viewBox: ViewBox, _ attributes: SVGAttribute..., @SVGBuilder content: () -> SVG = { SVG.empty }
  ) -> SVG {
    let own = { (pen: inout Pen) in
      pen.write("id", text: id)
      pen.write(viewBox)
    }
    return .element("symbol", attributes, own: own, content())
  }

  /// A head or tail for lines; `orient` makes it turn with the line.
  public static func marker(
    id: String, viewBox: ViewBox, refX: Double, refY: Double, width: Double, height: Double,
    _ attributes: SVGAttribute..., @SVGBuilder content: () -> SVG = { SVG.empty }
  ) -> SVG {
    let own = { (pen: inout Pen) in
      pen.write("id", text: id)
      pen.write(viewBox)
      pen.write("refX", number: refX)
      pen.write("refY", number: refY)
      pen.write("markerWidth", number: width)
      pen.write("markerHeight", number: height)
      pen.write("orient", keyword: "auto-start-reverse")
    }
    return .element("marker", attributes, own: own, content())
  }

  /// A pattern to fill with, such as hatching; measured in units of the picture.
  public static func pattern(
    id: String, width: Double, height: Double, _ attributes: SVGAttribute..., @SVGBuilder content: () -> SVG
  ) -> SVG {
    let own = { (pen: inout Pen) in
      pen.write("id", text: id)
      pen.write("width", number: width)
      pen.write("height", number: height)
      pen.write("patternUnits", keyword: "userSpaceOnUse")
    }
    return .element("pattern", attributes, own: own, content())
  }

  /// A shape outside which nothing is drawn.
  public static func clipPath(id: String, _ attributes: SVGAttribute..., @SVGBuilder content: () -> SVG) -> SVG {
    .element("clipPath", attributes, own: { $0.write("id", text: id) }, content())
  }

  /// Draws again what has this id in the same picture.
  public static func use(id: String, x: Double = 0, y: Double = 0, _ attributes: SVGAttribute...) -> SVG {
    .emptyElement("use", attributes) {
      $0.write("href", text: Address(fragment: id).string)
      $0.write("x", number: x)
      $0.write("y", number: y)
    }
  }

  /// A compiled-in stylesheet, for files to keep; pictures on pages are styled by the page.
  public static func style(_ sheet: StaticString) -> SVG {
    .element("style", [], SVG(text: sheet.description))
  }
}

/// The part of the plane that a picture shows, in its own units.
public struct ViewBox: Sendable, Hashable {
  public let x: Double
  public let y: Double
  public let width: Double
  public let height: Double

  public init(x: Double = 0, y: Double = 0, width: Double, height: Double) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }
}
