public import PersonalNetwork

/// One network that was read from files, whole.
public struct ImportedCase: Sendable, Equatable {
  /// What the interviewer called the case, or what its files are called after.
  public let id: String
  /// The interview, when the files say; two interviews can be of one case.
  public let session: String?
  public let network: PersonalNetwork
  /// The sorts of tie and the pairs each of them joins. `network` has their union, each pair once.
  public let tieTypes: [TieType]
  /// Whether the files say who is a professional; if not, everybody counts as informal and nothing follows from that.
  public let knowsKinds: Bool
  /// The files it was read from, in the order they were handed in.
  public let files: [String]
  public let report: LossReport
  /// Who made the files and for what, when they say so.
  public let provenance: Provenance?

  public struct TieType: Sendable, Hashable {
    public let name: String
    public let ties: [MemberTie]
  }

  /// The same people, with the ties of one sort only.
  public func network(of type: TieType) -> PersonalNetwork {
    PersonalNetwork(
      clientName: network.clientName, people: network.people, ties: type.ties, asOf: network.asOf,
      countsProfessionals: network.countsProfessionals)
  }
}
