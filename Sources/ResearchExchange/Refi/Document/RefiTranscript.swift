/// What is said in a sound or a video, with the moments at which it is said.
public struct RefiTranscript: Sendable, Hashable {
  public var guid: RefiGUID
  public var name: String?
  public var richTextPath: String?
  public var plainTextPath: String?
  public var trail = RefiTrail()
  public var description: String?
  public var content: String?
  public var syncPoints: [RefiSyncPoint] = []
  public var selections: [RefiTranscriptSelection] = []
  public var notes: [RefiGUID] = []

  public init(guid: RefiGUID, name: String? = nil) { (self.guid, self.name) = (guid, name) }
}

/// A place in the text and the moment that goes with it.
public struct RefiSyncPoint: Sendable, Hashable {
  public var guid: RefiGUID
  /// Milliseconds.
  public var timeStamp: Int?
  /// Code points from 0, once settled.
  public var position: Int?

  public init(guid: RefiGUID, timeStamp: Int? = nil, position: Int? = nil) {
    (self.guid, self.timeStamp, self.position) = (guid, timeStamp, position)
  }
}

public struct RefiTranscriptSelection: Sendable, Hashable {
  public var guid: RefiGUID
  public var name: String?
  public var fromSyncPoint: RefiGUID?
  public var toSyncPoint: RefiGUID?
  public var trail = RefiTrail()
  public var description: String?
  public var codings: [RefiCoding] = []
  public var notes: [RefiGUID] = []

  public init(guid: RefiGUID, name: String? = nil) { (self.guid, self.name) = (guid, name) }
}
