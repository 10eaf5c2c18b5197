public import Parsing

/// How much one project may ask of the reader. Memory follows these limits, never what a file says of itself.
public struct RefiLimits: Sendable, Hashable {
  /// Elements in the project file.
  public var elements: Int
  /// Bytes of one text in a file of its own.
  public var textBytes: Int
  /// Bytes of all texts in files of their own.
  public var allTextBytes: Int
  public var zip: ZipLimits
  public var xml: XMLLimits

  public init(
    elements: Int = 20_000_000, textBytes: Int = 64 << 20, allTextBytes: Int = 1 << 30, zip: ZipLimits = .standard,
    xml: XMLLimits = XMLLimits(fileBytes: 4 << 30, depth: 240, textBytes: 64 << 20)
  ) {
    self.elements = elements
    self.textBytes = textBytes
    self.allTextBytes = allTextBytes
    self.zip = zip
    self.xml = xml
  }

  /// Twenty million elements, 64 MiB a text and one GiB of texts.
  public static let standard = RefiLimits()
}
