/// A form. Where it goes: `.action(address)`.
public func form(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("form", attributes, content())
}

/// Fields that belong together.
public func fieldset(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("fieldset", attributes, content())
}

/// What a ``fieldset(_:content:)`` asks.
public func legend(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("legend", attributes, content())
}

/// What a field asks; `.for(id)` says which field.
public func label(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("label", attributes, content())
}

/// A field of one line, a box to tick, or a hidden value.
public func input(_ attributes: HTMLAttribute...) -> HTML {
  .emptyElement("input", attributes)
}

/// A field of several lines, with the text that stands in it.
///
/// A text that begins with an empty line keeps it.
public func textarea(_ attributes: HTMLAttribute..., text: () -> String = { "" }) -> HTML {
  .elementKeepingFirstLine("textarea", attributes, HTML(text: text()))
}

/// A choice from a list.
public func select(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("select", attributes, content())
}

/// Options that belong together; `.label` names them.
public func optgroup(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("optgroup", attributes, content())
}

/// One choice in a list. Holds text only.
public func option(_ attributes: HTMLAttribute..., text: () -> String) -> HTML {
  .element("option", attributes, HTML(text: text()))
}

/// Suggestions for an ``input(_:)``.
public func datalist(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("datalist", attributes, content())
}

/// A button.
public func button(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("button", attributes, content())
}

/// The outcome of what was filled in.
public func output(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("output", attributes, content())
}

/// How far something is: `.value` of `.max`.
public func progress(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("progress", attributes, content())
}

/// A figure on a scale: `.value` between `.min` and `.max`.
public func meter(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("meter", attributes, content())
}
