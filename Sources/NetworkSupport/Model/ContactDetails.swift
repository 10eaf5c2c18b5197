/// Where somebody can be reached. Kept apart from the person, under a right of its own.
public struct ContactDetails: Sendable, Hashable {
  public var telephone: String?
  public var email: String?
  public var address: String?
  public var note: String?
  /// 0 when nothing was written yet.
  public var version: Int

  public init(
    telephone: String? = nil, email: String? = nil, address: String? = nil, note: String? = nil, version: Int = 0
  ) {
    self.telephone = telephone
    self.email = email
    self.address = address
    self.note = note
    self.version = version
  }

  public var isEmpty: Bool { telephone == nil && email == nil && address == nil && note == nil }
}
