/// What HTML asks of elements and where they stand (https://html.spec.whatwg.org), as far as pages here use them.
enum MarkupRules {
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  /// Inside a paragraph these end the paragraph, so that the browser's tree is another than the one written.
  static let endsParagraph: Set<String> = [
    "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset", "figcaption", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "menu", "nav", "ol", "p", "pre",
    "section", "table", "ul",
  ]

  /// Elements that have to stand directly in one of these.
  static let parents: [String: Set<String>] = [
    "li": ["ul", "ol", "menu"], "dt": ["dl", "div"], "dd": ["dl", "div"],
    "tr": ["thead", "tbody", "tfoot", "table"], "td": ["tr"], "th": ["tr"], "thead": ["table"], "tbody": ["table"],
    "tfoot": ["table"], "caption": ["table"], "option": ["select", "datalist", "optgroup"], "legend": ["fieldset"],
    "summary": ["details"], "figcaption": ["figure"],
  ]

  /// Elements that may not stand anywhere inside one of these.
  static let notInside: [String: Set<String>] = [
    "a": ["a", "button"], "button": ["a", "button"], "input": ["a", "button"], "select": ["a", "button"],
    "textarea": ["a", "button"], "form": ["form"], "label": ["label", "a", "button"], "details": ["a", "button"],
    "main": ["article", "aside", "footer", "header", "nav"],
  ]

  /// Attributes whose value names one or more ids on the page.
  static let references: Set<String> = [
    "for", "form", "headers", "list", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details",
    "aria-errormessage", "aria-owns", "aria-activedescendant",
  ]

  /// Why the element may not stand here; nil when it may.
  static func misplaced(_ name: String, inside path: [String]) -> String? {
    if endsParagraph.contains(name), let inner = path.last(where: { $0 == "p" || blocks.contains($0) }), inner == "p" {
      return "<\(name)> may not stand in a paragraph"
    }
    if let allowed = parents[name], let parent = path.last, !allowed.contains(parent) {
      return "<\(name)> stands in <\(parent)>"
    }
    if let ancestor = path.last(where: { notInside[name]?.contains($0) == true }) {
      return "<\(name)> may not stand inside <\(ancestor)>"
    }
    return nil
  }

  /// Elements inside which a paragraph further up no longer matters.
  private static let blocks: Set<String> = ["svg", "button", "td", "th", "caption"]

  /// Why the attribute may not be there; nil when it may.
  static func forbidden(_ attribute: String) -> String? {
    if attribute == "style" { return "a style attribute (the security header refuses it)" }
    if attribute.hasPrefix("on") { return "an inline script, \(attribute) (the security header refuses it)" }
    return nil
  }
}
