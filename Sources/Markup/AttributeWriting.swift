extension Pen {
  /// Writes the attributes in the order given, each with a space before it.
  mutating func write<Vocabulary>(_ attributes: [Attribute<Vocabulary>]) {
    for attribute in attributes {
      if case .group = attribute.content { return write(attributes.flatMap(\.members)) }
    }
    var hasWrittenClasses = false
    for index in attributes.indices {
      switch attributes[index].content {
      case .nothing, .group:
        continue
      case .classes:
        if !hasWrittenClasses { writeClasses(attributes[index...]) }
        hasWrittenClasses = true
      case .named(let name, let value):
        if index == 0 || !attributes[..<index].contains(where: { $0.isNamed(name) }) { write(name, value) }
      }
    }
  }

  private mutating func write(_ name: AttributeName, _ value: AttributeValue) {
    switch name.family {
    case .plain: write(UInt8(ascii: " "))
    case .data: write(" data-")
    case .aria: write(" aria-")
    }
    write(name.local)
    write("=\"")
    write(value)
    write(UInt8(ascii: "\""))
  }

  private mutating func write(_ value: AttributeValue) {
    switch value {
    case .text(let text): write(escaped: text, for: .attribute)
    case .keyword(let word): write(word)
    case .integer(let integer): write(integer: integer)
    case .number(let number): write(number: number)
    case .numbers(let numbers): write(numbers: numbers)
    case .millimetres(let number):
      write(number: number)
      write("mm")
    case .transforms(let steps):
      for step in steps { write(step) }
    }
  }

  /// All classes of an element in one attribute; nothing when all are empty.
  private mutating func writeClasses<Vocabulary>(_ attributes: ArraySlice<Attribute<Vocabulary>>) {
    var isFirst = true
    for attribute in attributes {
      guard case .classes(let names) = attribute.content, !names.isEmpty else { continue }
      write(isFirst ? " class=\"" : " ")
      write(escaped: names, for: .attribute)
      isFirst = false
    }
    if !isFirst { write(UInt8(ascii: "\"")) }
  }
}

/// Attributes that an element has by its nature, such as the centre of a circle: written at once, before the caller's.
extension Pen {
  mutating func write(_ name: StaticString, number: Double) {
    write(UInt8(ascii: " "))
    write(name)
    write("=\"")
    write(number: number)
    write(UInt8(ascii: "\""))
  }

  mutating func write(_ name: StaticString, text: String) {
    write(AttributeName(family: .plain, local: name), .text(text))
  }

  mutating func write(_ name: StaticString, keyword: StaticString) {
    write(AttributeName(family: .plain, local: name), .keyword(keyword))
  }

  mutating func write(_ viewBox: ViewBox) {
    write(
      AttributeName(family: .plain, local: "viewBox"), .numbers([viewBox.x, viewBox.y, viewBox.width, viewBox.height]))
  }
}

extension Attribute {
  /// The attributes in a group, groups within it included; an attribute by itself otherwise.
  fileprivate var members: [Attribute] {
    if case .group(let attributes) = content { attributes.flatMap(\.members) } else { [self] }
  }

  fileprivate func isNamed(_ name: AttributeName) -> Bool {
    if case .named(let other, _) = content { other.isSame(as: name) } else { false }
  }
}
