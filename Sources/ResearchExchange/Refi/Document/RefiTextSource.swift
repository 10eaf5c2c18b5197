/// A source of text. Notes have this form too, and the text that stands for a PDF or a picture.
public struct RefiTextSource: Sendable, Hashable {
  public var guid: RefiGUID
  public var name: String?
  /// The text with its layout: `internal://….docx`.
  public var richTextPath: String?
  /// Where the text is, when it is not in `content`: `internal://….txt`.
  public var plainTextPath: String?
  public var trail = RefiTrail()
  public var description: String?
  public var content: String?
  public var selections: [RefiTextSelection] = []
  public var codings: [RefiCoding] = []
  public var notes: [RefiGUID] = []
  public var values: [RefiVariableValue] = []

  public init(guid: RefiGUID, name: String? = nil, content: String? = nil) {
    (self.guid, self.name, self.content) = (guid, name, content)
  }
}

/// A part of a text: code points from 0, half-open, once the package it is in was settled.
public struct RefiTextSelection: Sendable, Hashable {
  public var guid: RefiGUID
  public var name: String?
  public var start: Int
  public var end: Int
  public var trail = RefiTrail()
  public var description: String?
  public var codings: [RefiCoding] = []
  public var notes: [RefiGUID] = []

  public init(guid: RefiGUID, name: String? = nil, start: Int, end: Int) {
    (self.guid, self.name, self.start, self.end) = (guid, name, start, end)
  }
}
