/// What comes first: of the page or of a section.
public func header(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("header", attributes, content())
}

/// Links to get around by.
public func nav(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("nav", attributes, content())
}

/// What this page is about. One per page.
public func main(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("main", attributes, content())
}

/// What comes last: of the page or of a section.
public func footer(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("footer", attributes, content())
}

/// A part of the page with a heading of its own.
public func section(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("section", attributes, content())
}

/// A part that makes sense on its own.
public func article(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("article", attributes, content())
}

/// What stands beside the text.
public func aside(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("aside", attributes, content())
}

/// The place to search.
public func search(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("search", attributes, content())
}

/// A heading with the line that belongs to it.
public func hgroup(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("hgroup", attributes, content())
}

/// The heading of the page. One per page.
public func h1(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("h1", attributes, content())
}

/// A heading of the second level.
public func h2(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("h2", attributes, content())
}

/// A heading of the third level.
public func h3(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("h3", attributes, content())
}

/// A heading of the fourth level.
public func h4(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("h4", attributes, content())
}

/// A heading of the fifth level.
public func h5(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("h5", attributes, content())
}

/// A heading of the sixth level.
public func h6(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("h6", attributes, content())
}

/// How to reach someone.
public func address(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("address", attributes, content())
}

/// A box without a meaning of its own.
public func div(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("div", attributes, content())
}

/// Something that opens on demand.
public func details(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("details", attributes, content())
}

/// The line that opens a ``details(_:content:)``.
public func summary(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("summary", attributes, content())
}

/// A window over the page.
public func dialog(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("dialog", attributes, content())
}
