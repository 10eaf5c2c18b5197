import WebFrame

extension FrameRoute {
  /// Every route has its line here: a new one does not compile until it has.
  var needs: Needs {
    switch self {
    case .home, .account: Needs(get: .account)
    case .password, .confirm: .form(.account)
    case .sessions: .form(.account)
    case .drafts: Needs(get: .unserved, post: .account)
    case .signOut: Needs(get: .unserved, post: .account)
    case .signIn: Needs(get: .nothing, post: .nothing)
    case .language: Needs(get: .unserved, post: .nothing)
    // The link of the matrix was never made.
    case .link: Needs(get: .unserved)
    case .session: Needs(get: .account)
    case .help, .privacy, .accessibility: Needs(get: .nothing)
    case .accounts: Needs(get: .organisation("account.manage"))
    case .newAccount, .someAccount: .form(.organisation("account.manage"))
    case .teams: Needs(get: .organisation("team.manage"))
    case .newTeam, .team: .form(.organisation("team.manage"))
    case .log: Needs(get: .organisation("log.read"))
    }
  }

  /// A form filled in well, for a route that takes one: what is refused is then the sender and not the text.
  func form(_ street: Street) -> [(String, String)] {
    switch self {
    case .newAccount: [("name", "Nieuw"), ("login", "nieuw@example.org"), ("role", "privacyOfficer")]
    case .someAccount: [("do", "link")]
    case .newTeam: [("name", "Team Nieuw")]
    case .team: [("name", "Team Anders"), (FrameField.version, "1")]
    case .language: [("to", "nl")]
    case .drafts: [(FrameField.page, "/netwerk/nieuw"), ("clientName", "N")]
    default: []
    }
  }
}
