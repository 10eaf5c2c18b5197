/// Attributes of any element on a page, and of links, tables and what a page loads.
extension Attribute where Vocabulary == HTMLVocabulary {
  /// A short explanation; shown by some browsers on hovering, so never the only place of a fact.
  public static func title(_ text: String) -> HTMLAttribute { Attribute("title", text) }

  /// Not on the page for now.
  public static var hidden: HTMLAttribute { .hidden(true) }
  public static func hidden(_ isHidden: Bool) -> HTMLAttribute { Attribute("hidden", isOn: isHidden) }

  /// The direction of writing.
  public static func dir(_ direction: WritingDirection) -> HTMLAttribute { Attribute("dir", direction.rawValue) }

  /// Whether translation programs should leave the text alone.
  public static func translate(_ isTranslated: Bool) -> HTMLAttribute {
    Attribute("translate", isTranslated ? "yes" : "no")
  }

  /// Whether the browser marks spelling.
  public static func spellcheck(_ isOn: Bool) -> HTMLAttribute { Attribute("spellcheck", isOn ? "true" : "false") }

  // Links and what a page loads

  /// Where a link leads.
  public static func href(_ address: Address) -> HTMLAttribute { Attribute("href", address.string) }

  /// Where a picture, script or frame comes from.
  public static func src(_ address: Address) -> HTMLAttribute { Attribute("src", address.string) }

  /// What the other end is to this page: `stylesheet`, `icon`, `next`.
  public static func rel(_ relation: String) -> HTMLAttribute { Attribute("rel", relation) }

  /// The language of the page that a link leads to.
  public static func hreflang(_ language: String) -> HTMLAttribute { Attribute("hreflang", language) }

  /// Saves what the link leads to, under this file name.
  public static func download(_ fileName: String) -> HTMLAttribute { Attribute("download", fileName) }

  /// Opens in a new window, which the text of the link must say; the new page cannot reach back.
  public static var newWindow: HTMLAttribute {
    .all([Attribute("target", "_blank"), Attribute("rel", "noopener noreferrer")])
  }

  /// For which screens or paper a stylesheet is.
  public static func media(_ query: String) -> HTMLAttribute { Attribute("media", query) }

  /// The encoding of the page; always `utf-8` here.
  public static var charsetUTF8: HTMLAttribute { Attribute("charset", "utf-8") }

  /// The content of a ``meta(_:)``.
  public static func content(_ text: String) -> HTMLAttribute { Attribute("content", text) }

  /// A number that lets a browser check what it loaded.
  public static func integrity(_ digest: String) -> HTMLAttribute { Attribute("integrity", digest) }

  /// How wide a picture is, in CSS pixels.
  public static func width(_ pixels: Int) -> HTMLAttribute { Attribute("width", .integer(pixels)) }

  /// How high a picture is, in CSS pixels.
  public static func height(_ pixels: Int) -> HTMLAttribute { Attribute("height", .integer(pixels)) }

  // Tables, lists, and other elements with an attribute of their own

  /// What a heading in a table is about.
  public static func scope(_ scope: HeadingScope) -> HTMLAttribute { Attribute("scope", scope.rawValue) }

  /// The ids of the headings that a cell belongs to.
  public static func headers(_ ids: [String]) -> HTMLAttribute { Attribute("headers", ids.joined(separator: " ")) }

  /// How many columns a cell takes.
  public static func colspan(_ columns: Int) -> HTMLAttribute { Attribute("colspan", .integer(columns)) }

  /// How many rows a cell takes.
  public static func rowspan(_ rows: Int) -> HTMLAttribute { Attribute("rowspan", .integer(rows)) }

  /// How many columns a ``col(_:)`` stands for.
  public static func span(_ columns: Int) -> HTMLAttribute { Attribute("span", .integer(columns)) }

  /// The number a list in order begins with.
  public static func start(_ number: Int) -> HTMLAttribute { Attribute("start", .integer(number)) }

  /// Counts down in a list in order.
  public static var reversed: HTMLAttribute { Attribute("reversed", isOn: true) }

  /// The moment of a ``time(_:content:)``, for programs: `2026-03-03` or `09:30`.
  public static func datetime(_ moment: String) -> HTMLAttribute { Attribute("datetime", moment) }

  /// Whether ``details(_:content:)`` or a dialog is open.
  public static var open: HTMLAttribute { .open(true) }
  public static func open(_ isOpen: Bool) -> HTMLAttribute { Attribute("open", isOn: isOpen) }
}

/// The direction in which a text is written.
public enum WritingDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
  /// As the text itself shows.
  case automatic = "auto"
}

/// What a heading in a table is about.
public enum HeadingScope: String, Sendable {
  case row, col, rowgroup, colgroup
}
