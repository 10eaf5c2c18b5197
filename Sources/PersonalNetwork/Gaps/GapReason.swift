/// Why there is something to talk about with a function of support. People are named by id, in the order of the network.
public enum GapReason: Sendable, Hashable {
  /// Nobody who counts gives it.
  case nobody
  /// One person gives it, and nobody else.
  case leansOnOne(String)
  /// Whoever gives it is a professional or an organisation: decided by kind, not by sphere.
  case onlyProfessional
  /// These givers are over their own limit, or said that it is heavy.
  case overasked([String])
  /// The tie with every giver is tense, broken off or does the client no good.
  case strained

  /// The status that this reason gives when it is the first that holds.
  public var status: SupportStatus {
    switch self {
    case .nobody: .none
    case .leansOnOne: .leansOnOne
    case .onlyProfessional: .onlyProfessional
    case .overasked: .overasked
    case .strained: .strained
    }
  }
}
