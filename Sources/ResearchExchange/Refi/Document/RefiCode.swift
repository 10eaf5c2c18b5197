/// A code with the codes below it.
public struct RefiCode: Sendable, Hashable {
  public var guid: RefiGUID
  public var name: String
  public var isCodable: Bool
  /// `#RRGGBB` or `#RGB`.
  public var color: String?
  public var description: String?
  public var notes: [RefiGUID] = []
  public var codes: [RefiCode] = []

  public init(
    guid: RefiGUID, name: String, isCodable: Bool = true, color: String? = nil, description: String? = nil,
    notes: [RefiGUID] = [], codes: [RefiCode] = []
  ) {
    self.guid = guid
    self.name = name
    self.isCodable = isCodable
    self.color = color
    self.description = description
    self.notes = notes
    self.codes = codes
  }
}

/// That a code was given, to a selection or to a source as a whole.
public struct RefiCoding: Sendable, Hashable {
  public var guid: RefiGUID
  public var code: RefiGUID
  public var creatingUser: RefiGUID?
  public var creationDateTime: String?
  public var notes: [RefiGUID] = []

  public init(
    guid: RefiGUID, code: RefiGUID, creatingUser: RefiGUID? = nil, creationDateTime: String? = nil,
    notes: [RefiGUID] = []
  ) {
    self.guid = guid
    self.code = code
    self.creatingUser = creatingUser
    self.creationDateTime = creationDateTime
    self.notes = notes
  }
}
