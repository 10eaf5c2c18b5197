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
  public let attributes: [XMLAttribute]
  /// Where its `<` stands.
  public let place: XMLPlace

  public init(_ name: XMLName, attributes: [XMLAttribute] = [], place: XMLPlace) {
    self.name = name
    self.attributes = attributes
    self.place = place
  }

  /// What an attribute says; `nil` when it is not there. Attributes without prefix are in no namespace.
  public func value(of local: String, in namespace: String? = nil) -> String? {
    attributes.first { $0.name.local == local && $0.name.namespace == namespace }?.value
  }
}

public struct XMLAttribute: Sendable, Hashable {
  public let name: XMLName
  public let value: String

  public init(_ name: XMLName, _ value: String) {
    self.name = name
    self.value = value
  }
}
