/// One attribute of an element: `.class("lead")`, `.href(address)`, `.data("person", id)`.
///
/// Names are compiled in and values are escaped and quoted. There is no attribute that runs script (`onclick`) or carries
/// inline style, and what links or loads takes an ``Address``.
///
/// Written twice on one element, the first one counts, as in a browser; only classes add up. Attributes that an element takes by
/// name (`cx` of a circle) are written there and not repeated here.
public struct Attribute<Vocabulary>: Sendable {
  let content: Content

  enum Content: Sendable {
    case nothing
    case classes(String)
    case named(AttributeName, AttributeValue)
    case group([Attribute])
  }

  init(_ content: Content) {
    self.content = content
  }

  init(_ name: StaticString, _ value: AttributeValue) {
    content = .named(AttributeName(family: .plain, local: name), value)
  }

  init(_ name: StaticString, _ value: String) {
    self.init(name, .text(value))
  }

  /// An attribute without a value of its own: there or not there. Written as `name=""`.
  init(_ name: StaticString, isOn: Bool) {
    content = isOn ? .named(AttributeName(family: .plain, local: name), .keyword("")) : .nothing
  }
}

/// An attribute for a page.
public typealias HTMLAttribute = Attribute<HTMLVocabulary>

/// An attribute for a picture.
public typealias SVGAttribute = Attribute<SVGVocabulary>

/// The name of an attribute, in its family: plain, `data-…` or `aria-…`.
struct AttributeName: Sendable {
  enum Family: Sendable { case plain, data, aria }

  let family: Family
  let local: StaticString

  func isSame(as other: AttributeName) -> Bool {
    guard family == other.family, local.utf8CodeUnitCount == other.local.utf8CodeUnitCount else { return false }
    return local.withUTF8Buffer { mine in other.local.withUTF8Buffer { mine.elementsEqual($0) } }
  }
}

/// The value of an attribute, kept unwritten until the element is, so that no string is made in between.
enum AttributeValue: Sendable {
  case text(String)
  case keyword(StaticString)
  case integer(Int)
  case number(Double)
  case numbers([Double])
  case millimetres(Double)
  case transforms([Transform])
}
