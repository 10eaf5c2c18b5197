/// A source in the order of the project.
public enum RefiSource: Sendable, Hashable {
  case text(RefiTextSource)
  case media(RefiMediaSource)

  public var guid: RefiGUID {
    switch self {
    case .text(let source): source.guid
    case .media(let source): source.guid
    }
  }
}

/// A picture, a PDF, sound or video.
public struct RefiMediaSource: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case picture = "PictureSource"
    case pdf = "PDFSource"
    case audio = "AudioSource"
    case video = "VideoSource"
  }

  public let kind: Kind
  public var guid: RefiGUID
  public var name: String?
  public var path: String?
  /// Where the file was in the program that wrote it. Never a path on somebody's machine.
  public var currentPath: String?
  public var trail = RefiTrail()
  public var description: String?
  /// The text of a PDF (`Representation`) or about a picture (`TextDescription`): one or none.
  public var texts: [RefiTextSource] = []
  /// Of sound and video.
  public var transcripts: [RefiTranscript] = []
  public var selections: [RefiMediaSelection] = []
  public var codings: [RefiCoding] = []
  public var notes: [RefiGUID] = []
  public var values: [RefiVariableValue] = []

  public init(kind: Kind, guid: RefiGUID, name: String? = nil, path: String? = nil) {
    (self.kind, self.guid, self.name, self.path) = (kind, guid, name, path)
  }
}

/// A part of a picture, a page, a sound or a video.
public struct RefiMediaSelection: Sendable, Hashable {
  public enum Part: Sendable, Hashable {
    /// Pixels from the top left.
    case area(RefiArea)
    /// Points from the bottom left of a page, pages from 0 or 1 as the program counts.
    case page(Int, RefiArea)
    /// Milliseconds.
    case time(begin: Int, end: Int)
  }

  public var guid: RefiGUID
  public var name: String?
  public var part: Part
  public var trail = RefiTrail()
  public var description: String?
  /// The text of a part of a PDF (`Representation`): one or none.
  public var texts: [RefiTextSource] = []
  public var codings: [RefiCoding] = []
  public var notes: [RefiGUID] = []

  public init(guid: RefiGUID, name: String? = nil, part: Part) {
    (self.guid, self.name, self.part) = (guid, name, part)
  }
}

/// Two opposite corners.
public struct RefiArea: Sendable, Hashable {
  public var firstX: Int
  public var firstY: Int
  public var secondX: Int
  public var secondY: Int

  public init(firstX: Int, firstY: Int, secondX: Int, secondY: Int) {
    (self.firstX, self.firstY, self.secondX, self.secondY) = (firstX, firstY, secondX, secondY)
  }
}
