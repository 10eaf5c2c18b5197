/// A research project as the standard REFI-QDA 1.0 has it (https://www.qdasoftware.org), whole: what we cannot show is here too.
///
/// Dates, numbers of variables and colours are texts in the form that the standard asks.
public struct RefiProject: Sendable, Hashable {
  public var name: String
  /// The program that wrote it.
  public var origin: String?
  public var trail = RefiTrail()
  public var users: [RefiUser] = []
  public var codes: [RefiCode] = []
  public var variables: [RefiVariable] = []
  public var cases: [RefiCase] = []
  public var sources: [RefiSource] = []
  public var notes: [RefiTextSource] = []
  public var links: [RefiLink] = []
  public var sets: [RefiSet] = []
  public var graphs: [RefiGraph] = []
  public var description: String?
  /// Notes about the project as a whole.
  public var noteRefs: [RefiGUID] = []

  public init(name: String, origin: String? = nil) { (self.name, self.origin) = (name, origin) }
}

/// Who made something and changed it, and when.
public struct RefiTrail: Sendable, Hashable {
  public var creatingUser: RefiGUID?
  /// `2026-01-15T10:00:00Z`, as it was written.
  public var creationDateTime: String?
  public var modifyingUser: RefiGUID?
  public var modifiedDateTime: String?

  public init(
    creatingUser: RefiGUID? = nil, creationDateTime: String? = nil, modifyingUser: RefiGUID? = nil,
    modifiedDateTime: String? = nil
  ) {
    self.creatingUser = creatingUser
    self.creationDateTime = creationDateTime
    self.modifyingUser = modifyingUser
    self.modifiedDateTime = modifiedDateTime
  }
}

public struct RefiUser: Sendable, Hashable {
  public var guid: RefiGUID
  public var name: String?
  /// What the user is called for short in the program.
  public var id: String?

  public init(guid: RefiGUID, name: String? = nil, id: String? = nil) {
    (self.guid, self.name, self.id) = (guid, name, id)
  }
}
