public enum RefiDirection: String, Sendable, Hashable, CaseIterable {
  case associative = "Associative"
  case oneWay = "OneWay"
  case bidirectional = "Bidirectional"
}

/// That two things have to do with each other: mostly a note and what it is about.
public struct RefiLink: Sendable, Hashable {
  public var guid: RefiGUID
  public var name: String?
  public var direction: RefiDirection?
  public var color: String?
  public var origin: RefiGUID?
  public var target: RefiGUID?
  public var notes: [RefiGUID] = []

  public init(guid: RefiGUID, name: String? = nil, origin: RefiGUID? = nil, target: RefiGUID? = nil) {
    (self.guid, self.name, self.origin, self.target) = (guid, name, origin, target)
  }
}

/// Codes, sources and notes that somebody put together.
public struct RefiSet: Sendable, Hashable {
  public var guid: RefiGUID
  public var name: String
  public var description: String?
  public var codes: [RefiGUID] = []
  public var sources: [RefiGUID] = []
  public var notes: [RefiGUID] = []

  public init(guid: RefiGUID, name: String) { (self.guid, self.name) = (guid, name) }
}
