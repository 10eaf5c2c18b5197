/// A list without order.
public func ul(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("ul", attributes, content())
}

/// A list in order.
public func ol(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("ol", attributes, content())
}

/// One thing in a list.
public func li(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("li", attributes, content())
}

/// Terms and what they are.
public func dl(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("dl", attributes, content())
}

/// A term in a ``dl(_:content:)``.
public func dt(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("dt", attributes, content())
}

/// What the term is.
public func dd(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("dd", attributes, content())
}
