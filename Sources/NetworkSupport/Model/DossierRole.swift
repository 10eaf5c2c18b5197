public import Access
public import People

/// What a professional is in a dossier. Kept as a grant on the dossier, so that the policy sees the same.
public enum DossierRole: String, CaseIterable, Sendable, Codable {
  /// Answers for the dossier; on pages: the client's contact.
  case responsible
  case standIn
  case involved

  /// The same as the policy knows it.
  public var asRole: Role {
    switch self {
    case .responsible: .responsible
    case .standIn: .standIn
    case .involved: .involved
    }
  }
}

/// A professional with a role in a dossier.
public struct DossierProfessional: Sendable, Hashable {
  public let account: AccountID
  public let person: PersonID
  public let name: String
  public let role: DossierRole

  public init(account: AccountID, person: PersonID, name: String, role: DossierRole) {
    self.account = account
    self.person = person
    self.name = name
    self.role = role
  }
}
