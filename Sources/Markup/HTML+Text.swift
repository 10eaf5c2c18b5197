/// A paragraph.
public func p(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("p", attributes, content())
}

/// A link. Where to: `.href(address)`.
public func a(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("a", attributes, content())
}

/// A stretch of text without a meaning of its own.
public func span(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("span", attributes, content())
}

/// Important words.
public func strong(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("strong", attributes, content())
}

/// Stressed words.
public func em(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("em", attributes, content())
}

/// Small print.
public func small(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("small", attributes, content())
}

/// Words someone pointed out.
public func mark(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("mark", attributes, content())
}

/// Words that were taken away.
public func del(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("del", attributes, content())
}

/// Words that were added.
public func ins(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("ins", attributes, content())
}

/// Lowered text.
public func sub(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("sub", attributes, content())
}

/// Raised text.
public func sup(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("sup", attributes, content())
}

/// A shortened word; `.title` says it in full.
public func abbr(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("abbr", attributes, content())
}

/// A moment; `.datetime` says it for programs.
public func time(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("time", attributes, content())
}

/// A name or text whose direction of writing is its own.
public func bdi(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("bdi", attributes, content())
}

/// The name of a work.
public func cite(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("cite", attributes, content())
}

/// Program text.
public func code(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("code", attributes, content())
}

/// Keys to press.
public func kbd(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("kbd", attributes, content())
}

/// Somebody's own words.
public func blockquote(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("blockquote", attributes, content())
}

/// Text whose lines and spaces stay as they are.
public func pre(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .elementKeepingFirstLine("pre", attributes, content())
}

/// A picture or quotation with its caption.
public func figure(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("figure", attributes, content())
}

/// The caption of a ``figure(_:content:)``.
public func figcaption(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("figcaption", attributes, content())
}

/// A new line within an address or a poem.
public func br(_ attributes: HTMLAttribute...) -> HTML {
  .emptyElement("br", attributes)
}

/// A place where a long word may be broken.
public func wbr(_ attributes: HTMLAttribute...) -> HTML {
  .emptyElement("wbr", attributes)
}

/// A change of subject.
public func hr(_ attributes: HTMLAttribute...) -> HTML {
  .emptyElement("hr", attributes)
}

/// A picture from a file. `alt` says the same in words; empty when the picture says nothing new.
public func img(src: Address, alt: String, _ attributes: HTMLAttribute...) -> HTML {
  .emptyElement("img", attributes) {
    $0.write("src", text: src.string)
    $0.write("alt", text: alt)
  }
}
