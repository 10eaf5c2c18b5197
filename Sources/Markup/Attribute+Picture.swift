/// Attributes of pictures: place and size.
extension Attribute where Vocabulary == SVGVocabulary {
  public static func x(_ value: Double) -> SVGAttribute { Attribute("x", .number(value)) }
  public static func y(_ value: Double) -> SVGAttribute { Attribute("y", .number(value)) }
  public static func dx(_ value: Double) -> SVGAttribute { Attribute("dx", .number(value)) }
  public static func dy(_ value: Double) -> SVGAttribute { Attribute("dy", .number(value)) }
  public static func width(_ value: Double) -> SVGAttribute { Attribute("width", .number(value)) }
  public static func height(_ value: Double) -> SVGAttribute { Attribute("height", .number(value)) }

  /// A width on paper, for a file to print.
  public static func width(millimetres: Double) -> SVGAttribute { Attribute("width", .millimetres(millimetres)) }

  /// A height on paper, for a file to print.
  public static func height(millimetres: Double) -> SVGAttribute { Attribute("height", .millimetres(millimetres)) }

  /// Moves, turns and resizes; the last one named is applied first.
  public static func transform(_ steps: Transform...) -> SVGAttribute {
    Attribute("transform", .transforms(steps))
  }
}

/// Attributes of pictures: lines and fills.
extension Attribute where Vocabulary == SVGVocabulary {
  public static func fill(_ paint: Paint) -> SVGAttribute { Attribute("fill", paint.value) }
  public static func stroke(_ paint: Paint) -> SVGAttribute { Attribute("stroke", paint.value) }
  public static func strokeWidth(_ width: Double) -> SVGAttribute { Attribute("stroke-width", .number(width)) }

  /// Lengths of dashes and gaps in turn.
  public static func strokeDasharray(_ lengths: Double...) -> SVGAttribute {
    Attribute("stroke-dasharray", .numbers(lengths))
  }

  public static func strokeLinecap(_ cap: LineCap) -> SVGAttribute { Attribute("stroke-linecap", cap.rawValue) }
  public static func strokeLinejoin(_ join: LineJoin) -> SVGAttribute { Attribute("stroke-linejoin", join.rawValue) }
  public static func opacity(_ share: Double) -> SVGAttribute { Attribute("opacity", .number(share)) }
  public static func fillOpacity(_ share: Double) -> SVGAttribute { Attribute("fill-opacity", .number(share)) }
  public static func strokeOpacity(_ share: Double) -> SVGAttribute { Attribute("stroke-opacity", .number(share)) }

  /// Draws the outline under the fill, so that a thick white outline becomes a halo around text.
  public static var strokeFirst: SVGAttribute { Attribute("paint-order", .keyword("stroke")) }

  /// Lines keep their width when the picture is made larger or smaller.
  public static var strokeKeepsWidth: SVGAttribute { Attribute("vector-effect", .keyword("non-scaling-stroke")) }

  /// The id of the ``Markup/marker(id:viewBox:refX:refY:width:height:_:content:)`` at the start of a line.
  public static func markerStart(_ id: String) -> SVGAttribute { reference("marker-start", id) }

  /// The id of the marker at the end of a line.
  public static func markerEnd(_ id: String) -> SVGAttribute { reference("marker-end", id) }

  /// The id of the shape outside which nothing is drawn.
  public static func clipPath(_ id: String) -> SVGAttribute { reference("clip-path", id) }

  private static func reference(_ name: StaticString, _ id: String) -> SVGAttribute {
    Attribute(name, "url(\(Address(fragment: id).string))")
  }
}

/// Attributes of pictures: text.
extension Attribute where Vocabulary == SVGVocabulary {
  /// Which point of a text stands at its x.
  public static func textAnchor(_ anchor: TextAnchor) -> SVGAttribute { Attribute("text-anchor", anchor.rawValue) }

  /// Which line of a text stands at its y.
  public static func dominantBaseline(_ line: Baseline) -> SVGAttribute {
    Attribute("dominant-baseline", line.rawValue)
  }

  public static func fontSize(_ size: Double) -> SVGAttribute { Attribute("font-size", .number(size)) }
  public static func fontFamily(_ names: StaticString) -> SVGAttribute { Attribute("font-family", names.description) }
  public static func fontWeight(_ weight: Int) -> SVGAttribute { Attribute("font-weight", .integer(weight)) }
  public static var italic: SVGAttribute { Attribute("font-style", .keyword("italic")) }

  /// The width into which a text is made to fit.
  public static func textLength(_ length: Double) -> SVGAttribute { Attribute("textLength", .number(length)) }

  /// How the picture fits a box of another shape; by default it is centred, whole.
  public static func preserveAspectRatio(_ rule: StaticString) -> SVGAttribute {
    Attribute("preserveAspectRatio", rule.description)
  }
}
