/// The rows of one project in a Taguette file (SQLite), as whoever can read SQLite hands them over: the tables `documents`, `tags`,
/// `highlights` and `highlight_tags`, with their columns called as they are there.
public struct TaguetteRows: Sendable, Hashable {
  public struct Document: Sendable, Hashable {
    public var id: Int
    public var name: String
    public var description: String
    /// HTML.
    public var contents: String
    /// `2026-01-15 10:00:00.000000`, in UTC.
    public var created: String?

    public init(id: Int, name: String, description: String, contents: String, created: String?) {
      (self.id, self.name, self.description) = (id, name, description)
      (self.contents, self.created) = (contents, created)
    }
  }

  public struct Tag: Sendable, Hashable {
    public var id: Int
    /// Levels are separated by dots: `kenmerken.doel`.
    public var path: String
    public var description: String

    public init(id: Int, path: String, description: String) {
      (self.id, self.path, self.description) = (id, path, description)
    }
  }

  public struct Highlight: Sendable, Hashable {
    public var id: Int
    public var document: Int
    /// Bytes of UTF-8 in the text of the document, tags not counted; half-open.
    public var startOffset: Int
    public var endOffset: Int
    /// HTML.
    public var snippet: String
    public var tags: [Int]

    public init(id: Int, document: Int, startOffset: Int, endOffset: Int, snippet: String, tags: [Int]) {
      (self.id, self.document, self.startOffset, self.endOffset) = (id, document, startOffset, endOffset)
      (self.snippet, self.tags) = (snippet, tags)
    }
  }

  public var name: String
  public var description: String
  public var documents: [Document] = []
  public var tags: [Tag] = []
  public var highlights: [Highlight] = []

  public init(name: String, description: String = "") { (self.name, self.description) = (name, description) }
}
