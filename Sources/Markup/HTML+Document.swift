/// The whole page.
public func html(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("html", attributes, content())
}

/// What the page says about itself.
public func head(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("head", attributes, content())
}

/// The page's title, as the browser's tab and a screen reader say it. Holds text only.
public func title(_ attributes: HTMLAttribute..., text: () -> String) -> HTML {
  .element("title", attributes, HTML(text: text()))
}

/// One fact about the page.
public func meta(_ attributes: HTMLAttribute...) -> HTML {
  .emptyElement("meta", attributes)
}

/// Something that belongs to the page: a stylesheet, an icon.
public func link(_ attributes: HTMLAttribute...) -> HTML {
  .emptyElement("link", attributes)
}

/// A script of our own, from an address; never with content. See ``dataScript(id:json:)`` for data.
public func script(_ attributes: HTMLAttribute...) -> HTML {
  .element("script", attributes)
}

/// What stands here when scripts are off.
public func noscript(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("noscript", attributes, content())
}

/// Markup that a script may copy, such as an empty row.
public func template(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("template", attributes, content())
}

/// One compiled-in stylesheet, for a file to keep such as a self-contained report; pages of the site link to theirs.
///
/// `</` is written as `<\/`, so the sheet cannot end its own element.
public func style(_ sheet: StaticString) -> HTML {
  .element("style", [], HTML(vouchedFor: sheet.bytesWithoutClosingTags))
}

/// What is on the page.
public func body(_ attributes: HTMLAttribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }) -> HTML {
  .element("body", attributes, content())
}

extension StaticString {
  /// The bytes, with `</` as `<\\/`: the same to CSS, and no end tag to HTML.
  fileprivate var bytesWithoutClosingTags: [UInt8] {
    withUTF8Buffer { source in
      source.indices.flatMap { index -> [UInt8] in
        let closes = source[index] == UInt8(ascii: "/") && index > 0 && source[index - 1] == UInt8(ascii: "<")
        return closes ? [UInt8(ascii: "\\"), source[index]] : [source[index]]
      }
    }
  }
}
