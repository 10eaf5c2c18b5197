import Access
import NetworkSupport
import WebFrame

/// What a request asks of whoever sends it, as the design has it: written down here a second time, apart from the code.
enum Need: Hashable, Sendable {
  /// Everybody, also who has not signed in.
  case nothing
  /// Any account.
  case account
  /// This right on the dossier of the address; without it, as if the dossier were not there.
  case dossier(String)
  /// This right on the team of the address.
  case team(String)
  /// This right on the own organisation; without it, a page that says so.
  case organisation(String)
  /// There is no such request.
  case unserved
}

/// What looking at an address and sending a form to it ask.
struct Needs: Hashable, Sendable {
  var get: Need
  var post: Need = .unserved

  /// A form: who may not send it does not see it either.
  static func form(_ need: Need) -> Needs { Needs(get: need, post: need) }
}

/// The rule table of the design, in its own words: role by role what it may do, and where.
enum RuleTable {
  static let rights: [Role: Set<String>] = [
    .administrator: ["account.manage", "team.manage", "grant.manage", "organisation.manage"],
    .privacyOfficer: ["log.read"],
    .professional: ["dossier.see", "dossier.open"],
    .teamLead: [
      "dossier.see", "dossier.change", "dossier.open", "dossier.close", "dossier.assign", "dossier.seeContactDetails",
      "dossier.changeContactDetails", "dossier.seeSafetyReason", "dossier.changeSafetyFlag", "dossier.export",
    ],
    .responsible: work.union(["dossier.close"]),
    .standIn: work.union(["dossier.close"]),
    .involved: work,
  ]

  private static let work: Set<String> = [
    "dossier.see", "dossier.change", "dossier.seeContactDetails", "dossier.changeContactDetails",
    "dossier.seeSafetyReason", "dossier.changeSafetyFlag", "dossier.export",
  ]

  /// How near a dossier has to be for a role to mean anything there.
  static func reach(of role: Role) -> Set<Nearness> {
    switch role {
    case .administrator, .privacyOfficer: []
    case .professional, .teamLead: [.own, .ownTeam]
    case .responsible, .standIn, .involved: [.own]
    }
  }

  static func mayOnDossier(_ role: Role, _ right: String, _ nearness: Nearness) -> Bool {
    reach(of: role).contains(nearness) && rights[role, default: []].contains(right)
  }

  static func mayInOrganisation(_ role: Role, _ right: String) -> Bool {
    [.administrator, .privacyOfficer].contains(role) && rights[role, default: []].contains(right)
  }
}
