/// Facts in rows and columns.
public func table(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("table", attributes, content())
}

/// What the table tells.
public func caption(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("caption", attributes, content())
}

/// A group of columns.
public func colgroup(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("colgroup", attributes, content())
}

/// A column.
public func col(_ attributes: HTMLAttribute...) -> HTML {
  .emptyElement("col", attributes)
}

/// The rows with the headings of columns.
public func thead(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("thead", attributes, content())
}

/// The rows with the facts.
public func tbody(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("tbody", attributes, content())
}

/// The rows with totals.
public func tfoot(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("tfoot", attributes, content())
}

/// A row.
public func tr(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("tr", attributes, content())
}

/// A heading of a row or column; `.scope` says which.
public func th(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("th", attributes, content())
}

/// A cell.
public func td(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("td", attributes, content())
}
