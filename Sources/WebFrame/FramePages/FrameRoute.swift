import Markup

/// The addresses of the frame itself.
public enum FrameRoute: Route {
  /// *Mijn werk*.
  case home
  case signIn, signOut
  /// A one-time link to choose a password; the secret is in the address.
  case link(String)
  case account, password, sessions
  /// To prove the password once more.
  case confirm
  case accounts, newAccount
  case someAccount(String)
  case teams, newTeam
  case team(String)
  case log
  case drafts
  /// Tells a page that its session still lives, and keeps it alive.
  case session
  case language
  case help, privacy, accessibility

  public init?(segments: [String]) {
    switch segments.count {
    case 0: self = .home
    case 1:
      guard let route = Self.single[segments[0]] else { return nil }
      self = route
    case 2:
      switch (segments[0], segments[1]) {
      case ("accounts", "nieuw"): self = .newAccount
      case ("teams", "nieuw"): self = .newTeam
      case ("mijn-account", "wachtwoord"): self = .password
      case ("mijn-account", "sessies"): self = .sessions
      case ("accounts", let id): self = .someAccount(id)
      case ("teams", let id): self = .team(id)
      case ("uitnodiging", let secret): self = .link(secret)
      default: return nil
      }
    default: return nil
    }
  }

  public var segments: [String] {
    switch self {
    case .home: []
    case .link(let secret): ["uitnodiging", secret]
    case .someAccount(let id): ["accounts", id]
    case .team(let id): ["teams", id]
    case .newAccount: ["accounts", "nieuw"]
    case .newTeam: ["teams", "nieuw"]
    case .password: ["mijn-account", "wachtwoord"]
    case .sessions: ["mijn-account", "sessies"]
    default: Self.single.first { $0.value == self }.map { [$0.key] } ?? []
    }
  }

  private static let single: [String: FrameRoute] = [
    "inloggen": .signIn, "uitloggen": .signOut, "mijn-account": .account, "bevestigen": .confirm,
    "accounts": .accounts, "teams": .teams, "logboek": .log, "concepten": .drafts, "sessie": .session,
    "taal": .language, "hulp": .help, "privacy": .privacy, "toegankelijkheid": .accessibility,
  ]
}
