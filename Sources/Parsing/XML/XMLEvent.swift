/// One step through a document.
public enum XMLEvent: Sendable, Hashable {
  /// An element begins. One that closes itself (`<a/>`) begins and ends.
  case start(XMLElement)
  case end(XMLName)
  /// All text between two tags in one piece, CDATA included, whitespace too.
  case text(String)
}

/// The beginning of an element.
public struct XMLElement: Sendable, Hashable {
  public let name: XMLName
  /// In the order of the file, declarations of namespaces left out.
  public let attributes: XMLAttributes
  /// Where its `<` stands.
  public let place: XMLPlace

  init(_ name: XMLName, attributes: XMLAttributes, place: XMLPlace) {
    (self.name, self.attributes, self.place) = (name, attributes, place)
  }

  /// What an attribute says; `nil` when it is not there. Attributes without prefix are in no namespace.
  public func value(of local: String, in namespace: String? = nil) -> String? {
    attributes.first { $0.name.local == local && $0.name.namespace == namespace }?.value
  }

  /// The same element without the attributes of a name.
  public func without(_ local: String) -> XMLElement {
    XMLElement(name, attributes: attributes.without(local), place: place)
  }
}
