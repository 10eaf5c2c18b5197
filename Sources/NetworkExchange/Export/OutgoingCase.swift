public import PersonalNetwork

/// One network that is to go out.
public struct OutgoingCase: Sendable, Hashable {
  /// What the case is called in the file. A number or nickname will do; the client's own name stands beside it.
  public let id: String
  /// Which interview or wave of the case this is, when there are several.
  public let session: String?
  public let network: PersonalNetwork

  public init(id: String, session: String? = nil, network: PersonalNetwork) {
    self.id = id
    self.session = session
    self.network = network
  }
}
