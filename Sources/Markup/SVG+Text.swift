/// Words in a picture.
extension Markup where Vocabulary == SVGVocabulary {
  /// Text with its starting point; `.textAnchor` says which point of the text that is.
  public static func text(
    x: Double, y: Double, _ attributes: SVGAttribute..., @SVGBuilder content: () -> SVG
  ) -> SVG {
    let own = { (pen: inout Pen) in
      pen.write("x", number: x)
      pen.write("y", number: y)
    }
    return .element("text", attributes, own: own, content())
  }

  /// A stretch of text within a ``text(x:y:_:content:)``: another style, or another line with `.x` and `.dy`.
  public static func tspan(_ attributes: SVGAttribute..., @SVGBuilder content: () -> SVG) -> SVG {
    .element("tspan", attributes, content())
  }

  /// The short name of the picture or of an element in it. Must be the first thing in its element.
  public static func title(_ attributes: SVGAttribute..., text: () -> String) -> SVG {
    .element("title", attributes, SVG(text: text()))
  }

  /// What the picture or the element shows, in words.
  public static func desc(_ attributes: SVGAttribute..., text: () -> String) -> SVG {
    .element("desc", attributes, SVG(text: text()))
  }
}
