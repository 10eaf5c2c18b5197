/// A whole file to send or to keep: a page with its doctype, or a picture with its XML prologue.
public struct Document: Sendable, Equatable {
  /// The file's content, as UTF-8.
  public let bytes: [UInt8]

  /// What to say in `Content-Type`.
  public let mediaType: String

  /// A page. The markup should be one `html` element.
  public init(_ page: HTML) {
    bytes = Pen.write { pen in
      pen.write("<!DOCTYPE html>\n")
      pen.write(page)
    }
    mediaType = "text/html; charset=utf-8"
  }

  /// A picture as a file of its own. The markup should be one `svg` element, which names the namespace itself.
  public init(_ picture: SVG) {
    bytes = Pen.write { pen in
      pen.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
      pen.write(picture)
      pen.write(UInt8(ascii: "\n"))
    }
    mediaType = "image/svg+xml"
  }

  /// The file as a string, for tests and for reading.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}
