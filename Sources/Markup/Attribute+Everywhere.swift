/// Attributes that pages and pictures share.
extension Attribute {
  /// The element's own name on the page, without spaces.
  public static func id(_ id: String) -> Attribute { Attribute("id", id) }

  /// Classes for the stylesheet, with spaces between them. Several of these on one element add up.
  public static func `class`(_ names: String) -> Attribute { Attribute(.classes(names)) }

  /// The language of what is inside: `nl`, `en`, `tr`.
  public static func lang(_ language: String) -> Attribute { Attribute("lang", language) }

  /// What the element is to assistive technology: `img`, `list`, `status`.
  public static func role(_ role: String) -> Attribute { Attribute("role", role) }

  /// An `aria-…` attribute: `.aria("label", "Sluiten")`.
  public static func aria(_ name: StaticString, _ value: String) -> Attribute {
    Attribute(.named(AttributeName(family: .aria, local: name), .text(value)))
  }

  /// An `aria-…` attribute that is `true` or `false`: `.aria("expanded", isOpen)`.
  public static func aria(_ name: StaticString, _ value: Bool) -> Attribute {
    Attribute(.named(AttributeName(family: .aria, local: name), .keyword(value ? "true" : "false")))
  }

  /// A `data-…` attribute, for our own scripts: `.data("person", id)`.
  public static func data(_ name: StaticString, _ value: String) -> Attribute {
    Attribute(.named(AttributeName(family: .data, local: name), .text(value)))
  }

  /// A `data-…` attribute with a whole number.
  public static func data(_ name: StaticString, _ value: Int) -> Attribute {
    Attribute(.named(AttributeName(family: .data, local: name), .integer(value)))
  }

  /// The id of the element that names this one; several, in the order in which they are read. Nothing when there are none.
  public static func labelledBy(_ ids: String...) -> Attribute { references("labelledby", ids) }

  /// The ids of the elements that say more about this one, in the order in which they are read. Nothing when there are none.
  public static func describedBy(_ ids: String...) -> Attribute { references("describedby", ids) }

  /// The ids of the elements that say more about this one, as a list.
  public static func describedBy(_ ids: [String]) -> Attribute { references("describedby", ids) }

  /// Hides the element from assistive technology, not from the eye.
  public static var hiddenFromReaders: Attribute { .aria("hidden", true) }

  /// Whether and where the keyboard reaches the element. There is no way to jump the queue: order on the page is the order.
  public static func focus(_ reach: FocusReach) -> Attribute { Attribute("tabindex", .integer(reach.rawValue)) }

  private static func references(_ name: StaticString, _ ids: [String]) -> Attribute {
    let present = ids.filter { !$0.isEmpty }
    return present.isEmpty ? .none : .aria(name, present.joined(separator: " "))
  }
}

/// How the keyboard reaches an element that it does not reach by itself.
public enum FocusReach: Int, Sendable {
  /// With Tab, at its place on the page.
  case inOrder = 0
  /// Only when a script or a link moves there, such as the heading of an error summary.
  case byScript = -1
}
