/// How much one document may ask of the reader. Memory follows the limits, never the length of the file.
public struct XMLLimits: Sendable, Hashable {
  /// Bytes in the file.
  public var fileBytes: Int
  /// Elements open at once.
  public var depth: Int
  /// Attributes of one element.
  public var attributes: Int
  /// Bytes in the name of an element or attribute.
  public var nameBytes: Int
  /// Bytes in one tag (which bounds the values of its attributes), comment or instruction.
  public var tagBytes: Int
  /// Bytes of text between two tags.
  public var textBytes: Int

  public init(
    fileBytes: Int = 1 << 30, depth: Int = 200, attributes: Int = 256, nameBytes: Int = 1 << 10,
    tagBytes: Int = 1 << 18, textBytes: Int = 16 << 20
  ) {
    self.fileBytes = fileBytes
    self.depth = depth
    self.attributes = attributes
    self.nameBytes = nameBytes
    self.tagBytes = tagBytes
    self.textBytes = textBytes
  }

  /// One GiB a file, 200 elements deep, 256 attributes and 256 KiB a tag, 1 KiB a name, 16 MiB a text.
  public static let standard = XMLLimits()
}
