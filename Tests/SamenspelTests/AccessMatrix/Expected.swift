import Access

/// What the answer to a request has to be, by the design.
enum Expected: String, Sendable {
  /// It is done, or the form comes back with what to change.
  case served
  /// As if there were nothing.
  case notThere
  /// A page that says that this is for others.
  case forOthers
  /// To the sign-in page, or the sign-in page itself for a form that was sent.
  case askedToSignIn

  init(_ need: Need, of role: Role?, on nearness: Nearness) {
    switch (need, role) {
    case (.unserved, nil): self = .askedToSignIn
    case (.unserved, _): self = .notThere
    case (.nothing, _): self = .served
    case (_, nil): self = .askedToSignIn
    case (.account, _): self = .served
    case (.dossier(let right), let role?):
      self = RuleTable.mayOnDossier(role, right, nearness) ? .served : .notThere
    case (.team(let right), let role?):
      self = RuleTable.mayOnDossier(role, right, nearness) && role.level == .team ? .served : .forOthers
    case (.organisation(let right), let role?):
      self = RuleTable.mayInOrganisation(role, right) ? .served : .forOthers
    }
  }

  func fits(_ reply: Reply) -> Bool {
    switch self {
    case .served: [200, 204, 303, 409, 422].contains(reply.status) && !isSignIn(reply)
    case .notThere: [401, 404, 405].contains(reply.status)
    case .forOthers: reply.status == 403
    case .askedToSignIn:
      [303, 403].contains(reply.status) && isSignIn(reply) || [401, 404, 405].contains(reply.status)
    }
  }

  private func isSignIn(_ reply: Reply) -> Bool {
    reply.location?.hasPrefix("/inloggen") == true || reply.status == 403 && reply.text.contains("type=\"password\"")
  }
}
