/// What a shape or line is coloured with: `"#0072B2"`, `.none`, `.currentColor` or a pattern of the same picture.
///
/// Colours are compiled in; nothing a user types can become one.
public struct Paint: Sendable, ExpressibleByStringLiteral {
  let value: AttributeValue

  /// A colour as CSS writes it.
  public init(stringLiteral colour: StaticString) {
    value = .text(colour.description)
  }

  private init(_ value: AttributeValue) {
    self.value = value
  }

  /// Nothing: the shape is hollow, or the line is not drawn.
  public static var none: Paint { Paint(.keyword("none")) }

  /// The colour of text here, so that a picture follows dark mode and print.
  public static var currentColor: Paint { Paint(.keyword("currentColor")) }

  /// A ``Markup/pattern(id:width:height:_:content:)`` of the same picture.
  public static func pattern(id: String) -> Paint {
    Paint(.text("url(\(Address(fragment: id).string))"))
  }
}
