import Foundation
import Markup

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of a picture, read back from the bytes that leave the program.
final class Element {
  let name: String
  let attributes: [String: String]
  private(set) var children: [Element] = []
  fileprivate(set) var text = ""

  init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  fileprivate func add(_ child: Element) { children.append(child) }

  var classes: [Substring] { (attributes["class"] ?? "").split(separator: " ") }

  /// This element and everything in it.
  var all: [Element] { [self] + children.flatMap(\.all) }

  func withClass(_ name: String) -> [Element] { all.filter { $0.classes.contains { $0 == name } } }

  func number(_ attribute: String) -> Double { Double(attributes[attribute] ?? "") ?? .nan }

  /// All text within, in order of elements.
  var words: String { all.map(\.text).joined(separator: " ") }
}

/// Reads a picture; `nil` when it is not well-formed XML.
func read(_ svg: SVG) -> Element? { read(bytes: svg.bytes) }

/// Reads a piece of a page; `nil` when it is not well-formed XML.
func read(html: HTML) -> Element? { read(bytes: html.bytes) }

private func read(bytes: [UInt8]) -> Element? {
  let builder = TreeBuilder()
  let parser = XMLParser(data: Data(bytes))
  parser.delegate = builder
  return parser.parse() ? builder.root : nil
}

private final class TreeBuilder: NSObject, XMLParserDelegate {
  private(set) var root: Element?
  private var open: [Element] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let element = Element(name, attributes)
    open.last?.add(element)
    if root == nil { root = element }
    open.append(element)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { open.last?.text += string }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }
}
