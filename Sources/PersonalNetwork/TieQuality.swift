/// What the tie between client and network member is like, in the client's view.
public enum TieQuality: String, CaseIterable, Sendable, Codable {
  case supportive
  case ordinary
  case diluted
  case tense
  case broken
  case harmful
}
