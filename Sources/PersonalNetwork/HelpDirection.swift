/// Who helps whom. Not known is `nil`.
public enum HelpDirection: String, CaseIterable, Sendable, Codable {
  case toClient
  case fromClient
  case mutual
}
