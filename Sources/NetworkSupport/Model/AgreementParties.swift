public import People
public import Storage

/// Who does what was agreed: the client, somebody of the network, or a professional of the organisation.
public enum Doer: Sendable, Hashable {
  case client
  case member(MemberID)
  case professional(PersonID)

  public var member: MemberID? {
    if case .member(let id) = self { id } else { nil }
  }

  public var professional: PersonID? {
    if case .professional(let id) = self { id } else { nil }
  }

  /// The form's value: `client`, `member:<id>` or `professional:<id>`.
  public init?(code: String) {
    let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("client", 1): self = .client
    case ("member", 2): if let id = MemberID(parts[1]) { self = .member(id) } else { return nil }
    case ("professional", 2): if let id = PersonID(parts[1]) { self = .professional(id) } else { return nil }
    default: return nil
    }
  }

  public var code: String {
    switch self {
    case .client: "client"
    case .member(let id): "member:\(id.rawValue)"
    case .professional(let id): "professional:\(id.rawValue)"
    }
  }
}

/// For whom it is done: the client, somebody of the network (relief of a carer, say), or both.
public enum Beneficiary: Sendable, Hashable {
  case client
  case member(MemberID)
  case clientAndMember(MemberID)

  public var member: MemberID? {
    switch self {
    case .client: nil
    case .member(let id), .clientAndMember(let id): id
    }
  }

  /// The form's value: `client`, `member:<id>` or `both:<id>`.
  public init?(code: String) {
    let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("client", 1): self = .client
    case ("member", 2): if let id = MemberID(parts[1]) { self = .member(id) } else { return nil }
    case ("both", 2): if let id = MemberID(parts[1]) { self = .clientAndMember(id) } else { return nil }
    default: return nil
    }
  }

  public var code: String {
    switch self {
    case .client: "client"
    case .member(let id): "member:\(id.rawValue)"
    case .clientAndMember(let id): "both:\(id.rawValue)"
    }
  }
}
