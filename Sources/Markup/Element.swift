extension Markup {
  /// An element with an opening and a closing tag.
  ///
  /// - Parameter own: writes the attributes that come before those of the caller.
  static func element(
    _ name: StaticString, _ attributes: [Attribute<Vocabulary>], own: (inout Pen) -> Void = { _ in },
    _ content: Self = .empty
  ) -> Self {
    let bytes = Pen.write { pen in
      pen.writeOpening(name, attributes, own: own)
      pen.write(UInt8(ascii: ">"))
      pen.write(content)
      pen.write("</")
      pen.write(name)
      pen.write(UInt8(ascii: ">"))
    }
    assert(bytes.openingHasUniqueAttributes, "\(name) has an attribute twice")
    return Self(vouchedFor: bytes)
  }

  /// An element that has no content and closes itself.
  static func emptyElement(
    _ name: StaticString, _ attributes: [Attribute<Vocabulary>], own: (inout Pen) -> Void = { _ in }
  ) -> Self {
    let bytes = Pen.write { pen in
      pen.writeOpening(name, attributes, own: own)
      pen.write("/>")
    }
    assert(bytes.openingHasUniqueAttributes, "\(name) has an attribute twice")
    return Self(vouchedFor: bytes)
  }

  /// An element in which HTML drops a line feed that comes first (`pre` and `textarea`): one is added when the text has one.
  ///
  /// Source: HTML Standard, 13.1.2.5 "Restrictions on content models" and the parser's "in body" mode.
  static func elementKeepingFirstLine(
    _ name: StaticString, _ attributes: [Attribute<Vocabulary>], _ content: Self
  ) -> Self {
    let losesLine = content.bytes.first == UInt8(ascii: "\n")
    return element(name, attributes, losesLine ? Self(text: "\n") + content : content)
  }
}

extension Pen {
  fileprivate mutating func writeOpening<Vocabulary>(
    _ name: StaticString, _ attributes: [Attribute<Vocabulary>], own: (inout Pen) -> Void
  ) {
    write(UInt8(ascii: "<"))
    write(name)
    own(&self)
    write(attributes)
  }
}

extension [UInt8] {
  /// For checks while developing: whether the opening tag that comes first repeats no attribute. Values hold no `"` and no `>`.
  fileprivate var openingHasUniqueAttributes: Bool {
    let opening = prefix { $0 != UInt8(ascii: ">") }
    let parts = opening.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    let names = stride(from: 0, to: parts.count - 1, by: 2).compactMap {
      parts[$0].split(separator: UInt8(ascii: " ")).last
    }
    return Set(names).count == names.count
  }
}
