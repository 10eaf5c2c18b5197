/// In what capacity somebody stands in the network.
public enum MemberKind: String, CaseIterable, Sendable, Codable {
  case informal
  case volunteer
  case peerWorker
  case professional
  case organisation

  /// Whether this is informal help. Decided by kind and not by sphere: a neighbour who is paid is a professional.
  public var isInformal: Bool {
    switch self {
    case .informal, .volunteer, .peerWorker: true
    case .professional, .organisation: false
    }
  }
}
