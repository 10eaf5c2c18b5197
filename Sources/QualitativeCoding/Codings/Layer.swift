/// Whose codings a question is about.
public enum Layer: Sendable, Hashable {
  /// One coder's own.
  case coder(Coder.ID)
  /// What was agreed after comparing.
  case agreed
  /// What all coders made themselves. What was agreed is not among it: it would count the same fragment again.
  case all

  /// Whether a coding is in this layer.
  public func holds(_ coding: Coding) -> Bool {
    switch self {
    case .coder(let coder): !coding.isAgreed && coding.coder == coder
    case .agreed: coding.isAgreed
    case .all: !coding.isAgreed
    }
  }
}
